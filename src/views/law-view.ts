/**
 * The loss laws side by side: what each recommends at the same budget and size.
 *
 * @module
 */
import { optimalAllocation, optimalTokensForParams, type Law } from '#engine/index.ts';
import { resolveQuantity } from '#checks/refs.ts';
import type { Entries } from '#checks/entries.ts';
import { constantName } from '#i18n/constant-names.ts';
import { formatValue } from '#i18n/format.ts';
import { formatLocator } from '#i18n/locator.ts';
import { t } from '#i18n/messages.ts';
import type { LawEntry } from '#schemas/law.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Locale } from '#schemas/text.ts';
import { sourceLabel } from './source-view.ts';
import { pageHref } from './urls.ts';

export type LawRow = {
  id: string;
  name: string;
  conventions: string;
  source: { label: string; href: string };
  locator: string;
  /** Constants in the order E, A, B, alpha, beta. */
  constants: { name: string; value: string }[];
  /** What it recommends where laws are compared: a cell a column; none where nothing says where. */
  optima: string[];
  fitted: string;
};

export type LawTable = {
  /** Heads of the columns of what they recommend. */
  heads: string[];
  rows: LawRow[];
};

/** A law's name, where it stands, and what must be known of it. */
export type LawHead = Pick<LawRow, 'id' | 'name' | 'conventions' | 'source' | 'locator'>;

export function toLawHead(entries: Entries, law: LawEntry, locale: Locale): LawHead {
  const source = entries.sources.get(law.source);
  if (!source) throw new RangeError(`toLawHead: no source ${law.source}`);
  return {
    id: law.id,
    name: law.name[locale],
    conventions: law.conventions[locale],
    source: {
      label: sourceLabel(source, locale),
      href: `${pageHref(locale, '/sources/')}#${source.id}`,
    },
    locator: formatLocator(law.locator, locale),
  };
}

/** Laws in the order in which they were published. */
export function lawsInOrder(entries: Entries): LawEntry[] {
  return [...entries.laws.values()].sort((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : 0,
  );
}

export function numberAt(entries: Entries, reference: string): number {
  const quantity = resolveQuantity(entries, reference)?.quantity;
  if (!quantity || 'missing' in quantity || quantity.value === undefined) {
    throw new RangeError(`numberAt: no value at ${reference}`);
  }
  return quantity.value;
}

/** The most telling quantity of a run first: compute holds size and data. */
const REACHES = ['flops', 'tokens', 'params'] as const satisfies readonly Unit[];

/** How far the runs reached, in the first quantity the source tells; a low end of 0 is not told. */
export function fittedSpan(fitted: LawEntry['fitted'], locale: Locale): string {
  for (const unit of REACHES) {
    const [low, high] = fitted?.[unit] ?? [];
    if (low === undefined || high === undefined) continue;
    const end = formatValue(high, unit, locale, 2);
    return low === 0 ? `≤ ${end}` : `${formatValue(low, unit, locale, 2)} – ${end}`;
  }
  return '—';
}

/** The name of a model, for a head. */
export const modelName = ({ models }: Entries, id: string): string => models.get(id)?.name ?? id;

/** What laws of loss recommend at the budget and size that the essay's entry names. */
function comparison(entries: Entries, locale: Locale) {
  const { laws } = entries.essay ?? {};
  if (laws === undefined) return { heads: [], optimaOf: () => [] };
  const flops = numberAt(entries, `models/${laws.budget_of}.training_flops`);
  const size = numberAt(entries, `models/${laws.size_of}.params`);
  const ratio = (value: number) => formatValue(value, 'tokens_per_param', locale, 3);
  return {
    heads: [
      t(locale, 'method.optimal-params', { model: modelName(entries, laws.budget_of) }),
      t(locale, 'method.optimal-ratio'),
      t(locale, 'method.optimal-ratio-at', { model: modelName(entries, laws.size_of) }),
    ],
    optimaOf(law: Law): string[] {
      const { params, tokens } = optimalAllocation(law, flops);
      return [
        formatValue(params, 'params', locale, 3),
        ratio(tokens / params),
        ratio(optimalTokensForParams(law, size) / size),
      ];
    },
  };
}

export function toLawTable(entries: Entries, locale: Locale): LawTable {
  const { heads, optimaOf } = comparison(entries, locale);
  const rows = lawsInOrder(entries).flatMap((law): LawRow[] => {
    if (law.form !== 'loss') return [];
    const row = {
      ...toLawHead(entries, law, locale),
      constants: Object.entries(law.constants).map(([name, value]) => ({
        name: constantName(name, locale),
        value: String(Number(value.toPrecision(6))),
      })),
      optima: optimaOf(law.constants),
      fitted: fittedSpan(law.fitted, locale),
    };
    return [row];
  });
  return { heads, rows };
}

/** How far a source's own table of optima is from what its constants give, in words. */
export function toTableDeviations(entries: Entries, locale: Locale): string[] {
  return [...entries.laws.values()].flatMap((law) => {
    if (law.form !== 'loss' || !law.published_optima) return [];
    const { rows, source, locator } = law.published_optima;
    const excess = rows.map(
      ({ params, tokens }) => 100 * (optimalTokensForParams(law.constants, params) / tokens - 1),
    );
    const cited = entries.sources.get(source);
    if (!cited) throw new RangeError(`toTableDeviations: no source ${source}`);
    return t(locale, 'method.table-a3', {
      source: sourceLabel(cited, locale),
      locator: formatLocator(locator, locale),
      low: formatValue(Math.min(...excess), 'percent', locale, 2),
      high: formatValue(Math.max(...excess), 'percent', locale, 2),
    });
  });
}
