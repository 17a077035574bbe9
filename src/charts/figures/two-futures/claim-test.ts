/**
 * The test beside each verdict: what a run comes to where a claim looks, and from where to where
 * that makes it true. Without it a reader sees two curves that all but meet under the word
 * "false", and takes the figure for broken.
 *
 * @module
 */
import type { RunOutcome, RunPredicate } from '#engine/index.ts';
import { ownKeys, timesOf, type Amount, type Message } from '#charts/spec/message.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('two-futures');

/** The last year a date can be written in: content writes it where a range has no end. */
const NO_END = 9999;

/** Digits a share is printed to, and those that make of a year a month. */
const SHARE_DIGITS = 3;
const MONTH_DIGITS = 6;

const month = (value: number) => ({ value, unit: 'year', digits: MONTH_DIGITS }) as const;
const share = (value: number) =>
  ({ value: 100 * value, unit: 'percent', digits: SHARE_DIGITS }) as const;
const fold = (value: number): Message => ({ key: own('fold'), values: { factor: timesOf(value) } });
const months = (value: number) => {
  // A lag that stays is no growth below zero, however the sum was rounded.
  const rounded = Number(value.toFixed(2)) + 0;
  return { value: rounded, unit: 'months', digits: 2 } as const;
};

const PRINTED: Readonly<Record<RunOutcome, (value: number) => Amount | Message>> = {
  fresh_text_ends: month,
  data_worth: fold,
  pace_kept: share,
  gap_kept: share,
  gap_left: share,
  lag_grown: months,
  compute_multiple: fold,
};

/** What a claim's predicate found in a run, and what it asks for. */
export function claimTest(
  { outcome, expect: [low, high] }: RunPredicate,
  outcomes: Readonly<Record<RunOutcome, number>>,
): Message {
  const printed = PRINTED[outcome];
  // Against a gap of nothing no share can be told.
  if (!Number.isFinite(outcomes[outcome])) return { key: own('no-gap') };
  const found = { key: own(outcome), values: { value: printed(outcomes[outcome]) } };
  const ends = { low: printed(low), high: printed(high) };
  return { key: own(reachOf(low, high)), values: { found, ...ends } };
}

function reachOf(low: number, high: number): 'from' | 'up-to' | 'between' {
  if (high >= NO_END) return 'from';
  return low <= 0 ? 'up-to' : 'between';
}
