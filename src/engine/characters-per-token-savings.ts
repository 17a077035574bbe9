/**
 * What a better tokenizer saves.
 *
 * @module
 */
import { representable, requirePositive } from './guards.ts';

/** One text under two tokenizers. */
export interface CharactersPerTokenSavings {
  /** Tokens after over tokens before; below 1 is a saving. */
  readonly tokenRatio: number;
  /** Share of the tokens that is no longer needed; negative if more are. */
  readonly savedShare: number;
}

/**
 * How many fewer tokens the same text takes when each token holds more characters.
 *
 * Work and cache per token being equal, this is also the saving per page in compute and
 * memory. Characters per token depend on the language and the text they were measured
 * on; a gain in English says little about Chinese.
 *
 * @param before - characters per token of the old tokenizer, finite and > 0
 * @param after - characters per token of the new one on the same text, finite and > 0
 * @returns ratios without a unit
 * @throws {RangeError} if an argument is out of its domain, or the ratio leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * charactersPerTokenSavings(3.17, 3.94).savedShare // => 0.195
 * @see source `meta-2024-herd`, Sec. 3.2
 */
export function charactersPerTokenSavings(
  before: number,
  after: number,
): CharactersPerTokenSavings {
  requirePositive('charactersPerTokenSavings', { before, after });
  const tokenRatio = before / after;
  representable('charactersPerTokenSavings', { tokenRatio });
  return { tokenRatio, savedShare: 1 - tokenRatio };
}
