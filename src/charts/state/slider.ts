/**
 * A number's two inputs for one value: a slider to feel with and a text field to be exact in. On a
 * log scale the slider moves in decades.
 *
 * @module
 */
import { formatNumber, formatValue } from '#i18n/format.ts';
import { unitWord } from '#i18n/unit-words.ts';
import type { Locale } from '#schemas/text.ts';
import type { Unit } from '#schemas/unit.ts';
import type { NumberField } from '#charts/spec/fields.ts';

/** What every kind of control has; `more` puts it under “more assumptions”. */
export type AnyControl = { name: string; label: string; more: boolean };

export type NumberControl = AnyControl & {
  kind: 'number';
  unit: Unit;
  unitWord: string;
  /** Attributes of `<input type="range">`. */
  slider: { min: number; max: number; step: number; value: number };
  /** Value of the text field. */
  text: string;
  /** `aria-valuetext` of the slider: number and unit. */
  spoken: string;
};
/** Name of the text field that goes with a slider. */
export function textName(name: string): string {
  return `${name}.text`;
}

/** What a slider of amounts goes by. */
export type Amount = Pick<NumberField, 'unit' | 'scale' | 'min' | 'max' | 'step'>;

/** A number with its two inputs. */
export function numberControl(
  any: AnyControl,
  field: Amount,
  amount: number,
  locale: Locale,
): NumberControl {
  const { unit, step } = field;
  return {
    kind: 'number',
    ...any,
    unit,
    unitWord: unitWord(unit, locale),
    slider: { ...sliderEnds(field), step, value: toSlider(field, amount) },
    text: formatNumber(amount, unit, locale),
    spoken: formatValue(amount, unit, locale),
  };
}

function sliderEnds(field: Amount): { min: number; max: number } {
  return { min: toSlider(field, field.min), max: toSlider(field, field.max) };
}

/** Where on its slider a value stands. */
export function toSlider(field: Amount, value: number): number {
  return field.scale === 'log' ? Number(Math.log10(value).toFixed(4)) : value;
}

/** Steps of a twentieth of a decade or more need no third digit to be told apart. */
const COARSE_STEP = 0.05;

/** The value at a slider's position, rounded to what the step can tell apart. */
export function fromSlider(field: Amount, position: number): number {
  const value =
    field.scale === 'log'
      ? Number((10 ** position).toPrecision(field.step >= COARSE_STEP ? 2 : 3))
      : Number(position.toPrecision(12));
  return Math.min(Math.max(value, field.min), field.max);
}
