/**
 * When text runs out, as a spread of dates instead of one.
 *
 * @module
 */
import { refuse, requireFinite, requirePositive, requireShare, requireWhole } from './guards.ts';
import { quantile } from './quantile.ts';
import { randomSource, type RandomSource } from './random.ts';
import { tokenHorizon } from './token-horizon.ts';
import type { TokenRace } from './token-horizon.ts';

/** Half the width of a normal distribution's central interval, in standard deviations. */
const HALF_WIDTHS = { 0.5: 0.6745, 0.8: 1.2816, 0.9: 1.6449, 0.95: 1.96 } as const;

/** The interval widths that sources quote. */
export type Coverage = keyof typeof HALF_WIDTHS;

/** A positive quantity known as an interval, spread evenly on a log scale around its middle. */
export interface Interval {
  /** Lower end, > 0. */
  readonly low: number;
  /** Upper end, at or above the lower. */
  readonly high: number;
  /** Share of the probability between the ends. Default 0.9. */
  readonly coverage?: Coverage;
}

/** A race whose quantities are exact, or intervals. */
export type UncertainTokenRace = {
  readonly [Field in Exclude<keyof TokenRace, 'start'>]: number | Interval;
} & Pick<TokenRace, 'start'>;

/** Dates by probability. */
export interface TokenHorizonQuantiles {
  /** One for each probability asked for; null: later than any date, for this share of the draws. */
  readonly years: readonly (number | null)[];
  /** Share of the draws in which demand never catches up. */
  readonly neverShare: number;
}

const FN = 'tokenHorizonQuantiles';

/** A sampler of one quantity: log-normal from an interval, constant from a number. */
function sampler(name: string, given: number | Interval, random: RandomSource): () => number {
  if (typeof given === 'number') {
    requirePositive(FN, { [name]: given });
    return () => given;
  }
  const { low, high, coverage = 0.9 } = given;
  const halfWidth = HALF_WIDTHS[coverage] as number | undefined;
  requirePositive(FN, { [`${name}.low`]: low, [`${name}.high`]: high });
  if (high < low) refuse(`${FN}: ${name}.high`, `>= ${low} (${name}.low)`, high);
  if (!halfWidth) refuse(`${FN}: ${name}.coverage`, '0.5, 0.8, 0.9 or 0.95', coverage);
  const spread = Math.log(high / low) / 2 / halfWidth;
  return () => Math.sqrt(low * high) * Math.exp(spread * random.normal());
}

/**
 * Quantiles of the year in which demand meets the stock.
 *
 * Draws every interval independently from the log-normal that puts its coverage between
 * its ends, and asks `tokenHorizon` each time. Independence is an assumption: where
 * scarcity slows demand, late dates are likelier than this says.
 *
 * @param race - `start` in years; the other fields numbers > 0 or intervals
 * @param options - `draws` >= 1 and `seed` >= 0, whole numbers; `probabilities` from 0 to 1,
 *   by default 0.05, 0.25, 0.5, 0.75, 0.95
 * @returns a year for each probability, and the share of draws without one
 * @throws {RangeError} if a field or an option is out of its domain
 * @throws {TypeError} if one is not a number
 * @example
 * tokenHorizonQuantiles({ start: 2024, stock: { low: 1e14, high: 1e15 }, stockGrowth: 1, demand: 15e12, demandGrowth: { low: 1.8, high: 3.5 } }, { draws: 1000, seed: 1, probabilities: [0.5] }).neverShare // => 0
 * @see source `villalobos-2024`, projection of stock and demand
 */
export function tokenHorizonQuantiles(
  race: UncertainTokenRace,
  options: {
    readonly draws: number;
    readonly seed: number;
    readonly probabilities?: readonly number[];
  },
): TokenHorizonQuantiles {
  const { draws, seed, probabilities = [0.05, 0.25, 0.5, 0.75, 0.95] } = options;
  requireFinite(FN, { start: race.start });
  requireWhole(FN, { draws }, 1);
  for (const probability of probabilities) requireShare(FN, { probabilities: probability });
  const random = randomSource(FN, seed);
  const of = (name: keyof typeof race): (() => number) => sampler(name, race[name], random);
  const [stock, stockGrowth] = [of('stock'), of('stockGrowth')];
  const [demand, demandGrowth] = [of('demand'), of('demandGrowth')];
  const years = Float64Array.from(
    { length: draws },
    () =>
      tokenHorizon({
        start: race.start,
        stock: stock(),
        stockGrowth: stockGrowth(),
        demand: demand(),
        demandGrowth: demandGrowth(),
      }) ?? Infinity,
  );
  years.sort();
  return {
    years: probabilities.map((probability) => {
      const year = quantile(years, probability);
      return year === Infinity ? null : year;
    }),
    neverShare: years.filter((year) => year === Infinity).length / draws,
  };
}
