/**
 * The essay's "acceleration gap": a leader and a follower on the same curve.
 *
 * The follower has less compute and so, at any time, a higher loss. How large the
 * difference looks depends on the yardstick. In time it is a lag; in loss it is that lag
 * times the speed at which the leader improves. When the curve flattens, because the data
 * runs out or the returns shrink, the gap in loss closes although the lag does not:
 * gap = slope x lag, to first order.
 *
 * @module
 */
import { constrainedAllocation } from './constrained-allocation.ts';
import { loss } from './loss.ts';
import { optimalAllocation } from './optimal-allocation.ts';
import { fullPursuitScenario, ofSide } from './pursuit-scenario.ts';
import { root } from './root.ts';
import type { CostedRun } from './law.ts';
import type { FullPursuitScenario, PursuitScenario } from './pursuit-scenario.ts';

/** One side's best run at one time. */
export interface PursuitRun extends CostedRun {
  /** Predicted loss, nats per token. */
  readonly loss: number;
  /** Passes over the distinct tokens; absent where there is no wall. */
  readonly epochs?: number;
}

/** Both sides at one time. */
export interface PursuitRow {
  /** Decimal year. */
  readonly year: number;
  readonly leader: PursuitRun;
  readonly follower: PursuitRun;
  /** Follower's loss minus leader's, nats per token; negative if the follower is ahead. */
  readonly gap: number;
  /**
   * Months since the leader had the follower's loss; negative if it has yet to reach it;
   * null if its curve does not pass through that loss within 4,096 years or a
   * factor of 1e100 in compute.
   */
  readonly lagMonths: number | null;
  /** Speed of the leader's improvement at this time, nats per token and year. */
  readonly slope: number;
  /** slope x lag, nats per token: the gap as the lag alone would have it; null without a lag. */
  readonly gapFromSlope: number | null;
}

/** Half the time over which the slope is taken, years: short beside any change of it. */
const HALF_STEP = 1 / 1024;

/** How far the leader's past or future is searched for a loss: years, and change of its budget. */
const HORIZON = 2 ** 12;
const FAR = 1e100;

const MONTHS = 12;

/** The best run of a side, `elapsed` years after the start. */
function bestRun(
  scenario: FullPursuitScenario,
  side: 'leader' | 'follower',
  elapsed: number,
): PursuitRun {
  const { law, resourceRatio, resourceRatioGrowth, uniqueTokens } = scenario;
  const ratio = side === 'leader' ? 1 : resourceRatio * resourceRatioGrowth ** elapsed;
  const flops = (scenario.leaderFlops * scenario.computeGrowth ** elapsed) / ratio;
  // A token worth x tokens of the law's own data divides the data term by x^beta.
  const efficiency =
    ofSide(scenario.dataEfficiency, side) * scenario.dataEfficiencyGrowth ** elapsed;
  const taught = efficiency === 1 ? law : { ...law, B: law.B / efficiency ** law.beta };
  if (uniqueTokens === null) {
    const run = optimalAllocation(taught, flops);
    return { ...run, flops, loss: loss(taught, run.params, run.tokens) };
  }
  const multiplier = ofSide(scenario.syntheticMultiplier, side);
  const distinct = uniqueTokens * multiplier * scenario.uniqueTokensGrowth ** elapsed;
  const { singlePass, repeated } = constrainedAllocation(taught, flops, distinct);
  return { ...(repeated ?? singlePass), flops };
}

/** Years between the leader's reaching a loss and `elapsed`; null if it never does. */
function lagYears(scenario: FullPursuitScenario, elapsed: number, target: number): number | null {
  const excess = (time: number): number => bestRun(scenario, 'leader', time).loss - target;
  const here = excess(elapsed);
  if (here === 0) return 0;
  // The leader only improves, so a loss above its own lies in its past.
  const direction = here < 0 ? -1 : 1;
  let near = elapsed;
  for (let step = 1; scenario.computeGrowth ** step < FAR && step <= HORIZON; step *= 2) {
    const far = elapsed + direction * step;
    if (here * excess(far) <= 0) return elapsed - root(excess, near, far);
    near = far;
  }
  return null;
}

/** Speed of the leader's improvement, nats per token and year. */
function slopeAt(scenario: FullPursuitScenario, elapsed: number): number {
  const before = bestRun(scenario, 'leader', elapsed - HALF_STEP).loss;
  const after = bestRun(scenario, 'leader', elapsed + HALF_STEP).loss;
  return (before - after) / (2 * HALF_STEP);
}

/** One row of the pursuit. */
function rowAt(scenario: FullPursuitScenario, elapsed: number): PursuitRow {
  const leader = bestRun(scenario, 'leader', elapsed);
  const follower = bestRun(scenario, 'follower', elapsed);
  const lag = lagYears(scenario, elapsed, follower.loss);
  const slope = slopeAt(scenario, elapsed);
  return {
    year: scenario.start + elapsed,
    leader,
    follower,
    gap: follower.loss - leader.loss,
    lagMonths: lag && lag * MONTHS,
    slope,
    gapFromSlope: lag && slope * lag,
  };
}

/**
 * Leader and follower through the years: losses, gap, lag and slope.
 *
 * Each side spends its whole budget on its best run of the year. Losses are what the law
 * says, not what a benchmark shows, and the law is prolonged far beyond its runs. The
 * identity gap = slope x lag holds exactly with the mean slope over the lag; with the slope
 * of the year it drifts as the lag grows, because the curve bends within it.
 *
 * @param scenario - budgets, growth, data and efficiency; see the fields
 * @returns rows from `start` to `start + years`, both included
 * @throws {RangeError} if a field is out of its domain, or a run leaves the range of a double
 * @throws {TypeError} if a field is not a number
 * @example
 * pursuit({ law: HOFFMANN_2022_TEX, start: 2024, years: 2, leaderFlops: 4e25, computeGrowth: 4, resourceRatio: 4 })[0].lagMonths // => 12.00
 */
export function pursuit(scenario: PursuitScenario): PursuitRow[] {
  const full = fullPursuitScenario(scenario);
  const count = full.years * full.stepsPerYear + 1;
  return Array.from({ length: count }, (_, index) => rowAt(full, index / full.stepsPerYear));
}

/** What can be asked of a pursuit's last year alone; each is the field of that name in its row. */
export type PursuitAnswer = 'gap' | 'lagMonths' | 'slope';

/**
 * One number of a pursuit's last year. The rows before it and what was not asked for are not
 * worked out, which a search that asks hundreds of times can tell.
 *
 * @param scenario - as for `pursuit`
 * @param answer - which number: `gap` in nats per token, `lagMonths` in months or null,
 *   `slope` in nats per token and year
 * @returns what the last row of `pursuit` says under that name
 * @throws {RangeError} if a field is out of its domain, or a run leaves the range of a double
 * @throws {TypeError} if a field is not a number
 * @example
 * pursuitInTheEnd({ law: HOFFMANN_2022_TEX, start: 2024, years: 2, leaderFlops: 4e25, computeGrowth: 4, resourceRatio: 4 }, 'lagMonths') // => 12.00
 */
export function pursuitInTheEnd<A extends PursuitAnswer>(
  scenario: PursuitScenario,
  answer: A,
): PursuitRow[A];
export function pursuitInTheEnd(scenario: PursuitScenario, answer: PursuitAnswer): number | null {
  const full = fullPursuitScenario(scenario, 'pursuitInTheEnd');
  const elapsed = full.years;
  if (answer === 'slope') return slopeAt(full, elapsed);
  const follower = bestRun(full, 'follower', elapsed).loss;
  if (answer === 'gap') return follower - bestRun(full, 'leader', elapsed).loss;
  const lag = lagYears(full, elapsed, follower);
  return lag && lag * MONTHS;
}
