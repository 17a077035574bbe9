/**
 * A law of content in the form the engine takes it.
 *
 * @module
 */
import type { PowerTerm } from '#engine/index.ts';
import type { LawEntry } from '#schemas/law.ts';
import type { AskedLaw, EngineLaws, LawForm } from './asked-law.ts';

/** The same with its form, as calculations ask it. */
export const askedLaw = (law: LawEntry): AskedLaw =>
  ({ form: law.form, law: engineLaw(law) }) as AskedLaw;

export function engineLaw(law: LawEntry): EngineLaws[LawForm] {
  if (law.form !== 'allocation') return law.constants;
  const { counts, constants } = law;
  const { size_exponent, size_coefficient, size_anchor_flops, size_anchor_value } = constants;
  const { tokens_exponent, tokens_coefficient } = constants;
  const anchored = size_anchor_flops !== undefined && size_anchor_value !== undefined;
  const anchor = anchored ? { flops: size_anchor_flops, value: size_anchor_value } : undefined;
  const size = term(size_exponent, size_coefficient, anchor);
  const tokens = term(tokens_exponent, tokens_coefficient);
  return { counts, ...(size && { size }), ...(tokens && { tokens }) };
}

function term(
  exponent?: number,
  coefficient?: number,
  anchor?: PowerTerm['anchor'],
): PowerTerm | undefined {
  if (exponent === undefined) return undefined;
  return { exponent, ...(coefficient !== undefined && { coefficient }), ...(anchor && { anchor }) };
}
