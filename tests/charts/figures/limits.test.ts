import { expect, test } from 'vitest';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { wordsFor } from '#charts/figures/all.ts';
import type { ChartKey } from '#i18n/messages.ts';

test.each(FIGURE_IDS)('%s says in both languages what it shows and what it leaves out', (id) => {
  for (const locale of ['en', 'zh'] as const) {
    const { messages } = wordsFor(locale, id);
    for (const part of ['shows', 'omits'])
      expect(messages[`chart.${id}.${part}` as ChartKey] ?? '', `${part}, ${locale}`).not.toBe('');
  }
});
