/**
 * Where an axis is ticked and what its ticks say.
 *
 * A label is exact: read back, it is the tick's own number. Chart libraries round labels
 * on a log axis to the point where 1.5e19 reads "2E19" and neighbours read alike.
 *
 * @module
 */
import { formatFixed, formatNumber } from '#i18n/format.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Locale } from '#schemas/text.ts';
import { parseAmount } from '#i18n/parse-number.ts';
import { multiple, roundStep } from '#charts/spec/round-step.ts';
import type { Axis } from '#charts/spec/spec.ts';

export type Tick = { value: number; /** Empty where there is no room for one. */ label: string };

/** What decides how many ticks an axis has room for. */
export type TickRoom = {
  locale: Locale;
  /** Length of the axis, px. */
  length: number;
  /** Length a label takes up along the axis, px, its distance to the next one included. */
  extent: (label: string) => number;
};

/** Below this many decades, decades alone would leave an axis nearly bare. */
const FEW_DECADES = 2;

/** Linear axes are ticked about this often, px, whatever the room. */
const LINEAR_SPACING = 56;

/** Units whose ticks are whole: half a year has no name, and half a thing is none. */
const WHOLE: ReadonlySet<Unit> = new Set(['year', 'count']);

/** The ticks of an axis, low to high; labels are unique and none overlaps the next. */
export function ticksOf(axis: Axis, room: TickRoom): Tick[] {
  const [low, high] = axis.domain;
  if (axis.scale === 'linear') return linearTicks(axis, room);
  if (Math.log10(high / low) >= FEW_DECADES) return thinned(axis, decades(low, high), room);
  const fine = [1, 2, 5].flatMap((lead) =>
    decades(low / 10, high).map((decade) => exactProduct(lead, decade)),
  );
  const inside = fine.filter((value) => value >= low && value <= high).sort((a, b) => a - b);
  return inside.length >= 2 ? thinned(axis, inside, room) : linearTicks(axis, room);
}

/** Powers of ten from low to high, as the very numbers `1e21` and so on. */
function decades(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low)) - 1;
  const count = Math.ceil(Math.log10(high)) - first + 2;
  return Array.from({ length: count }, (_, i) => Number(`1e${first + i}`)).filter(
    (value) => value >= low && value <= high,
  );
}

function exactProduct(lead: number, decade: number): number {
  return Number(decade.toExponential(0).replace(/^1/, String(lead)));
}

function linearTicks(axis: Axis, room: TickRoom): Tick[] {
  const [low, high] = axis.domain;
  const parts = Math.max(2, Math.floor(room.length / LINEAR_SPACING));
  const step = Math.max(roundStep(high - low, parts), WHOLE.has(axis.unit) ? 1 : 0);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const values = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    multiple(step, first + i),
  );
  return thinned(axis, values, room, step);
}

/** Every value ticked; every so many labelled, as often as the labels' room allows. */
function thinned(axis: Axis, values: readonly number[], room: TickRoom, step?: number): Tick[] {
  const labels = values.map((value) => labelOf(value, axis, room.locale, step));
  const at = (value: number) => position(axis, value) * room.length;
  for (let stride = 1; ; stride += 1) {
    // Counted from the top, so that the largest decade, the one argued about, keeps its label.
    const kept = values.map((_, i) => (values.length - 1 - i) % stride === 0);
    const ends = values.flatMap((value, i) =>
      kept[i] ? [{ at: at(value), extent: room.extent(labels[i] ?? '') }] : [],
    );
    const clear = ends.every((end, i) => {
      const next = ends[i + 1];
      return next === undefined || next.at - end.at >= (end.extent + next.extent) / 2;
    });
    if (!clear && stride < values.length) continue;
    return values.map((value, i) => ({ value, label: kept[i] ? (labels[i] ?? '') : '' }));
  }
}

/** Where on its axis a value lies: 0 at the low end, 1 at the high. */
export function position({ scale, domain: [low, high] }: Axis, value: number): number {
  if (scale === 'linear') return (value - low) / (high - low);
  return Math.log(value / low) / Math.log(high / low);
}

const MOST_DIGITS = 15;

/** The shortest label that is exact; on a linear axis, as many decimals as its step has. */
function labelOf(value: number, { unit }: Axis, locale: Locale, step?: number): string {
  if (step !== undefined && Math.abs(value) < 1e4 && unit !== 'flops' && unit !== 'bytes') {
    const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    // A year is no amount, and its digits are never grouped.
    return unit === 'year' ? value.toFixed(decimals) : formatFixed(value, locale, decimals);
  }
  return exactLabel(value, unit, locale);
}

function exactLabel(value: number, unit: Unit, locale: Locale): string {
  for (let digits = 1; digits < MOST_DIGITS; digits += 1) {
    const label = formatNumber(value, unit, locale, digits);
    if (parseAmount(label) === value) return label;
  }
  return formatNumber(value, unit, locale, MOST_DIGITS);
}
