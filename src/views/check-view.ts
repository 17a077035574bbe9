/**
 * A claim's calculations, run at build under every law that applies.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { runCheck } from '#checks/calls/evaluate.ts';
import { formatValue } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { ClaimCheck } from '#schemas/claim.ts';
import type { Unit } from '#schemas/quantity.ts';
import type { Locale } from '#schemas/text.ts';

export type CheckResult = { law: string | undefined; value: number; unit: Unit; holds: boolean };

export type CheckView = {
  asks: string;
  expected: string;
  /** `Holds under 2 of 3 laws`, or `Holds`. */
  summary: string;
  results: { law: string | undefined; value: string; holds: boolean }[];
};

/** Results of a check, one a law; the content check has made sure that it runs. */
export function checkResults(check: ClaimCheck, entries: Entries): CheckResult[] {
  const { results, problems } = runCheck(check, entries);
  const [problem] = problems;
  if (problem) throw new RangeError(`checkResults: ${check.call}: ${problem.message}`);
  return results;
}

const DIGITS = 4;

/** Part of a year is a month: five digits print it. */
const digitsOf = (value: number, unit: Unit): number =>
  unit === 'year' && !Number.isInteger(value) ? DIGITS + 1 : DIGITS;

const print = (value: number, unit: Unit, locale: Locale): string =>
  formatValue(value, unit, locale, digitsOf(value, unit));

export function toCheckView(entries: Entries, check: ClaimCheck, locale: Locale): CheckView {
  const results = checkResults(check, entries);
  const held = results.filter(({ holds }) => holds).length;
  const unit = results[0]?.unit ?? 'ratio';
  const [low, high] = check.expect;
  return {
    asks: check.asks[locale],
    expected: t(locale, 'check.expected', {
      low: print(low, unit, locale),
      high: print(high, unit, locale),
    }),
    summary:
      results.length > 1
        ? t(locale, 'check.holds-under', { held: String(held), all: String(results.length) })
        : t(locale, held === 1 ? 'check.holds' : 'check.fails'),
    results: results.map((result) => ({
      law: result.law === undefined ? undefined : entries.laws.get(result.law)?.name[locale],
      value: print(result.value, result.unit, locale),
      holds: result.holds,
    })),
  };
}
