/**
 * What changed in what the ledger says of claims: which came and went, which were judged anew,
 * and whose calculations now come out otherwise.
 *
 * @module
 */
import { breakEvenOf } from '#checks/calls/break-evens.ts';
import { runCheck } from '#checks/calls/evaluate.ts';
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { formatValue } from '#i18n/format.ts';
import type { Claim } from '#schemas/claim.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';

/** A claim as the index has it. */
export interface ClaimLine {
  id: string;
  label: string;
  rating: string;
  gist: string;
}

/** A claim with a verdict that the other side has not. */
export interface Judged extends ClaimLine {
  /** What it was rated before. */
  from: string;
}

/** A number of a check that passed the value at which the answer changes. */
export interface Crossing {
  argument: string;
  before: string;
  after: string;
  at: string;
}

/** What a calculation comes to. */
export interface Result {
  value: number;
  /** As printed, to three digits: `1.87K tokens per parameter`. */
  words: string;
  /** Whether it comes out for the claim. */
  holds: boolean;
}

/** A calculation that comes to something else. */
export interface CheckChange {
  claim: string;
  /** The check's own question, in English. */
  asks: string;
  /** Under which law; absent where none is needed. */
  law?: string;
  /** Absent where there was no answer. */
  before?: Result;
  after?: Result;
  crossed: Crossing[];
  /** The claim's rating, which did not change with it. */
  rating: string;
}

const lineOf = (claim: Claim): ClaimLine => {
  const { rating, gist } = latestVerdict(claim);
  return { id: claim.id, label: claim.label.en, rating, gist: gist.en };
};

/** Claims of one side that the other has not, in the order of their ids. */
export const claimsOnlyIn = (one: Entries, other: Entries): ClaimLine[] =>
  inOrder(one)
    .filter(({ id }) => !other.claims.has(id))
    .map(lineOf);

/** Claims whose latest verdict is another one, whether or not its rating is. */
export function judgedAnew(then: Entries, now: Entries): Judged[] {
  return inOrder(now).flatMap((claim) => {
    const before = then.claims.get(claim.id);
    if (before === undefined) return [];
    const [old, fresh] = [latestVerdict(before), latestVerdict(claim)];
    const same = old.rating === fresh.rating && old.as_of === fresh.as_of;
    return same ? [] : [{ ...lineOf(claim), from: old.rating }];
  });
}

/** Calculations that come to something else, those whose answer flips included. */
export function changedChecks(then: Entries, now: Entries): CheckChange[] {
  return inOrder(now).flatMap((claim) => {
    const before = then.claims.get(claim.id);
    const old = new Map(before?.checks?.map((check) => [identityOf(check), check]));
    return (claim.checks ?? []).flatMap((check) => {
      const earlier = old.get(identityOf(check));
      if (earlier === undefined) return [];
      return resultsOf({ check: earlier, entries: then }, { check, entries: now }).map(
        (change) => ({
          claim: claim.id,
          asks: check.asks.en,
          ...change,
          rating: latestVerdict(claim).rating,
        }),
      );
    });
  });
}

interface Asked {
  check: ClaimCheck;
  entries: Entries;
}

type ResultChange = Omit<CheckChange, 'claim' | 'asks' | 'rating'>;

function resultsOf(then: Asked, now: Asked): ResultChange[] {
  const [old, fresh] = [then, now].map(
    ({ check, entries }) =>
      new Map(runCheck(check, entries).results.map((result) => [result.law, result])),
  ) as [Results, Results];
  const laws = [...new Set([...old.keys(), ...fresh.keys()])];
  return laws.sort(byName).flatMap((law): ResultChange[] => {
    const [a, b] = [old.get(law), fresh.get(law)];
    if (
      a &&
      b &&
      a.value.toPrecision(DIGITS) === b.value.toPrecision(DIGITS) &&
      a.holds === b.holds
    )
      return [];
    return [
      {
        ...(law !== undefined && { law }),
        ...(a && { before: resultOf(a) }),
        ...(b && { after: resultOf(b) }),
        crossed: a && b && a.holds !== b.holds ? crossings(then, now, law) : [],
      },
    ];
  });
}

type Checked = ReturnType<typeof runCheck>['results'][number];
type Results = Map<string | undefined, Checked>;

const resultOf = ({ value, unit, holds }: Checked): Result => ({
  value,
  words: formatValue(value, unit, 'en'),
  holds,
});

/** Results that agree to so many digits are the same to every reader. */
const DIGITS = 6;

/** The numbers that passed a break-even on their way, as it stood before they moved. */
function crossings(then: Asked, now: Asked, law: string | undefined): Crossing[] {
  const inputs = runCheck(now.check, now.entries).inputs;
  return runCheck(then.check, then.entries).inputs.flatMap(({ argument, value, unit }) => {
    const after = inputs.find((input) => input.argument === argument)?.value;
    if (after === undefined || after === value) return [];
    const turn = breakEvenOf(then.check, then.entries, argument)?.laws.find(
      (one) => one.law === law,
    );
    const at = after < value ? turn?.below : turn?.above;
    if (at === null || at === undefined || (after - at) * (value - at) > 0) return [];
    const print = (number: number): string =>
      unit === undefined
        ? String(Number(number.toPrecision(4)))
        : formatValue(number, unit, 'en', 4);
    return [{ argument, before: print(value), after: print(after), at: print(at) }];
  });
}

const identityOf = ({ key, asks }: ClaimCheck): string => key ?? asks.en;

const byName = (a: string | undefined, b: string | undefined): number =>
  (a ?? '') < (b ?? '') ? -1 : 1;

const inOrder = ({ claims }: Entries): Claim[] =>
  [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
