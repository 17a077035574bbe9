/**
 * What figures are told of the essay follows its entry.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { say } from '#charts/spec/message.ts';
import { controlsOf } from '#charts/state/controls.ts';
import { emptyEntries } from '#checks/entries.ts';
import { checkContent } from '#checks/index.ts';
import { toFigureEssay } from '#feed/essay.ts';
import { toFigureArgument } from '#feed/figure-argument.ts';
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

  it('calls the month of its mark by its name in either language', () => {
    const essay = { ...ESSAY, date: '2019-03-01' };
    const { needs, spec } = FIGURES['open-closed-gap'];
    const [mark] = spec({ yardstick: 'eci' }, toFigureData({ ...entries, essay }, needs)).marks;
    const said = LOCALES.map((locale) => mark && say(wordsFor(locale), mark.label));
    expect(said).toEqual(['The essay, March 2019', '原文写作，2019年3月']);
  });

  it.each(LOCALES)('offers its sections to choose under their titles: %s', (locale) => {
    const data = toFigureData(entries, FIGURES.argument.needs);
    const [control] = controlsOf(FIGURES.argument, data, wordsFor(locale, 'argument'));
    expect(control?.kind === 'choice' && control.options).toEqual(
      ESSAY.sections.map(({ title }, index) => ({
        value: `section-${index + 1}`,
        label: title[locale],
      })),
    );
  });

  it('offers as many sections as the essay has, but for those in which nothing is argued', () => {
    const more = [...ESSAY.sections, { title: { en: 'Coda', zh: '尾声' }, bullets: 1 }];
    const offered = (essay: typeof ESSAY) =>
      Object.keys(toFigureData({ ...entries, essay }, FIGURES.argument.needs).arguments ?? {});
    expect(offered({ ...ESSAY, sections: ESSAY.sections.slice(0, 2) })).toEqual([
      'section-1',
      'section-2',
    ]);
    expect(offered({ ...ESSAY, sections: more })).toEqual(['section-1', 'section-2', 'section-3']);
  });

  it('refuses an argument of a section that the essay does not have', () => {
    expect(() => toFigureArgument(entries, 'section-4')).toThrow(
      'it draws section-4, and the essay has 3 sections',
    );
  });
});
