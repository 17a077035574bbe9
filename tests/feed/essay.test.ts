/**
 * What figures are told of the essay follows its entry.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { say } from '#charts/spec/message.ts';
import { emptyEntries } from '#checks/entries.ts';
import { checkContent } from '#checks/index.ts';
import { toFigureEssay } from '#feed/essay.ts';
import { toFigureData } from '#feed/figure-data.ts';
import { heldEssay } from '#feed/held.ts';
import { LOCALES } from '#schemas/text.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const { entries } = checkContent(CONTENT, { rules: [] });
const ESSAY = heldEssay(entries);

describe('toFigureEssay(entries)', () => {
  it.each([
    ['2024-04-18', { at: 2024.296, year: 2024, quarter: 2024.25 }],
    ['2023-12-31', { at: 2023.998, year: 2023, quarter: 2023.75 }],
  ])('places a day, its year and its quarter: %s', (date, expected) => {
    expect(toFigureEssay({ ...entries, essay: { ...ESSAY, date } })).toMatchObject(expected);
  });

  it('refuses content without the entry', () => {
    expect(() => toFigureEssay(emptyEntries())).toThrow('content/essay.yaml, which is not there');
  });
});

describe('the essay in figures', () => {
  it('moves the mark of the essay and the years around it', () => {
    const essay = { ...ESSAY, date: '2025-04-18' };
    const { needs, spec } = FIGURES['open-closed-gap'];
    const moved = toFigureData({ ...entries, essay }, needs);
    expect(spec({ yardstick: 'eci' }, moved).marks[0]?.at).toBe(2025.296);
  });

  it.each(LOCALES)('offers its sections to choose under their titles: %s', (locale) => {
    const { section } = FIGURES.argument.fields;
    const options = section?.kind === 'choice' ? section.options : {};
    const words = wordsFor(locale, 'argument');
    expect(Object.values(options).map((key) => say(words, { key }))).toEqual(
      ESSAY.sections.map(({ title }) => title[locale]),
    );
    expect(Object.keys(options)).toEqual(ESSAY.sections.map((_, index) => `section-${index + 1}`));
  });

  it('refuses an argument of a section that the essay does not have', () => {
    const essay = { ...ESSAY, sections: ESSAY.sections.slice(0, 2) };
    expect(() => toFigureData({ ...entries, essay }, FIGURES.argument.needs)).toThrow(
      'it offers section-3 to choose, and the essay has 2 sections',
    );
  });
});
