/**
 * What each law can be asked, and on how much of the ledger several laws speak.
 *
 * @module
 */
import { EVERY_LAW, evaluate, runCheck } from '#checks/calls/evaluate.ts';
import { CALLS } from '#checks/calls/registry.ts';
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { LawEntry } from '#schemas/law.ts';
import type { Locale } from '#schemas/text.ts';
import { fittedSpan, lawsInOrder, toLawHead, type LawHead } from './law-view.ts';

export type LawAnswersRow = LawHead & {
  loss: string;
  allocation: string;
  repetition: string;
  mixtures: string;
  fitted: string;
  resampled: string;
};

export type LawAnswers = { lead: string; rows: LawAnswersRow[] };

/** Of best size and best data, which a law gives: some give only how the two grow. */
const ALLOCATIONS = {
  both: 'law.answers.yes',
  data: 'law.answers.data',
  size: 'law.answers.size',
  growth: 'law.answers.growth',
  none: 'law.answers.no',
} as const;

/** FLOP: a law that says best size or best data at one budget says it at every other. */
const SOME_BUDGET = 1e21;

export function toLawAnswers(entries: Entries, locale: Locale): LawAnswers {
  const says = (call: string): Set<string | undefined> => {
    const { results } = evaluate({ call, args: { law: EVERY_LAW, flops: SOME_BUDGET } }, entries);
    return new Set(results.map(({ law }) => law));
  };
  const [size, data] = [says('optimalParams'), says('optimalTokens')];
  const allocationOf = ({ id, form }: LawEntry): keyof typeof ALLOCATIONS => {
    if (size.has(id)) return data.has(id) ? 'both' : 'size';
    if (data.has(id)) return 'data';
    return form === 'allocation' ? 'growth' : 'none';
  };
  const yesNo = (yes: boolean): string => t(locale, yes ? 'law.answers.yes' : 'law.answers.no');
  const answers = (call: string, { form }: LawEntry): string =>
    yesNo(CALLS[call]?.forms?.includes(form) ?? false);
  return {
    lead: t(locale, 'law.answers-lead', severally(entries)),
    rows: lawsInOrder(entries).map((law) => ({
      ...toLawHead(entries, law, locale),
      loss: answers('loss', law),
      allocation: t(locale, ALLOCATIONS[allocationOf(law)]),
      repetition: yesNo(law.form === 'repetition'),
      mixtures: answers('moeLossGapAtEqualTokens', law),
      fitted: fittedSpan(law.fitted, locale),
      resampled: yesNo(law.form === 'loss' && law.covariance !== undefined),
    })),
  };
}

/** Checks to which two laws or more give an answer, and the claims they stand in. */
function severally(entries: Entries): { checks: string; claims: string } {
  const perClaim = [...entries.claims.values()].map(
    ({ checks = [] }) =>
      checks.filter(
        (check) => check.args['law'] === EVERY_LAW && runCheck(check, entries).results.length > 1,
      ).length,
  );
  return {
    checks: String(perClaim.reduce((sum, count) => sum + count, 0)),
    claims: String(perClaim.filter((count) => count > 0).length),
  };
}
