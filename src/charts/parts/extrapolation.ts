/**
 * How far a figure leans on a law beyond the runs it was fitted to.
 *
 * A run is inside when its parameters, its tokens and its compute all are; a law that does
 * not say how far one of them reached is taken to set no bound there, and a figure that leaves
 * one of them open, to stay within it.
 *
 * @module
 */
import { extrapolation, type CostedRun } from '#engine/index.ts';
import type { FittedRange } from '#charts/spec/data.ts';
import { timesOf, type Message } from '#charts/spec/message.ts';
import type { Unit } from '#schemas/unit.ts';

const QUANTITIES = ['params', 'tokens', 'flops'] as const satisfies readonly Unit[];
/** A law of any form, as far as its reach goes. */
type Fitted = { fitted: FittedRange };
type Part = Partial<CostedRun>;
type Reach = { quantity: (typeof QUANTITIES)[number]; factor: number; edge: number };

/** The quantity in which a run lies furthest outside, by what factor and past which edge. */
function reachOf({ fitted }: Fitted, run: Part): Reach {
  const where = extrapolation({ fitted }, run);
  const reaches = QUANTITIES.map((quantity): Reach => {
    const { side = 'inside', factor = 1 } = where[quantity] ?? {};
    const [low, high] = fitted[quantity] ?? [0, Infinity];
    return { quantity, factor, edge: side === 'below' ? low : high };
  });
  return reaches.reduce((a, b) => (b.factor > a.factor ? b : a));
}

/** First and last of a curve's runs inside the fitted range, or `null` if none is. */
export function fittedSpan(
  law: Fitted,
  runs: readonly Part[],
): readonly [first: number, last: number] | null {
  const inside = (run: Part) => extrapolation(law, run).furthest === 1;
  const first = runs.findIndex(inside);
  return first < 0 ? null : [first, runs.findLastIndex(inside)];
}

/** The sentence on extrapolation that the drawn runs call for, if any. */
export function extrapolationNotes(law: Fitted, runs: readonly Part[]): Message[] {
  // Asked at each step of a slider for every run drawn: only the one furthest out is taken apart.
  const factors = runs.map((run) => extrapolation(law, run).furthest);
  const furthest = runs[factors.indexOf(Math.max(...factors))];
  if (furthest === undefined) return [];
  const { quantity, factor, edge } = reachOf(law, furthest);
  if (factor === 1) return [];
  const values = {
    factor: timesOf(factor),
    edge: { value: edge, unit: quantity, digits: 2 },
  } as const;
  return [{ key: 'chart.note.extrapolates', values }];
}
