/**
 * What stands at a place of content, in a few words: `Llama 3 8B: training tokens`.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { parseReference } from '#checks/refs.ts';
import { t } from '#i18n/messages.ts';
import { MODEL_QUANTITIES } from '#schemas/model.ts';
import type { Locale } from '#schemas/text.ts';

/**
 * @throws {RangeError} if nothing stands there
 */
export function placeName(entries: Entries, place: string, locale: Locale): string {
  const parsed = parseReference(place.replace(/@(?:low|high)$/, ''));
  const name = parsed && namesAt(entries, parsed, locale);
  if (name === undefined) throw new RangeError(`placeName: nothing stands at ${place}`);
  return name.join(t(locale, 'colon'));
}

type Parsed = NonNullable<ReturnType<typeof parseReference>>;

function namesAt(
  entries: Entries,
  { collection, id, field }: Parsed,
  locale: Locale,
): string[] | undefined {
  switch (collection) {
    case 'models': {
      const quantity = MODEL_QUANTITIES.find((known) => known === field);
      const model = entries.models.get(id);
      return model && quantity && [model.name, t(locale, `model.${quantity}`)];
    }
    case 'claims': {
      const figure = entries.claims.get(id)?.figures?.[field.replace(/^figures\./, '')];
      return figure && [figure.label[locale]];
    }
    case 'laws': {
      const law = entries.laws.get(id);
      return law && [law.name[locale], field];
    }
    case 'benchmarks': {
      const benchmark = entries.benchmarks.get(id);
      const score = benchmark?.scores[field];
      return score && [benchmark.name, score.label];
    }
    case 'series': {
      const series = entries.series.get(id);
      const point = series?.points.find(({ key }) => key === field);
      const line = point && series?.lines[point.line]?.label[locale];
      return (
        point && series && [series.title[locale], `${line ?? ''} ${String(point.date)}`.trim()]
      );
    }
    case 'scenarios': {
      const assumption = entries.scenarios.get(id)?.assumptions?.[field];
      return assumption && [assumption.label[locale]];
    }
  }
}
