/**
 * Bounds on a probability that hold whatever the dependence between events.
 *
 * @module
 */
import { ALWAYS, NEVER, type Event } from './decision-diagram.ts';

/** Lowest and highest probability. */
export type Bounds = readonly [low: number, high: number];

/** Of an event that nothing is known of. */
export const ANYWHERE: Bounds = [0, 1];

/**
 * Bounds of a conjunction from those of its parts.
 *
 * @param event - the conjunction itself, which is known where parts rule each other out
 */
export function both(event: Event, parts: readonly Bounds[]): Bounds {
  if (event === NEVER) return [0, 0];
  if (event === ALWAYS) return [1, 1];
  const misses = parts.reduce((sum, [low]) => sum + (1 - low), 0);
  return [Math.max(0, 1 - misses), Math.min(...parts.map(([, high]) => high))];
}

/** Bounds of the opposite event. */
export function turned([low, high]: Bounds): Bounds {
  return [1 - high, 1 - low];
}
