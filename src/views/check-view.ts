/**
 * A claim's calculations, run at build under every law that applies.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { runCheck } from '#checks/calls/evaluate.ts';
import { REFITS, REFIT_SEED, refitsOf } from '#checks/calls/refits.ts';
import { formatInFull, formatNumber } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Locale } from '#schemas/text.ts';
import { checkNumber as print, roughNumber } from './check-number.ts';
import { toFlips } from './flip-view.ts';
import { toStrip, type Strip } from './strip.ts';
import { checkAnchor } from './turning-view.ts';
import { toTornadoView, type TornadoView } from './tornado-view.ts';

/** Digits of a decimal year that tell its month. */
const MONTHS = 6;

export type CheckResult = { law: string | undefined; value: number; unit: Unit; holds: boolean };

export type CheckView = {
  /** Its place on the page, where a verdict refers to it. */
  anchor: string | undefined;
  asks: string;
  expected: string;
  /** `Holds under 2 of 3 laws`, or `Holds`. */
  summary: string;
  results: { law: string | undefined; value: string; holds: boolean }[];
  strip: Strip;
  /** What the shaded stretch is, with the ends that are in sight. */
  needs: string;
  /** The dots from left to right, in words. */
  dots: { label: string; holds: boolean }[];
  /** Under how many refits of a law it holds, a sentence each. */
  refits: string[];
  /** Laws that do not answer, a sentence for each reason. */
  silent: string[];
  /** What would change the answer, a sentence for each number that went in. */
  flips: string[];
  /** How far the result moves with what is left open; absent if nothing is. */
  tornado: TornadoView | undefined;
};

/** Results of a check, one a law; the content check has made sure that it runs. */
export function checkResults(check: ClaimCheck, entries: Entries): CheckResult[] {
  const { results, problems } = runCheck(check, entries);
  const [problem] = problems;
  if (problem) throw new RangeError(`checkResults: ${check.call}: ${problem.message}`);
  return results;
}

const lawName = (entries: Entries, law: string, locale: Locale): string =>
  entries.laws.get(law)?.name[locale] ?? law;

/** Laws that do not answer, those with the same reason in one sentence. */
function toSilences(entries: Entries, check: ClaimCheck, locale: Locale): string[] {
  const { silent } = runCheck(check, entries);
  return [...new Set(silent.map(({ why }) => why))].map((why) =>
    t(locale, `check.silent.${why}`, {
      laws: silent
        .filter((law) => law.why === why)
        .map(({ law }) => lawName(entries, law, locale))
        .join(t(locale, 'list.laws')),
    }),
  );
}

function toRefits(entries: Entries, check: ClaimCheck, locale: Locale): string[] {
  const print = (count: number): string => formatInFull(count, 'count', locale);
  return refitsOf(check, entries).map(({ law, held }) =>
    t(locale, 'check.refits', {
      law: lawName(entries, law, locale),
      held: print(held),
      draws: print(REFITS),
      seed: String(REFIT_SEED),
    }),
  );
}

/** Between which ends a result is looked for, with as many digits as tell them apart. */
function expectedOf([low, high]: ClaimCheck['expect'], unit: Unit, locale: Locale): string {
  if (low === high) return t(locale, 'check.expected-one', { value: print(low, unit, locale) });
  const alike = print(low, unit, locale) === print(high, unit, locale);
  const end = (value: number) => (alike ? formatInFull : print)(value, unit, locale);
  return t(locale, 'check.expected', { low: end(low), high: end(high) });
}

/** A time on a strip is a month, also at the turn of a year: where a year ends is no year. */
const bareNumber = (value: number, unit: Unit, locale: Locale): string =>
  formatNumber(value, unit, locale, unit === 'year' ? MONTHS : undefined);

const onStrip = (value: number, unit: Unit, locale: Locale): string =>
  unit === 'year' ? bareNumber(value, unit, locale) : roughNumber(value, unit, locale);

/** What is never below nought, so that nought is no end to speak of. */
const NEVER_NEGATIVE: ReadonlySet<Unit> = new Set<Unit>([
  'params',
  'tokens',
  'flops',
  'bytes',
  'tokens_per_param',
  'times',
]);

/** Where the claim holds, of the ends that the strip shows; the unit is said once. */
function needsOf({ inSight, isLog }: Strip, check: ClaimCheck, unit: Unit, locale: Locale): string {
  const [low, high] = check.expect;
  const hasLow = inSight.low && !(low === 0 && NEVER_NEGATIVE.has(unit));
  const both = unit === 'year' ? 'during' : 'between';
  const manner = low === high ? 'one' : !hasLow ? 'high' : inSight.high ? both : 'low';
  const needs = t(locale, `strip.needs-${manner}`, {
    low: manner === both ? bareNumber(low, unit, locale) : onStrip(low, unit, locale),
    high: onStrip(high, unit, locale),
  });
  return isLog ? needs + t(locale, 'list.brackets', { text: t(locale, 'strip.log') }) : needs;
}

/** A law's name and its result; the result alone where no law was asked. */
function toDots(entries: Entries, results: readonly CheckResult[], locale: Locale) {
  return [...results]
    .sort((a, b) => a.value - b.value)
    .map(({ law, value, unit, holds }) => {
      const [name, number] =
        law === undefined
          ? [t(locale, 'strip.result'), onStrip(value, unit, locale)]
          : [lawName(entries, law, locale), bareNumber(value, unit, locale)];
      return { label: name + t(locale, 'colon') + number, holds };
    });
}

export function toCheckView(entries: Entries, check: ClaimCheck, locale: Locale): CheckView {
  const results = checkResults(check, entries);
  const held = results.filter(({ holds }) => holds).length;
  const unit = results[0]?.unit ?? 'ratio';
  const strip = toStrip(results, check.expect);
  return {
    anchor: checkAnchor(check),
    asks: check.asks[locale],
    expected: expectedOf(check.expect, unit, locale),
    summary:
      results.length > 1
        ? t(locale, 'check.holds-under', { held: String(held), all: String(results.length) })
        : t(locale, held === 1 ? 'check.holds' : 'check.fails'),
    results: results.map((result) => ({
      law: result.law === undefined ? undefined : entries.laws.get(result.law)?.name[locale],
      value: print(result.value, result.unit, locale),
      holds: result.holds,
    })),
    strip,
    needs: needsOf(strip, check, unit, locale),
    dots: toDots(entries, results, locale),
    refits: toRefits(entries, check, locale),
    silent: toSilences(entries, check, locale),
    flips: toFlips(entries, check, locale),
    tornado: toTornadoView(entries, check, unit, locale),
  };
}
