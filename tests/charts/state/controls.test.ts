import { readdirSync } from 'node:fs';
import { ownKey } from '#charts/spec/message.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlsOf, setsMore } from '#charts/state/controls.ts';
import { fromSlider, toSlider } from '#charts/state/slider.ts';
import { FIGURE_IDS, isFigureId, loadFigure } from '#charts/figures/index.ts';
import { printPayload } from '#charts/live/figure-payload.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { DATA, EACH_FIGURE } from '../figure-data.ts';

const BUDGET = {
  kind: 'number',
  label: ownKey('isoflop', 'low'),
  unit: 'flops',
  scale: 'log',
  min: 1e17,
  max: 1e26,
  step: 0.05,
  default: 1e19,
} as const;

describe('controlsOf(figure, data, words)', () => {
  it('has a control per field, ready to print', () => {
    const controls = controlsOf(FIGURES.isoflop, DATA, wordsFor('zh'));
    expect(controls.map(({ name, kind }) => [name, kind])).toEqual([
      ['law', 'choice'],
      ['low', 'number'],
      ['high', 'number'],
      ['curves', 'count'],
    ]);
    expect(controls[1]).toEqual({
      kind: 'number',
      name: 'low',
      label: '最低算力',
      more: false,
      unit: 'flops',
      unitWord: 'FLOP',
      slider: { min: 17, max: 26, step: 0.05, value: 19 },
      text: '10¹⁹',
      spoken: '10¹⁹ FLOP',
    });
    expect(controls[0]).toMatchObject({
      value: 'hoffmann-2022-unrounded',
      options: Object.values(DATA.laws).map(({ id, name }) => ({ value: id, label: name.zh })),
    });
  });

  it.each(EACH_FIGURE)('leaves three controls of %s open, or all it has', (_, figure) => {
    const controls = controlsOf(figure, DATA, wordsFor('en'));
    const open = controls.filter(({ more }) => !more);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThanOrEqual(3);
    expect(open).toHaveLength(Math.min(3, controls.length));
  });

  it.each([
    ['', false],
    ['v=1&growth=3', false],
    ['v=1&growth=3&demand=2e13', true],
    ['v=1&nothing=3', false],
  ])('knows whether %j sets an assumption in the fold', (query, isSet) => {
    expect(setsMore(FIGURES['data-wall'], query)).toBe(isSet);
  });

  it.each(EACH_FIGURE)('is plain JSON for %s', (_, figure) => {
    const controls = controlsOf(figure, DATA, wordsFor('en'));
    expect(JSON.parse(JSON.stringify(controls))).toEqual(controls);
  });
});

describe('fromSlider(field, position)', () => {
  it('tells every step from the next and stays in range', () => {
    const positions = Array.from({ length: 181 }, (_, i) => 17 + i * 0.05);
    const values = positions.map((position) => fromSlider(BUDGET, position));
    expect(new Set(values).size).toBe(181);
    expect([values[0], values.at(-1)]).toEqual([1e17, 1e26]);
  });

  it('lands within a step of where toSlider puts a value', () => {
    fc.assert(
      fc.property(fc.double({ min: 17, max: 26, noNaN: true }), (power) => {
        const value = fromSlider(BUDGET, power);
        expect(Math.abs(toSlider(BUDGET, value) - power)).toBeLessThan(0.05);
      }),
    );
  });
});

describe('FIGURES', () => {
  it('are the folders of their room, each under its own id', () => {
    const room = readdirSync(new URL('../../../src/charts/figures/', import.meta.url), {
      withFileTypes: true,
    });
    const folders = room.filter((item) => item.isDirectory()).map(({ name }) => name);
    expect(folders.sort()).toEqual([...FIGURE_IDS].sort());
    expect(FIGURE_IDS.map((id) => FIGURES[id].id)).toEqual([...FIGURE_IDS]);
  });

  it('are the very figures the browser loads', async () => {
    for (const id of FIGURE_IDS) expect(await loadFigure(id)).toBe(FIGURES[id]);
  });

  it('are told from other words', () => {
    expect(['isoflop', 'constructor', ''].map(isFigureId)).toEqual([true, false, false]);
  });
});

describe('wordsFor(locale, id)', () => {
  it('leaves out the strings of other figures', () => {
    const keys = Object.keys(wordsFor('en', 'isoflop').messages);
    expect(keys).toContain('chart.isoflop.caption');
    expect(keys).toContain('chart.axis.loss');
    expect(keys.filter((key) => key.startsWith('chart.three-roads.'))).toEqual([]);
  });
});

describe('printPayload(payload)', () => {
  it('lets no text end the script it stands in', () => {
    const { isoflop } = FIGURES;
    const words = { 'chart.control.law': '</script><script>' };
    const text = printPayload({
      id: 'isoflop',
      locale: 'en',
      messages: words,
      state: defaultsOf(isoflop, DATA),
      data: DATA,
    });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ messages: words, data: DATA });
  });
});
