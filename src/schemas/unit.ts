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
