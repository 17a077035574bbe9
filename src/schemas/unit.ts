/**
 * What numbers count, by itself: calculations go where no schema does.
 *
 * @module
 */

/** Every unit a value may have. `i18n/format.ts` knows how to print each. */
export const UNITS = [
  'params',
  'tokens',
  'flops',
  'bytes',
  'bytes_per_token',
  'nats_per_token',
  'tokens_per_param',
  'characters_per_token',
  'characters',
  'entries',
  'layers',
  'heads',
  'dimensions',
  'experts',
  'gpu_hours',
  'percent',
  'percentage_points',
  'score_points',
  'times',
  'ratio',
  'exponent',
  'years',
  'months',
  'year',
  'languages',
  'count',
  'users',
] as const;
export type Unit = (typeof UNITS)[number];

/** What a number in a unit can be at all. */
export interface UnitBounds {
  /** It counts things that are not cut in pieces. */
  whole?: true;
  /** It is more than nothing. */
  positive?: true;
  min?: number;
  max?: number;
}

const THINGS: UnitBounds = { whole: true, positive: true };
const POSITIVE: UnitBounds = { positive: true };

/** Differences and rates may have either sign, so their units are not here. */
export const UNIT_BOUNDS: Readonly<Partial<Record<Unit, UnitBounds>>> = {
  params: THINGS,
  tokens: THINGS,
  characters: THINGS,
  entries: THINGS,
  layers: THINGS,
  heads: THINGS,
  dimensions: THINGS,
  experts: THINGS,
  languages: THINGS,
  users: THINGS,
  flops: POSITIVE,
  bytes: POSITIVE,
  bytes_per_token: POSITIVE,
  tokens_per_param: POSITIVE,
  characters_per_token: POSITIVE,
  gpu_hours: POSITIVE,
  times: POSITIVE,
  count: { min: 0 },
  year: { min: 1900, max: 2200 },
};
