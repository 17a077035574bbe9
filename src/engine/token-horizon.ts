/**
 * When the demand for text meets the stock of it.
 *
 * @module
 */
import { requireFinite, requirePositive } from './guards.ts';

/** Two exponentials racing: what training runs take and what has been written. */
export interface TokenRace {
  /** Year at which stock and demand are given, as a decimal: 2024.5 is July. */
  readonly start: number;
  /** Distinct tokens there are to use, at the start, > 0. */
  readonly stock: number;
  /** Factor by which the stock grows each year, > 0; 1 stands still. */
  readonly stockGrowth: number;
  /** Tokens of the largest training set at the start, > 0. */
  readonly demand: number;
  /** Factor by which the largest training set grows each year, > 0. */
  readonly demandGrowth: number;
}

/**
 * The year in which the largest training set would need all the text there is.
 *
 * stock s^t = demand g^t gives t = ln(stock / demand) / ln(g / s). Both growths are
 * trends prolonged; the answer moves by years for modest changes of either, so a single
 * date says little (see `tokenHorizonQuantiles`). Passing over text several times, or
 * overtraining, is expressed through stock and demand.
 *
 * @param race - stock, demand and their growth; all but `start` finite and > 0
 * @returns a decimal year, the start if demand is already there, or null if it never
 *   catches up
 * @throws {RangeError} if a field is out of its domain
 * @throws {TypeError} if a field is not a number
 * @example
 * tokenHorizon({ start: 2024, stock: 400e12, stockGrowth: 1, demand: 15e12, demandGrowth: 2 }) // => 2028.74
 * @see source `villalobos-2024`, projection of stock and demand
 */
export function tokenHorizon(race: TokenRace): number | null {
  const { start, stock, stockGrowth, demand, demandGrowth } = race;
  requireFinite('tokenHorizon', { start });
  requirePositive('tokenHorizon', { stock, stockGrowth, demand, demandGrowth });
  const head = Math.log(stock) - Math.log(demand);
  if (head <= 0) return start;
  const pace = Math.log(demandGrowth) - Math.log(stockGrowth);
  return pace > 0 ? start + head / pace : null;
}
