/**
 * Laws that are only exponents, asked for the data of one budget.
 *
 * @module
 */
import { engineLaw } from '#checks/calls/engine-law.ts';
import type { Entries } from '#checks/entries.ts';
import { allocation, type Allocation, type PowerLaw } from '#engine/index.ts';
import { resolveQuantity } from '#checks/refs.ts';
import { fill } from '#i18n/fill.ts';
import { formatQuantity, formatValue } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { LawComparison } from '#schemas/law-comparison.ts';
import type { Locale } from '#schemas/text.ts';
import { lawsInOrder, modelName, numberAt, toLawHead, type LawHead } from './law-view.ts';

export type AllocationRow = LawHead & {
  counts: string;
  sizeExponent: string;
  tokensExponent: string;
  /** Tokens at the budget, or why there is no answer; nothing where no budget is named. */
  tokens: string[];
};

export type AllocationTable = {
  lead: string;
  heads: string[];
  rows: AllocationRow[];
};

/** The table, which has no column of data where the essay's entry names no budget. */
export function toAllocationTable(entries: Entries, locale: Locale): AllocationTable {
  const at = entries.essay?.laws?.exponents;
  const model = at && modelName(entries, at.budget_of);
  const lead = [t(locale, 'law.exponents-lead'), at ? noteOf(entries, at, locale) : ''];
  return {
    lead: lead.filter(Boolean).join(locale === 'en' ? ' ' : ''),
    heads: model === undefined ? [] : [t(locale, 'law.tokens-at-budget', { model })],
    rows: rowsOf(entries, at?.budget_of, locale),
  };
}

/** What is to be seen at the budget, with what was stated of it. */
function noteOf(
  entries: Entries,
  { note, stated }: NonNullable<LawComparison['exponents']>,
  locale: Locale,
): string {
  return fill(note?.[locale] ?? '', (name) => {
    if (name !== 'stated' || stated === undefined) return undefined;
    const quantity = resolveQuantity(entries, stated)?.quantity;
    return quantity && formatQuantity(quantity, locale, 4);
  });
}

function rowsOf(entries: Entries, model: string | undefined, locale: Locale): AllocationRow[] {
  const asked =
    model === undefined ? undefined : numberAt(entries, `models/${model}.training_flops`);
  return lawsInOrder(entries).flatMap((law) => {
    if (law.form !== 'allocation') return [];
    const answer = allocation(engineLaw(law) as PowerLaw, asked ?? SOME_BUDGET);
    return {
      ...toLawHead(entries, law, locale),
      counts: t(locale, `law.counts.${law.counts}`),
      sizeExponent: String(Number(answer.sizeExponent.toPrecision(4))),
      tokensExponent: String(Number(answer.tokensExponent.toPrecision(4))),
      tokens: asked === undefined ? [] : [tokensOf(answer, locale)],
    };
  });
}

/** FLOP: the exponents are the same at every budget. */
const SOME_BUDGET = 1e21;

function tokensOf({ tokens }: Allocation, locale: Locale): string {
  return tokens === null ? t(locale, 'law.no-level') : formatValue(tokens, 'tokens', locale, 3);
}
