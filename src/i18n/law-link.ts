/**
 * A reader's own law as a link carries it: `own=1.69,406,411,0.34,0.28`, and beside it the ends of
 * the runs it was fitted to, `fitted=params:4e7:1.6e10,tokens:1e9:3e11`.
 *
 * Bench and figures read and write the same two, so that a law set on the one stands in the other.
 *
 * @module
 */
import type { Law } from '#engine/index.ts';
import { parseAmount, printAmount } from './parse-number.ts';

/** What a reader's own law is called wherever laws have ids. */
export const OWN_LAW = 'own';

/** The five constants, in the order in which a link has them. */
export const CONSTANTS = ['E', 'A', 'B', 'alpha', 'beta'] as const;

const REACHES = ['params', 'tokens', 'flops'] as const;
const RANGE = /^(params|tokens|flops):([^:]+):([^:]+)$/;

type Span = readonly [number, number];

/** Ends of the runs a law was fitted to, in base units. */
export type Reach = { [Q in (typeof REACHES)[number]]?: Span };

/** Five numbers above zero, or none. */
export function constantsOf(text: string): Law | undefined {
  const numbers = text.split(',', CONSTANTS.length + 1).map(parseAmount);
  const [E, A, B, alpha, beta] = numbers;
  const sound = (value: number | undefined): value is number => value !== undefined && value > 0;
  if (numbers.length !== CONSTANTS.length) return undefined;
  if (!sound(E) || !sound(A) || !sound(B) || !sound(alpha) || !sound(beta)) return undefined;
  return { E, A, B, alpha, beta };
}

/** Spans that rise, or none. */
export function fittedOf(text: string): Reach | undefined {
  const spans = text.split(',', REACHES.length + 1).map((part) => RANGE.exec(part));
  const found: Reach = {};
  for (const span of spans) {
    const [, name, from = '', to = ''] = span ?? [];
    const [low, high] = [parseAmount(from), parseAmount(to)];
    if (name === undefined || low === undefined || high === undefined) return undefined;
    if (!(low > 0 && low < high)) return undefined;
    found[name as (typeof REACHES)[number]] = [low, high];
  }
  return found;
}

/** Adds a law, and its reach where it has one, to a query. */
export function setOwnLaw(
  query: URLSearchParams,
  own: Law,
  fitted: Partial<Record<keyof Reach, Span | undefined>> = {},
): void {
  query.set('own', CONSTANTS.map((name) => printAmount(own[name])).join(','));
  const reach = REACHES.flatMap((name) => {
    const span = fitted[name];
    return span ? [[name, ...span.map(printAmount)].join(':')] : [];
  });
  if (reach.length > 0) query.set('fitted', reach.join(','));
}
