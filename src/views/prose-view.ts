/**
 * What the components of an article print: numbers by reference, calculations, terms.
 *
 * @module
 */
import { evaluate } from '#checks/calls/evaluate.ts';
import { resolveQuantity } from '#checks/refs.ts';
import { constantName } from '#i18n/constant-names.ts';
import { formatInFull, formatQuantity, formatValue } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { loadEntries } from './entries.ts';
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

/** A `digits` attribute arrives as text or number; three digits unless told. */
function digitsOf(digits: number | string | undefined): number {
  return digits === undefined ? 3 : Number(digits);
}

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
    return {
      title: `${benchmark?.name ?? id} · ${score?.label ?? field} · ${score?.protocol ?? ''}`,
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

/** The number a `<Q of>` names. */
export async function toQuantityRef(
  ref: string,
  locale: Locale,
  digits?: number | string,
): Promise<NumberView> {
  const entries = await loadEntries();
  const found = resolveQuantity(entries, ref);
  if (!found) throw new RangeError(`Q: nothing stands at ${ref}`);
  const view = toQuantityView(entries, found.quantity, locale, digitsOf(digits));
  return { text: view.text, ...describe(entries, ref, locale), quantity: view };
}

/** The result of a `<Calc>`: one number, or the span where laws differ. */
export async function toCalc(
  call: string,
  args: Readonly<Record<string, string | number>>,
  locale: Locale,
  digits?: number | string,
): Promise<NumberView> {
  const entries = await loadEntries();
  const { results, inputs, problems } = evaluate({ call, args }, entries);
  const [problem] = problems;
  const [first] = results;
  if (problem || !first) throw new RangeError(`Calc: ${call}: ${problem?.message ?? 'no result'}`);
  const values = results.map(({ value }) => value);
  const range: [number, number] = [Math.min(...values), Math.max(...values)];
  const laws = results.flatMap(({ law }) => entries.laws.get(law ?? '')?.name[locale] ?? []);
  const shown = (end: number) => formatValue(end, first.unit, locale, digitsOf(digits));
  return {
    // Laws that part only beyond the digits shown agree as far as a reader can see.
    text:
      shown(range[0]) === shown(range[1])
        ? shown(range[0])
        : formatQuantity(
            { range, unit: first.unit, standing: 'computed' },
            locale,
            digitsOf(digits),
          ),
    title: t(locale, 'standing.computed'),
    href: undefined,
    inputs: inputs.flatMap(({ reference, value, unit }) =>
      reference === undefined || unit === undefined
        ? []
        : [
            {
              label: describe(entries, reference, locale).title,
              text: formatInFull(value, unit, locale),
            },
          ],
    ),
    law: laws.join(t(locale, 'list.laws')) || undefined,
  };
}

export async function requireTerm(id: string, locale: Locale) {
  const entry = (await loadEntries()).terms.get(id);
  if (!entry) throw new RangeError(`Term: no term ${id}`);
  return { ...entry[locale], href: `${pageHref(locale, '/terms/')}#${id}` };
}
