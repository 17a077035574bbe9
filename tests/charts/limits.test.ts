import { expect, test } from 'vitest';
import { FIGURE_IDS } from '#charts/ids.ts';
import { wordsFor } from '#charts/words.ts';
import type { ChartKey } from '#i18n/messages.ts';

/** The parts of its limits that a figure has words for. */
function partsOf(id: (typeof FIGURE_IDS)[number], locale: 'en' | 'zh'): string[] {
  const { messages } = wordsFor(locale, id);
  return ['shows', 'omits'].filter((part) => messages[`chart.${id}.${part}` as ChartKey]);
}

test.each(FIGURE_IDS)('%s says both what it shows and what it leaves out, or neither', (id) => {
  expect(partsOf(id, 'en')).toEqual(partsOf(id, 'zh'));
  expect([0, 2]).toContain(partsOf(id, 'en').length);
});

test('the first figures say both', () => {
  expect(['isoflop', 'three-roads'].map((id) => partsOf(id as 'isoflop', 'en'))).toEqual([
    ['shows', 'omits'],
    ['shows', 'omits'],
  ]);
});
