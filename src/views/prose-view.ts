/**
 * What the components of an article print: numbers by reference, calculations, terms.
 *
 * @module
 */
import type { Call } from '#schemas/call.ts';
import type { Locale } from '#schemas/text.ts';
import { loadEntries } from './entries.ts';
import { toCalcView, toNumberView, type NumberView } from './number-view.ts';
import { pageHref } from './urls.ts';

/** A `digits` attribute arrives as text or number. */
function digitsOf(digits: number | string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** The number a `<Q of>` names. */
export async function toQuantityRef(
  ref: string,
  locale: Locale,
  digits?: number | string,
): Promise<NumberView> {
  return toNumberView(await loadEntries(), ref, locale, digitsOf(digits));
}

/** The result of a `<Calc>`. */
export async function toCalc(
  call: string,
  args: Call['args'],
  locale: Locale,
  digits?: number | string,
): Promise<NumberView> {
  return toCalcView(await loadEntries(), { call, args }, locale, digitsOf(digits));
}

export async function requireTerm(id: string, locale: Locale) {
  const entry = (await loadEntries()).terms.get(id);
  if (!entry) throw new RangeError(`Term: no term ${id}`);
  return { ...entry[locale], href: `${pageHref(locale, '/terms/')}#${id}` };
}
