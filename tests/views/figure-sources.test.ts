import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FIGURE_IDS } from '#charts/ids.ts';
import { FIGURES } from '#charts/registry.ts';
import { checkContent } from '#checks/index.ts';
import { toFigureData } from '#views/figure-data.ts';
import { toFigureSources } from '#views/figure-sources.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const { entries } = checkContent(content, { rules: [] });

describe('toFigureSources(entries, data, locale)', () => {
  test.each(FIGURE_IDS)('names whose work %s draws on, each once, in both languages', (id) => {
    const data = toFigureData(entries, FIGURES[id].needs);
    const [en, zh] = [toFigureSources(entries, data, 'en'), toFigureSources(entries, data, 'zh')];
    const ids = en.map((source) => source.id);
    expect(ids).not.toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(zh.map((source) => source.id).sort()).toEqual(ids.toSorted());
  });

  test('finds the source of a law, of its reach, of a point and of a model’s values', () => {
    const ids = (data: Parameters<typeof toFigureSources>[1]) =>
      toFigureSources(entries, data, 'en').map(({ id }) => id);
    const { laws } = toFigureData(entries);
    const law = entries.laws.get('hoffmann-2022-printed');
    expect(ids({ laws })).toContain(law?.source);
    expect(ids({ laws })).toContain(law?.fitted?.source);
    const { models } = toFigureData(entries, { models: ['llama-3-8b'] });
    const params = entries.models.get('llama-3-8b')?.params;
    expect(ids({ laws: {}, ...(models && { models }) })).toContain(
      params && 'source' in params && params.source,
    );
  });
});
