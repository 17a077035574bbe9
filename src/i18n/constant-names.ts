/**
 * What the constants of scaling laws are called: by their letter where papers use one, in
 * words where they do not.
 *
 * @module
 */
import type { Localized, Locale } from '#schemas/text.ts';

const NAMES: Readonly<Record<string, Localized | string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  omega: 'ω',
  zeta: 'ζ',
  rStarTokens: { en: 'R* of data', zh: '数据的R*' },
  rStarParams: { en: 'R* of parameters', zh: '参数的R*' },
  expertsStart: { en: 'effective experts, fewest', zh: '有效专家数下限' },
  expertsMax: { en: 'effective experts, most', zh: '有效专家数上限' },
  size_exponent: { en: 'exponent of size', zh: '规模的算力指数' },
  size_coefficient: { en: 'coefficient of size', zh: '规模的系数' },
  size_anchor_flops: { en: 'compute of the known point', zh: '已知一点的算力' },
  size_anchor_value: { en: 'size at the known point', zh: '已知一点的规模' },
  tokens_exponent: { en: 'exponent of tokens', zh: 'token数的算力指数' },
  tokens_coefficient: { en: 'coefficient of tokens', zh: 'token数的系数' },
};

/** The name of a constant; letters such as E, A and B are their own. */
export function constantName(constant: string, locale: Locale): string {
  const name = NAMES[constant] ?? constant;
  return typeof name === 'string' ? name : name[locale];
}
