import { describe, expect, it } from 'vitest';
import { LawSchema } from '#schemas/law.ts';
import { constantName } from '#i18n/constant-names.ts';

/** Every name a constant has in content. */
const CONSTANTS = LawSchema.options.flatMap(({ shape }) => Object.keys(shape.constants.shape));

describe('constantName(constant, locale)', () => {
  it.each([
    ['beta', 'β', 'β'],
    ['E', 'E', 'E'],
    ['size_exponent', 'exponent of size', '规模的算力指数'],
    ['tokens_coefficient', 'coefficient of tokens', 'token数的系数'],
    ['rStarTokens', 'R* of data', '数据的R*'],
  ])('calls %s %s and %s', (constant, en, zh) => {
    expect([constantName(constant, 'en'), constantName(constant, 'zh')]).toEqual([en, zh]);
  });

  it.each(CONSTANTS)('has a letter or 汉字 for %s', (constant) => {
    expect(constantName(constant, 'zh')).toMatch(/^[A-Za-zα-ω]$|\p{Script=Han}/u);
  });
});
