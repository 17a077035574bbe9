/**
 * The assumptions of a pursuit, checked and completed.
 *
 * @module
 */
import { requireAnyLaw, type DataConstrainedLaw } from './data-constrained-law.ts';
import { requireFinite, requireAtLeast, requirePositive, requireWhole } from './guards.ts';
import type { Law } from './law.ts';

/** One value for both sides, or one each. */
export type PerSide = number | { readonly leader: number; readonly follower: number };

/** Who trains with how much, on which data, for how long. */
export interface PursuitScenario {
  /** A loss law; with `rStarTokens` and `rStarParams` data may be repeated at the wall. */
  readonly law: Law | DataConstrainedLaw;
  /** First year, as a decimal. */
  readonly start: number;
  /** How many years to follow, a whole number >= 1. */
  readonly years: number;
  /** Rows for each year, a whole number >= 1. Default 1. */
  readonly stepsPerYear?: number;
  /** The leader's training budget at the start, FLOP, > 0. */
  readonly leaderFlops: number;
  /** Factor by which the leader's budget grows each year, >= 1. */
  readonly computeGrowth: number;
  /** Leader's budget over follower's at the start, > 0; 1 is level. */
  readonly resourceRatio: number;
  /** Factor by which that ratio grows each year, > 0. Default 1. */
  readonly resourceRatioGrowth?: number;
  /** Distinct tokens people have written, at the start, > 0. Absent: no wall. */
  readonly uniqueTokens?: number;
  /** Factor by which they grow each year, >= 1. Default 1. */
  readonly uniqueTokensGrowth?: number;
  /** Distinct tokens, synthetic ones included, over those people wrote, > 0. Default 1. */
  readonly syntheticMultiplier?: PerSide;
  /** What one token teaches, over one token of the law's own data, > 0. Default 1. */
  readonly dataEfficiency?: PerSide;
  /** Factor by which that efficiency grows each year, >= 1. Default 1. */
  readonly dataEfficiencyGrowth?: number;
}

/** A scenario with every default written out; `uniqueTokens` is null where there is no wall. */
export interface FullPursuitScenario {
  readonly law: Law | DataConstrainedLaw;
  readonly start: number;
  readonly years: number;
  readonly stepsPerYear: number;
  readonly leaderFlops: number;
  readonly computeGrowth: number;
  readonly resourceRatio: number;
  readonly resourceRatioGrowth: number;
  readonly uniqueTokens: number | null;
  readonly uniqueTokensGrowth: number;
  readonly syntheticMultiplier: PerSide;
  readonly dataEfficiency: PerSide;
  readonly dataEfficiencyGrowth: number;
}

/** The value that holds for one side. */
export function ofSide(given: PerSide, side: 'leader' | 'follower'): number {
  return typeof given === 'object' ? given[side] : given;
}

/**
 * The scenario with defaults filled in and every number checked.
 *
 * @throws {RangeError} if a field is out of its domain
 * @throws {TypeError} if a field is not a number
 */
export function fullPursuitScenario(
  scenario: PursuitScenario,
  caller = 'pursuit',
): FullPursuitScenario {
  const full = {
    stepsPerYear: 1,
    resourceRatioGrowth: 1,
    uniqueTokens: null,
    uniqueTokensGrowth: 1,
    syntheticMultiplier: 1,
    dataEfficiency: 1,
    dataEfficiencyGrowth: 1,
    ...scenario,
  };
  const { start, years, stepsPerYear, leaderFlops, resourceRatio, resourceRatioGrowth } = full;
  const { computeGrowth, uniqueTokens, uniqueTokensGrowth, dataEfficiencyGrowth } = full;
  requireAnyLaw(caller, full.law);
  requireFinite(caller, { start });
  requireWhole(caller, { years, stepsPerYear }, 1);
  requirePositive(caller, { leaderFlops, resourceRatio, resourceRatioGrowth });
  requireAtLeast(caller, { computeGrowth, uniqueTokensGrowth, dataEfficiencyGrowth }, 1);
  if (uniqueTokens !== null) requirePositive(caller, { uniqueTokens });
  for (const side of ['leader', 'follower'] as const) {
    const syntheticMultiplier = ofSide(full.syntheticMultiplier, side);
    const dataEfficiency = ofSide(full.dataEfficiency, side);
    requirePositive(caller, { syntheticMultiplier, dataEfficiency });
  }
  return full;
}
