/**
 * What the numbers of a calculation count, and how far it makes sense to move each.
 *
 * @module
 */
import type { Axis } from '#engine/index.ts';
import type { Unit } from '#schemas/unit.ts';
import { CALLS } from './registry.ts';

/** Counts of whole things, with the most that is tried. */
const WHOLE: Partial<Record<Unit, number>> = {
  years: 40,
  layers: 1000,
  heads: 1000,
  dimensions: 1000,
  experts: 1000,
};

/** Units in which a value may as well be below zero. */
const SIGNED: readonly (Unit | undefined)[] = ['percentage_points', 'score_points', 'months'];

/** How far a year, and anything that may be negative, is moved to either side. */
const YEARS = 100;
const POINTS = 1000;

/** How many times smaller and larger an amount is made. */
const FACTOR = 1000;

/** The values a number is tried at, by what it counts. */
export function axisOf(unit: Unit | undefined, value: number): Axis {
  const most = unit === undefined ? undefined : WHOLE[unit];
  if (most !== undefined) return { low: 1, high: Math.max(most, value), steps: 'whole' };
  if (unit === 'percent' && value >= 0 && value <= 100) return { low: 0, high: 100, steps: 'even' };
  const reach = unit === 'year' ? YEARS : SIGNED.includes(unit) || value <= 0 ? POINTS : undefined;
  if (reach !== undefined) return { low: value - reach, high: value + reach, steps: 'even' };
  return { low: value / FACTOR, high: value * FACTOR, steps: 'ratio' };
}

/** A number that goes into a calculation; one that is written out has no unit of its own. */
type Given = { argument: string; unit: Unit | undefined };

/** A number written out is in the unit its argument takes, or in that of what it is set against. */
export function countedIn(
  call: string,
  { argument, unit }: Given,
  inputs: readonly Given[],
): Unit | undefined {
  const { args = {}, options = {} } = CALLS[call] ?? {};
  const [taken] = (args[argument] ?? options[argument])?.units ?? [];
  const other = inputs.find((input) => input.argument !== argument);
  return unit ?? taken ?? (call === 'product' ? undefined : other?.unit);
}
