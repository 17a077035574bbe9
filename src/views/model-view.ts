/**
 * A model ready to print: its values as rows, and what follows from its shape.
 *
 * @module
 */
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Entries } from '#checks/entries.ts';
import { MODEL_QUANTITIES, type Model } from '#schemas/model.ts';
import type { Locale } from '#schemas/text.ts';
import { computedRows, type ComputedRow } from './model-computed.ts';
import { toFactView, toQuantityView, type QuantityView } from './quantity-view.ts';
import { pageHref } from './urls.ts';

export type ModelLine = {
  id: string;
  name: string;
  href: string;
  developer: string;
  family: string;
  opennessLabel: string;
  released: string;
};

export type ModelRow = { key: string; label: string; quantity: QuantityView };

export type ModelView = ModelLine & {
  about: string | undefined;
  rows: ModelRow[];
  computed: ComputedRow[];
};

export function toModelLine(model: Model, locale: Locale): ModelLine {
  return {
    id: model.id,
    name: model.name,
    href: pageHref(locale, `/models/${model.id}/`),
    developer: model.developer,
    family: model.family,
    opennessLabel: t(locale, `openness.${model.openness}`),
    released: model.released ? formatDate(model.released.value, locale) : '—',
  };
}

function rowsOf(entries: Entries, model: Model, locale: Locale): ModelRow[] {
  const facts: ModelRow[] = [];
  if (model.released) {
    const shown = formatDate(model.released.value, locale);
    facts.push({
      key: 'released',
      label: t(locale, 'model.released'),
      quantity: toFactView(entries, model.released, locale, shown),
    });
  }
  for (const key of ['licence', 'attention'] as const) {
    const fact = model[key];
    if (fact) {
      facts.push({
        key,
        label: t(locale, `model.${key}`),
        quantity: toFactView(entries, fact, locale),
      });
    }
  }
  const quantities = MODEL_QUANTITIES.flatMap((key) => {
    const quantity = model[key];
    if (!quantity) return [];
    return [
      {
        key,
        label: t(locale, `model.${key}`),
        quantity: toQuantityView(entries, quantity, locale),
      },
    ];
  });
  return [...facts, ...quantities];
}

export function toModelView(entries: Entries, id: string, locale: Locale): ModelView {
  const model = entries.models.get(id);
  if (!model) throw new RangeError(`toModelView: no model ${id}`);
  return {
    ...toModelLine(model, locale),
    about: model.about?.[locale],
    rows: rowsOf(entries, model, locale),
    computed: computedRows(model, locale),
  };
}
