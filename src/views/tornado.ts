/**
 * How far a check's result moves with each thing that sources and fits leave open, as bars
 * one below the other, the longest first.
 *
 * @module
 */
import { answersTo } from '#checks/calls/answers.ts';
import type { CallInput } from '#checks/calls/arguments.ts';
import { refitsOf } from '#checks/calls/refits.ts';
import type { Entries } from '#checks/entries.ts';
import { resolveQuantity } from '#checks/refs.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';

/** What varies along a bar. */
export type Cause =
  { kind: 'published'; argument: string } | { kind: 'laws' } | { kind: 'refits'; law: string };

export type Bar = { cause: Cause; low: number; high: number; x: number; width: number };

export type Tornado = {
  /** Of the sheet; bars, result and edges are placed along it. */
  width: number;
  bars: Bar[];
  /** The result as it stands, and the law it stands under. */
  value: number;
  law: string | undefined;
  now: number;
  /** Where the ends of the expected range lie, if they are in sight. */
  edges: number[];
};

const WIDTH = 640;
/** Room at either side of the outermost results. */
const SIDE = 24;

/** Other values that a quantity is given in the same unit: its ends, and what other sources say. */
function published({ reference, value, unit }: CallInput, entries: Entries): number[] {
  const place = reference?.replace(/@(?:low|high)$/, '');
  const quantity = place === undefined ? undefined : resolveQuantity(entries, place)?.quantity;
  if (quantity === undefined || 'missing' in quantity) return [];
  const told = [quantity, ...(quantity.also ?? [])].filter((other) => other.unit === unit);
  const values = told.flatMap((other) => [
    ...(other.range ?? []),
    ...(other.value === undefined ? [] : [other.value]),
  ]);
  return values.filter((other) => other !== value);
}

/** The bars of a check, or none where nothing is left open. */
export function toTornado(check: ClaimCheck, entries: Entries): Tornado | undefined {
  const { answers, inputs } = answersTo(check, entries);
  const refits = refitsOf(check, entries);
  const base = answers.find(({ law }) => law?.id === refits[0]?.law) ?? answers[0];
  if (base === undefined) return undefined;
  const spans: { cause: Cause; values: number[] }[] = [
    ...inputs.map((input) => ({
      cause: { kind: 'published', argument: input.argument } as const,
      values: published(input, entries).map((other) => base.again({ [input.argument]: other })),
    })),
    { cause: { kind: 'laws' }, values: answers.map(({ value }) => value) },
    ...refits.map(({ law, interval = [] }) => ({
      cause: { kind: 'refits', law } as const,
      values: [...interval],
    })),
  ];
  const open = spans
    .map(({ cause, values }) => ({
      cause,
      low: Math.min(base.value, ...values),
      high: Math.max(base.value, ...values),
    }))
    .filter(({ low, high }) => isSpan(low, high));
  if (open.length === 0) return undefined;
  const low = Math.min(...open.map((span) => span.low));
  const high = Math.max(...open.map((span) => span.high));
  const at = (value: number): number =>
    round(SIDE + ((WIDTH - 2 * SIDE) * (value - low)) / (high - low));
  const bars = open
    .sort((a, b) => b.high - b.low - (a.high - a.low))
    .map((span) => ({
      ...span,
      x: at(span.low),
      width: round(at(span.high) - at(span.low)),
    }));
  return {
    width: WIDTH,
    bars,
    value: base.value,
    law: base.law?.id,
    now: at(base.value),
    edges: check.expect.map(at).filter((x) => x >= 0 && x <= WIDTH),
  };
}

/** Results that differ by rounding alone are one. */
const isSpan = (low: number, high: number): boolean =>
  high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high));

const round = (x: number): number => Math.round(10 * x) / 10;
