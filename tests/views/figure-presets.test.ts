import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { FIGURES } from '#charts/figures/all.ts';
import { parseState, printState } from '#charts/state/state.ts';
import { checkContent } from '#checks/index.ts';
import { toFigureData } from '#feed/figure-data.ts';
import { toPresets } from '#views/figure-presets.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const { entries } = checkContent(content, { rules: [] });

describe('toPresets(entries, id, data, locale)', () => {
  it.each(FIGURE_IDS)('gives %s states of its own, each under one name in both languages', (id) => {
    const figure = FIGURES[id];
    const data = toFigureData(entries, figure.needs);
    const [en, zh] = [toPresets(entries, id, data, 'en'), toPresets(entries, id, data, 'zh')];
    expect(zh.map(({ query }) => query)).toEqual(en.map(({ query }) => query));
    for (const presets of [en, zh]) {
      expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
    }
    for (const { query } of en) {
      const { state, notes } = parseState(figure, new URLSearchParams(query), data);
      expect(notes).toEqual([]);
      expect(printState(figure, state, data)).toBe(query);
    }
  });

  it('takes the values a scenario sets and leaves the others at their defaults', () => {
    const data = toFigureData(entries, FIGURES['two-futures'].needs);
    const presets = toPresets(entries, 'two-futures', data, 'en');
    const { query } = presets.find(({ id }) => id === 'breakthrough') ?? {};
    const set = Object.entries(entries.scenarios.get('breakthrough')?.state ?? {});
    const { state } = parseState(FIGURES['two-futures'], new URLSearchParams(query), data);
    expect(state).toMatchObject(Object.fromEntries(set));
  });
});
