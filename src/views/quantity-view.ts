/**
 * A quantity ready to print: the short text that stands in prose, and the card behind it.
 *
 * @module
 */
import { formatInFull, formatNumber, formatQuantity } from '#i18n/format.ts';
import { formatLocator } from '#i18n/locator.ts';
import { t } from '#i18n/messages.ts';
import type { Entries } from '#checks/entries.ts';
import type { Fact, KnownQuantity, Quantity, Standing } from '#schemas/quantity.ts';
import type { Localized, Locale, Locator } from '#schemas/text.ts';
import { sourceLabel } from './source-view.ts';
import { pageHref } from './urls.ts';

export type QuantityView = {
  /** As it stands in a sentence, rounded. */
  text: string;
  /** With all its digits. */
  exact: string;
  standing: Standing | undefined;
  standingLabel: string;
  source: { label: string; href: string } | undefined;
  locator: string | undefined;
  note: string | undefined;
  /** What other sources say instead. */
  also: QuantityView[];
};

type Sourced = {
  standing: Standing;
  source?: string | undefined;
  locator?: Locator | undefined;
  note?: Localized | undefined;
};

function provenance(entries: Entries, value: Sourced, locale: Locale) {
  const source = value.source === undefined ? undefined : entries.sources.get(value.source);
  return {
    standing: value.standing,
    standingLabel: t(locale, `standing.${value.standing}`),
    source: source && {
      label: sourceLabel(source, locale),
      href: `${pageHref(locale, '/sources/')}#${source.id}`,
    },
    locator: value.locator && formatLocator(value.locator, locale),
    note: value.note?.[locale],
  };
}

/** A value with all its digits, and the span a source gives around it. */
function inFull(quantity: Quantity, locale: Locale): string {
  if ('missing' in quantity || quantity.value === undefined)
    return formatQuantity(quantity, locale);
  const { value, range, unit } = quantity;
  const text = formatInFull(value, unit, locale);
  if (!range) return text;
  const [low, high] = range.map((end) => formatNumber(end, unit, locale));
  return t(locale, 'quantity.likely', { text, span: `${low}–${high}` });
}

export function toQuantityView(
  entries: Entries,
  quantity: Quantity,
  locale: Locale,
  digits = 3,
): QuantityView {
  const text = formatQuantity(quantity, locale, digits);
  if ('missing' in quantity) {
    return {
      text,
      exact: text,
      standing: undefined,
      standingLabel: text,
      source: undefined,
      locator: undefined,
      note: quantity.note?.[locale],
      also: [],
    };
  }
  return {
    text,
    exact: inFull(quantity, locale),
    ...provenance(entries, quantity, locale),
    also: (quantity.also ?? []).map((other) =>
      toQuantityView(entries, other as KnownQuantity, locale, digits),
    ),
  };
}

/** A sourced word (a licence, a kind of attention), in the same form. */
export function toFactView(
  entries: Entries,
  fact: Fact,
  locale: Locale,
  text = fact.value,
): QuantityView {
  return { text, exact: text, ...provenance(entries, fact, locale), also: [] };
}
