/**
 * The models by year: one line each, its numbers in the units that stand in the columns' heads.
 *
 * @module
 */
import { formatDate, formatIn } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Entries } from '#checks/entries.ts';
import type { Model } from '#schemas/model.ts';
import type { Quantity, Standing } from '#schemas/quantity.ts';
import type { Locale } from '#schemas/text.ts';
import type { Jump } from './jump.ts';
import { toModelLine, type ModelLine } from './model-view.ts';

/** A mark beside a number that its maker did not publish, and what it means. */
export type StandingMark = { mark: string; label: string };

export type ModelCell = { text: string; marked: StandingMark | undefined };

export type ModelIndexLine = ModelLine & { cells: ModelCell[] };

export type ModelYear = { id: string; title: string; models: ModelIndexLine[] };

export type ModelIndex = {
  years: ModelYear[];
  /** Each maker, leading to its first model. */
  makers: Jump[];
  /** The marks that occur, each once. */
  key: StandingMark[];
};

const MARKS: Record<Standing, string | undefined> = {
  reported: undefined,
  estimated: '≈',
  rumoured: '?',
  computed: '=',
  assumed: '*',
  unverified: '※',
};

/** One of what a column counts in: English in billions of parameters, Chinese in 亿. */
const PARAMS_IN: Record<Locale, number> = { en: 1e9, zh: 1e8 };
const TOKENS_IN = 1e12;

/** Stands where nothing was disclosed. */
export const UNKNOWN = '—';

function cellOf(quantity: Quantity | undefined, scale: number, locale: Locale): ModelCell {
  if (!quantity || 'missing' in quantity) return { text: UNKNOWN, marked: undefined };
  const ends = quantity.value === undefined ? (quantity.range ?? []) : [quantity.value];
  const mark = MARKS[quantity.standing];
  return {
    text: ends.map((end) => formatIn(end, scale, locale)).join('–'),
    marked: mark === undefined ? undefined : { mark, label: labelOf(quantity.standing, locale) },
  };
}

const labelOf = (standing: Standing, locale: Locale) => t(locale, `standing.${standing}`);

/** What works at each token: of a dense model everything. */
function activeCell(model: Model, locale: Locale): ModelCell {
  const active = model.active_params;
  const dense = active && 'missing' in active && active.missing === 'not-applicable';
  return dense
    ? { text: t(locale, 'models.all'), marked: undefined }
    : cellOf(active, PARAMS_IN[locale], locale);
}

function toIndexLine(model: Model, locale: Locale): ModelIndexLine {
  return {
    ...toModelLine(model, locale),
    cells: [
      cellOf(model.params, PARAMS_IN[locale], locale),
      activeCell(model, locale),
      cellOf(model.training_tokens, TOKENS_IN, locale),
      cellOf(model.context_length, 1, locale),
    ],
  };
}

/** Sorts after every date. */
const NEVER = '9999';

const sizeOf = ({ params }: Model): number =>
  params && 'value' in params ? (params.value ?? Infinity) : Infinity;

/** The oldest first, the unreleased last; within a day the smallest first, then by name. */
export function byRelease(a: Model, b: Model): number {
  const [day, other] = [a, b].map(({ released }) => released?.value ?? NEVER);
  if (day !== other) return (day ?? NEVER) < (other ?? NEVER) ? -1 : 1;
  if (sizeOf(a) !== sizeOf(b)) return sizeOf(a) - sizeOf(b);
  return a.name < b.name ? -1 : 1;
}

function yearsOf(models: readonly Model[], locale: Locale): ModelYear[] {
  const byYear = Map.groupBy(models, ({ released }) => released?.value.slice(0, 4));
  return [...byYear].map(([year, ofYear]) => ({
    id: year === undefined ? 'unreleased' : `y${year}`,
    title: year === undefined ? t(locale, 'models.unreleased') : formatDate(year, locale),
    models: ofYear.map((model) => toIndexLine(model, locale)),
  }));
}

/** What the marks on the page mean, each once, by how much there is behind them. */
function markKey(years: readonly ModelYear[]): StandingMark[] {
  const cells = years.flatMap(({ models }) => models.flatMap((model) => model.cells));
  return Object.values(MARKS).flatMap(
    (mark) => cells.find(({ marked }) => mark !== undefined && marked?.mark === mark)?.marked ?? [],
  );
}

export function toModelIndex(entries: Entries, locale: Locale): ModelIndex {
  const models = [...entries.models.values()].sort(byRelease);
  const years = yearsOf(models, locale);
  const makers = [...Map.groupBy(models, ({ developer }) => developer)];
  return {
    years,
    makers: makers
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([text, made]) => ({
        href: `#${made[0]?.id}`,
        text,
        count: String(made.length),
      })),
    key: markKey(years),
  };
}
