/**
 * A number in an article with what stands behind it: named by its place, or worked out.
 *
 * @module
 */
import { evaluate } from '#checks/calls/evaluate.ts';
import type { Entries } from '#checks/entries.ts';
import { resolveQuantity } from '#checks/refs.ts';
import { constantName } from '#i18n/constant-names.ts';
import { formatDecimals, formatInFull, formatQuantity, formatValue } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import { formatProtocol } from '#i18n/protocol.ts';
import type { Call } from '#schemas/call.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Locale } from '#schemas/text.ts';
import { toQuantityView, type QuantityView } from './quantity-view.ts';
import { pageHref } from './urls.ts';

export type NumberView = {
  /** As it stands in the sentence. */
  text: string;
  /** What it is a number of. */
  title: string;
  href: string | undefined;
  quantity?: QuantityView;
  /** For a calculation: what went in, with every digit, so that a reader can do the sum. */
  inputs?: { label: string; text: string }[];
  law?: string | undefined;
};

/** The name and page of what a reference names: `models/llama-3-8b.training_tokens`. */
function describe(
  entries: Entries,
  ref: string,
  locale: Locale,
): { title: string; href: string | undefined } {
  const [path = '', field = ''] = ref.split(/\.(.*)/s);
  const [collection = '', id = ''] = path.split('/');
  if (collection === 'models') {
    const name = entries.models.get(id)?.name ?? id;
    const label = t(locale, `model.${field}` as 'model.params');
    return { title: `${name} · ${label}`, href: pageHref(locale, `/models/${id}/`) };
  }
  if (collection === 'claims') {
    const figure = entries.claims.get(id)?.figures?.[field.replace(/^figures\./, '')];
    return { title: figure?.label[locale] ?? id, href: pageHref(locale, `/claims/${id}/`) };
  }
  if (collection === 'laws') {
    return {
      title: `${entries.laws.get(id)?.name[locale] ?? id} · ${constantName(field, locale)}`,
      href: pageHref(locale, '/method/'),
    };
  }
  if (collection === 'benchmarks') {
    const benchmark = entries.benchmarks.get(id);
    const score = benchmark?.scores[field];
    const way = formatProtocol(score?.protocol ?? '', locale);
    return {
      title: `${benchmark?.name ?? id} · ${score?.label ?? field} · ${way}`,
      href: undefined,
    };
  }
  if (collection === 'series') {
    const series = entries.series.get(id);
    const point = series?.points.find(({ key }) => key === field);
    return {
      title: `${series?.title[locale] ?? id}${point?.label ? ` · ${point.label}` : ''}`,
      href: undefined,
    };
  }
  const assumption = entries.scenarios.get(id)?.assumptions?.[field];
  return { title: assumption?.label[locale] ?? ref, href: undefined };
}

/** As many decimals as the longest of some numbers has. */
function decimalsOf(values: readonly number[]): number {
  return Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));
}

/**
 * A number in full by its place. YAML reads 82.0 as 82; the scores of one test are printed
 * alike by their sources, so the other scores tell how many decimals it had.
 */
function inFullAt(
  entries: Entries,
  ref: string,
  value: number,
  unit: Unit,
  locale: Locale,
): string {
  const [, test = ''] = /^benchmarks\/([^.]+)/.exec(ref) ?? [];
  const scores = Object.values(entries.benchmarks.get(test)?.scores ?? {});
  if (scores.length === 0) return formatInFull(value, unit, locale);
  return formatDecimals(value, unit, locale, decimalsOf(scores.map((score) => score.value)));
}

/** A number of a series that is known to be so much and perhaps more says so. */
function bounded(entries: Entries, ref: string, text: string, locale: Locale): string {
  const [, id = '', key = ''] = /^series\/([^.]+)\.(.+)$/.exec(ref) ?? [];
  const point = entries.series.get(id)?.points.find((each) => each.key === key);
  return point?.bound === undefined ? text : t(locale, `quantity.${point.bound}`, { text });
}

/** The number that stands at a place; a score with the decimals of its table, unless told. */
export function toNumberView(
  entries: Entries,
  ref: string,
  locale: Locale,
  digits?: number,
): NumberView {
  const found = resolveQuantity(entries, ref);
  if (!found) throw new RangeError(`Q: nothing stands at ${ref}`);
  const { quantity, entry } = found;
  const view = toQuantityView(entries, quantity, locale, digits);
  if (entry.collection === 'benchmarks' && 'value' in quantity && quantity.value !== undefined) {
    view.exact = inFullAt(entries, ref, quantity.value, quantity.unit, locale);
    if (digits === undefined) view.text = view.exact;
  }
  view.text = bounded(entries, ref, view.text, locale);
  view.exact = bounded(entries, ref, view.exact, locale);
  return { text: view.text, ...describe(entries, ref, locale), quantity: view };
}

/** The result of a calculation: one number, or the span where laws differ. */
export function toCalcView(entries: Entries, call: Call, locale: Locale, digits = 3): NumberView {
  const { results, inputs, problems } = evaluate(call, entries);
  const [problem] = problems;
  const [first] = results;
  if (problem || !first)
    throw new RangeError(`Calc: ${call.call}: ${problem?.message ?? 'no result'}`);
  const values = results.map(({ value }) => value);
  const range: [number, number] = [Math.min(...values), Math.max(...values)];
  const laws = results.flatMap(({ law }) => entries.laws.get(law ?? '')?.name[locale] ?? []);
  const shown = (end: number) => formatValue(end, first.unit, locale, digits);
  return {
    // Laws that part only beyond the digits shown agree as far as a reader can see.
    text:
      shown(range[0]) === shown(range[1])
        ? shown(range[0])
        : formatQuantity({ range, unit: first.unit, standing: 'computed' }, locale, digits),
    title: t(locale, 'standing.computed'),
    href: undefined,
    inputs: inputs.flatMap(({ reference, value, unit }) =>
      reference === undefined || unit === undefined
        ? []
        : [
            {
              label: describe(entries, reference, locale).title,
              text: bounded(
                entries,
                reference,
                inFullAt(entries, reference, value, unit, locale),
                locale,
              ),
            },
          ],
    ),
    law: laws.join(t(locale, 'list.laws')) || undefined,
  };
}
