/**
 * Laws that are only exponents, asked for the data of one budget.
 *
 * @module
 */
import { engineLaw } from '#checks/calls/engine-law.ts';
import type { Entries } from '#checks/entries.ts';
import { allocation, type PowerLaw } from '#engine/index.ts';
import { formatValue } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { lawsInOrder, numberAt, toLawHead, type LawHead } from './law-view.ts';

export type AllocationRow = LawHead & {
  counts: string;
  sizeExponent: string;
  tokensExponent: string;
  /** Tokens at the budget, or why there is no answer. */
  tokens: string;
};

/** The budget Llama 3's makers extrapolated to. */
const BUDGET = 'models/llama-3-1-405b.training_flops';

/** What they said the law gives there. */
const STATED = 'scenarios/llama-3-in-numbers.extrapolated_tokens';

export type AllocationTable = { lead: string; rows: AllocationRow[] };

export function toAllocationTable(entries: Entries, locale: Locale): AllocationTable {
  const stated = formatValue(numberAt(entries, STATED), 'tokens', locale, 4);
  return {
    lead: t(locale, 'law.exponents-lead', { tokens: stated }),
    rows: rowsOf(entries, locale),
  };
}

function rowsOf(entries: Entries, locale: Locale): AllocationRow[] {
  const flops = numberAt(entries, BUDGET);
  return lawsInOrder(entries).flatMap((law) => {
    if (law.form !== 'allocation') return [];
    const answer = allocation(engineLaw(law) as PowerLaw, flops);
    return {
      ...toLawHead(entries, law, locale),
      counts: t(locale, `law.counts.${law.counts}`),
      sizeExponent: String(Number(answer.sizeExponent.toPrecision(4))),
      tokensExponent: String(Number(answer.tokensExponent.toPrecision(4))),
      tokens:
        answer.tokens === null
          ? t(locale, 'law.no-level')
          : formatValue(answer.tokens, 'tokens', locale, 3),
    };
  });
}
