import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { FIGURES } from '#charts/figures/all.ts';
import { checkContent } from '#checks/index.ts';
import { sourcesOf, toFigureData } from '#feed/figure-data.ts';
import type { FigureData } from '#charts/spec/data.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const { entries } = checkContent(content, { rules: [] });

describe('sourcesOf(entries, data)', () => {
  test.each(FIGURE_IDS)('names whose work %s draws on, each once', (id) => {
    const ids = sourcesOf(entries, toFigureData(entries, FIGURES[id].needs));
    expect(ids.filter((source) => !entries.sources.has(source))).toEqual([]);
    expect(ids).not.toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('finds the source of a law, of its reach, of a point and of a model’s values', () => {
    const ids = (data: FigureData) => sourcesOf(entries, data);
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
