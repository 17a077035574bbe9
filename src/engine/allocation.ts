/**
 * What a law of exponents says about a budget, and what it cannot say.
 *
 * @module
 */
import { representable, requireFinite, requirePositive } from './guards.ts';
import { FLOPS_PER_PARAM_TOKEN } from './training-flops.ts';
import type { PowerLaw, PowerTerm, SizeQuantity } from './power-law.ts';

/**
 * Why a law does not give a size in parameters.
 *
 * `level-not-published`: the source gives growth but no level, so nothing is known but
 * the exponents. `counted-otherwise`: the source counts size in another quantity, which
 * no fixed factor converts.
 */
export type Unanswered = 'level-not-published' | 'counted-otherwise';

/** An answer that may have gaps. */
export interface Allocation {
  /** What `size` counts. */
  readonly counts: SizeQuantity;
  /** Best size in that quantity. */
  readonly size: number | null;
  /** Best size in parameters, embeddings included; null if the law counts otherwise. */
  readonly params: number | null;
  readonly tokens: number | null;
  /** Exponent a: the size grows as C^a. */
  readonly sizeExponent: number;
  /** Exponent b: the tokens grow as C^b. */
  readonly tokensExponent: number;
  /** Why `params` is null; null if it is not. */
  readonly unanswered: Unanswered | null;
}

/** Value of a term at a budget, or null if the source gives no level. */
function termAt(term: PowerTerm | undefined, flops: number): number | null {
  const { exponent = 0, coefficient, anchor } = term ?? {};
  if (coefficient !== undefined) requirePositive('allocation', { coefficient });
  const level = anchor ? anchor.value / anchor.flops ** exponent : coefficient;
  return level === undefined ? null : level * flops ** exponent;
}

/**
 * The best size and token count for a budget under a law that is only exponents.
 *
 * What the law does not state follows from C = 6 N D, or from C = M D where M is counted
 * in FLOP per token. Sizes are not converted: a count without embeddings, or in FLOP per
 * token, is another quantity, and the answer says so instead of guessing. Where the two
 * published exponents do not add up to 1, size and tokens do not quite spend the budget.
 * A loss cannot be had from such a law at all.
 *
 * @param powerLaw - size or tokens as powers of C, and what size means
 * @param flops - training budget C, FLOP, finite and > 0
 * @returns quantities or null, the two exponents, and the reason for a gap
 * @throws {RangeError} if an argument is out of its domain, or a result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * allocation({ counts: 'params', tokens: { coefficient: 0.29, exponent: 0.53 } }, 3.8e25).tokens // => 1.05e13
 * @example
 * allocation({ counts: 'params', size: { exponent: 0.5 } }, 1e24).unanswered // => 'level-not-published'
 * @see source `meta-2024-herd`, Sec. 3.2.1
 */
export function allocation(powerLaw: PowerLaw, flops: number): Allocation {
  requirePositive('allocation', { flops });
  const { counts, size: sizeTerm, tokens: tokensTerm } = powerLaw;
  const sizeExponent = sizeTerm?.exponent ?? 1 - (tokensTerm?.exponent ?? NaN);
  const tokensExponent = tokensTerm?.exponent ?? 1 - sizeExponent;
  requireFinite('allocation', { sizeExponent, tokensExponent });
  const work = counts === 'flopsPerToken' ? flops : flops / FLOPS_PER_PARAM_TOKEN;
  const statedSize = termAt(sizeTerm, flops);
  const statedTokens = termAt(tokensTerm, flops);
  const size = statedSize ?? (statedTokens && work / statedTokens);
  const tokens = statedTokens ?? (statedSize && work / statedSize);
  const answer = { counts, size, tokens, params: null, sizeExponent, tokensExponent };
  if (size === null || tokens === null) return { ...answer, unanswered: 'level-not-published' };
  representable('allocation', { size, tokens });
  return counts === 'params'
    ? { ...answer, params: size, unanswered: null }
    : { ...answer, unanswered: 'counted-otherwise' };
}
