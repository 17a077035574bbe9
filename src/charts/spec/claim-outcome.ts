/**
 * Claims that a figure decides: how each fares in the state shown, and what is said of it.
 *
 * @module
 */
import type { Message } from './message.ts';

/** In the order a reader wants them: what breaks first. `idle`: it speaks of another state. */
export const FARES = ['fails', 'holds', 'idle'] as const;
export type Fares = (typeof FARES)[number];

/** A claim, how it fares, and the test it was put to. */
export type ClaimOutcome = { claim: string; fares: Fares; test: Message };

/** What is said beside a claim: how it fares and, where it was put to the test, what came out. */
export function verdictOf({ fares, test }: ClaimOutcome): { word: Message; test?: Message } {
  const word = { key: `chart.claims.${fares}` } as const;
  return fares === 'idle' ? { word } : { word, test };
}

/** How many claims fare how, in a line. */
export function tallyOf(claims: readonly ClaimOutcome[]): Message {
  const counted = FARES.map((fares) => {
    const value = claims.filter((each) => each.fares === fares).length;
    return [fares, { value, unit: 'count' }] as const;
  });
  return { key: 'chart.claims.tally', values: Object.fromEntries(counted) };
}
