/**
 * Scores of forecasts against what came about.
 *
 * What came about is 1 for yes, 0 for no, or a share where it is neither.
 *
 * @module
 */
import { requireShare, requireWhole } from './guards.ts';

/** How likely it was said to be, and what came about; both from 0 to 1. */
export interface Forecast {
  readonly said: number;
  readonly came: number;
}

/** Forecasts that said about the same. */
export interface CalibrationBin {
  /** Ends of what they said; the upper one is the next bin's, but in the last. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Mean of what they said, and of what came about. */
  readonly said: number;
  readonly came: number;
}

/** Parts of a Brier score: reliability − resolution + uncertainty + within. */
export interface BrierParts {
  /** How far what was said in each bin lies from what came about there; 0 is best. */
  readonly reliability: number;
  /** How far what came about differs from bin to bin; more is better. */
  readonly resolution: number;
  /** How hard the questions were: variance of what came about. */
  readonly uncertainty: number;
  /** What the bins hide: the forecasts within one bin differ. 0 where they do not. */
  readonly within: number;
}

function requireForecasts(fn: string, forecasts: readonly Forecast[]): void {
  requireWhole(fn, { 'forecasts.length': forecasts.length }, 1);
  for (const { said, came } of forecasts) requireShare(fn, { said, came });
}

function meanOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0) / items.length;
}

/**
 * Mean square of what was said less what came about.
 *
 * @param forecasts - at least one
 * @returns from 0, best, to 1
 * @throws {RangeError} if there is no forecast or a share lies outside [0, 1]
 * @throws {TypeError} if a share is not a number
 * @see G. W. Brier, Monthly Weather Review 78 (1950) 1-3
 */
export function brierScore(forecasts: readonly Forecast[]): number {
  requireForecasts('brierScore', forecasts);
  return meanOf(forecasts, ({ said, came }) => (said - came) ** 2);
}

/**
 * Mean of −ln of the likelihood given to what came about, in nats.
 *
 * @param forecasts - at least one
 * @returns from 0, best; Infinity where something was said to be certain and was not so
 * @throws {RangeError} if there is no forecast or a share lies outside [0, 1]
 * @throws {TypeError} if a share is not a number
 * @see I. J. Good, Journal of the Royal Statistical Society B 14 (1952) 107-114
 */
export function logScore(forecasts: readonly Forecast[]): number {
  requireForecasts('logScore', forecasts);
  const surprise = (share: number, given: number) => (share === 0 ? 0 : -share * Math.log(given));
  return meanOf(forecasts, ({ said, came }) => surprise(came, said) + surprise(1 - came, 1 - said));
}

/**
 * Forecasts in bins of equal width by what they said; bins nobody used are left out.
 *
 * @param forecasts - at least one
 * @param bins - how many there would be, a whole number >= 1
 * @returns bins, lowest first
 * @throws {RangeError} if there is no forecast, no bin, or a share lies outside [0, 1]
 * @throws {TypeError} if a share is not a number
 */
export function calibrationBins(forecasts: readonly Forecast[], bins = 10): CalibrationBin[] {
  requireForecasts('calibrationBins', forecasts);
  return binned(forecasts, bins).map(([place, members]) => ({
    low: place / bins,
    high: (place + 1) / bins,
    count: members.length,
    said: meanOf(members, ({ said }) => said),
    came: meanOf(members, ({ came }) => came),
  }));
}

/**
 * A Brier score taken apart as Murphy did, with what his three parts leave over where forecasts
 * of one bin are not all the same.
 *
 * @param forecasts - at least one
 * @param bins - as in {@link calibrationBins}
 * @returns parts of which the score is made up exactly
 * @throws {RangeError} if there is no forecast, no bin, or a share lies outside [0, 1]
 * @throws {TypeError} if a share is not a number
 * @see A. H. Murphy, Journal of Applied Meteorology 12 (1973) 595-600
 * @see D. B. Stephenson et al., Weather and Forecasting 23 (2008) 752-757
 */
export function brierParts(forecasts: readonly Forecast[], bins = 10): BrierParts {
  requireForecasts('brierParts', forecasts);
  const all = meanOf(forecasts, ({ came }) => came);
  const parts = { reliability: 0, resolution: 0, within: 0 };
  for (const [, members] of binned(forecasts, bins)) {
    const weight = members.length / forecasts.length;
    const mean = {
      said: meanOf(members, ({ said }) => said),
      came: meanOf(members, ({ came }) => came),
    };
    parts.reliability += weight * (mean.said - mean.came) ** 2;
    parts.resolution += weight * (mean.came - all) ** 2;
    parts.within +=
      weight *
      meanOf(members, ({ said, came }) => {
        const off = said - mean.said;
        return off ** 2 - 2 * off * (came - mean.came);
      });
  }
  return { ...parts, uncertainty: meanOf(forecasts, ({ came }) => (came - all) ** 2) };
}

function binned(forecasts: readonly Forecast[], bins: number): [number, Forecast[]][] {
  requireWhole('calibrationBins', { bins }, 1);
  const groups = Map.groupBy(forecasts, ({ said }) => Math.min(Math.floor(said * bins), bins - 1));
  return [...groups].sort(([a], [b]) => a - b);
}
