import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '#charts/figures/all.ts';
import { FIGURE_IDS } from '#charts/figures/index.ts';

const eslint = new ESLint();

/** Rules a line of a figure's code breaks. */
async function broken(code: string, file: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, {
    filePath: `src/charts/figures/data-wall/${file}`,
  });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('the code of a figure', () => {
  it.each([
    ['a stock of text', 'export const stock = 300e12;', 'figure.ts'],
    ['a year', 'export const start = 2024;', 'figure.ts'],
    ['a vocabulary in a formula', "export const is = '2 * 50257 * width';", 'recipe.ts'],
    ['a stock in a template', 'export const is = `${1} / 3e14`;', 'recipe.ts'],
  ])('may not hold %s', async (_, code, file) => {
    expect(await broken(code, file)).toEqual(['no-restricted-syntax']);
  });

  it.each([
    ['a share', 'export const ROOM = 0.08;'],
    ['the id of a law, with its year', "export const LAW = 'muennighoff-2023';"],
    ['a reference', "export const FROM = 'models/llama-3-8b.context_length';"],
  ])('may hold %s', async (_, code) => {
    expect(await broken(code, 'figure.ts')).toEqual([]);
  });
});

describe('the words of a figure', () => {
  it.each(
    FIGURE_IDS.flatMap((id) => (['en', 'zh'] as const).map((locale) => [id, locale] as const)),
  )('leave units of memory to the number: %s, %s', (id, locale) => {
    const named = Object.values(wordsFor(locale, id).messages).filter((words) =>
      /(?<![a-z])[KMGT]i?B(?![a-z])/i.test(words),
    );
    expect(named).toEqual([]);
  });
});
