/**
 * The control row of a figure as plain, printable objects, made from its state's fields.
 *
 * A number has two inputs for one value: a slider to feel with and a text field to be exact
 * in. On a log scale the slider moves in decades.
 *
 * @module
 */
import { formatNumber, formatValue } from '#i18n/format.ts';
import { unitWord } from '#i18n/unit-words.ts';
import type { Locale } from '#schemas/text.ts';
import type { Unit } from '#schemas/unit.ts';
import type { FigureData } from '#charts/spec/data.ts';
import type { Field, NumberField, State } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { say, type Words } from '#charts/spec/message.ts';
import { defaultsOf, valueText } from './state.ts';

/** What every kind of control has; `more` puts it under “more assumptions”. */
type AnyControl = { name: string; label: string; more: boolean };

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
export type CountControl = AnyControl & {
  kind: 'count';
  min: number;
  max: number;
  value: number;
};
export type ChoiceControl = AnyControl & {
  kind: 'choice';
  /** Whether laws are the options, among which may be the reader's own. */
  laws: boolean;
  value: string;
  options: { value: string; label: string }[];
};
export type ToggleControl = AnyControl & { kind: 'toggle'; checked: boolean };
export type Control = NumberControl | CountControl | ChoiceControl | ToggleControl;

/** Name of the text field that goes with a slider. */
export function textName(name: string): string {
  return `${name}.text`;
}

/** Whether a state, as a link has it, sets any control under “more assumptions”. */
export function setsMore({ fields }: Pick<Figure, 'fields'>, query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((name) => fields[name]?.more === true);
}

/** The controls of a figure in one language, set to a state. */
export function controlsOf(
  figure: Figure,
  data: FigureData,
  words: Words,
  state: State = defaultsOf(figure, data),
): Control[] {
  return Object.entries(figure.fields).map(([name, field]) =>
    controlOf(name, field, { data, words, value: state[name] }),
  );
}

type Context = { data: FigureData; words: Words; value: State[string] | undefined };

function controlOf(name: string, field: Field, { data, words, value }: Context): Control {
  const any = { name, label: say(words, { key: field.label }), more: field.more === true };
  switch (field.kind) {
    case 'number':
      return numberControl(any, field, Number(value), words.locale);
    case 'count':
      return { kind: 'count', ...any, min: field.min, max: field.max, value: Number(value) };
    case 'toggle':
      return { kind: 'toggle', ...any, checked: value === true };
    case 'choice':
    case 'law': {
      const ids = Object.keys(field.kind === 'law' ? data.laws : field.options);
      const options = ids.map((id) => ({
        value: id,
        label: say(words, valueText(field, id, data)),
      }));
      return { kind: 'choice', ...any, laws: field.kind === 'law', value: String(value), options };
    }
  }
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
