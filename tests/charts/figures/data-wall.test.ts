import { describe, expect, it } from 'vitest';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { essayOf, type FigureData } from '#charts/spec/data.ts';
import { say } from '#charts/spec/message.ts';
import { parseState } from '#charts/state/state.ts';
import { tokenHorizon } from '#engine/index.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const ID = 'data-wall';

describe('data-wall', () => {
  it('rings the meeting of use and stock where the engine puts it', () => {
    const year = tokenHorizon({
      start: 2024.296,
      stock: 2e14,
      stockGrowth: 1,
      demand: 15e12,
      demandGrowth: 3,
    });
    const spec = specOf(ID, 'growth=3&stock=2e14&renewal=1');
    expect(seriesOf(spec, 'meeting').points).toEqual([[year, 2e14]]);
  });

  it.each([
    ['', 'half of the dates lie between 2028 and 2030,', '一半的可能落在2028年至2030年，'],
    ['growth=3.3', 'half of the dates lie in 2027,', '一半的可能落在2027年，'],
  ])('says a span of years, or the one year it is: %j', (query, en, zh) => {
    const [inEnglish, inChinese] = captionsOf(specOf(ID, query));
    expect(inEnglish).toContain(en);
    expect(inChinese).toContain(zh);
  });

  it('keeps the stock within its interval, from a third to three and a third times', () => {
    const spec = specOf(ID);
    const { points } = seriesOf(spec, 'stock');
    seriesOf(spec, 'stock-interval').points.forEach(([year, low, high = NaN], i) => {
      const [at, middle] = points[i] ?? [NaN, NaN];
      expect(at).toBe(year);
      expect(middle / low).toBeCloseTo(3, 9);
      expect(high / middle).toBeCloseTo(10 / 3, 9);
    });
  });

  it('dashes the trend past the last set observed and ends it within the plot', () => {
    const spec = specOf(ID);
    const use = seriesOf(spec, 'use');
    expect(use.fitted).toEqual([0, 4]);
    expect(use.points[4]?.[0]).toBe(2026);
    expect(Math.max(...use.points.map(([, size]) => size))).toBeLessThanOrEqual(spec.y.domain[1]);
  });

  it('sets disclosed training sets apart from estimates and rumours', () => {
    const spec = specOf(ID);
    const [disclosed, unconfirmed] = [seriesOf(spec, 'disclosed'), seriesOf(spec, 'unconfirmed')];
    expect([disclosed.role, unconfirmed.role]).toEqual(['observed', 'estimate']);
    expect(disclosed.points).toContainEqual([2024.296, 15e12]);
    expect(unconfirmed.points).toContainEqual([2023.202, 13e12]);
  });

  it('sets what two sources say of one training set side by side', () => {
    const { points } = seriesOf(specOf(ID), 'disclosed');
    expect(points.filter(([at]) => at === 2024.56)).toEqual([
      [2024.56, 15.6e12],
      [2024.56, 15e12],
    ]);
  });

  it('marks the date of the essay', () => {
    expect(specOf(ID).marks.map(({ axis, at }) => [axis, at])).toEqual([['x', 2025.5]]);
  });

  it('says the dates and spans of the content, whatever an editor makes of them', () => {
    const data: FigureData = {
      ...DATA,
      essay: { ...essayOf(DATA), at: 2023.1 },
      quantities: {
        ...DATA.quantities,
        'series/data-stock.effective-median': { value: 2e14, range: [1e14, 8e14], unit: 'tokens' },
        'scenarios/data-wall.essay_wall': { value: 2026.25, unit: 'year' },
      },
    };
    const { state } = parseState(FIGURES[ID], new URLSearchParams(), data);
    const spec = FIGURES[ID].spec(state, data);
    const words = wordsFor('en', ID);
    expect(say(words, spec.marks[0]?.label ?? '')).toBe('The essay: from April 2026 on');
    expect(say(words, spec.notes[0] ?? '')).toContain('between 50% and 400% of the value set here');
    expect(say(words, spec.caption)).toContain('in February 2023, the largest training set');
  });

  it.each([
    ['growth=2&stock=1e16&renewal=1.3', 'chart.data-wall.caption', 'beyond the years drawn'],
    ['growth=1.2&renewal=1.25', 'chart.data-wall.apart', 'never'],
  ])('draws no meeting at %s', (query, key) => {
    const spec = specOf(ID, query);
    expect(spec.series.map(({ id }) => id)).not.toContain('meeting');
    expect(spec.caption.key).toBe(key);
  });

  it('keeps the stock above what is used when the essay is written', () => {
    const spec = specOf(ID, 'stock=1e13&demand=1e14');
    expect(seriesOf(spec, 'meeting').points[0]?.[0]).toBeGreaterThan(2024.296);
  });

  it('speaks its state in both languages, the same at every call', () => {
    expect(captionsOf(specOf(ID))).toEqual(captionsOf(specOf(ID)));
    expect(captionsOf(specOf(ID))).toMatchInlineSnapshot(`
      [
        "Growing 2× a year from 15T tokens in April 2024, the largest training set meets a stock of 300T tokens in 2029. With stock and growth as uncertain as they are, half of the dates lie between 2028 and 2030, nine in ten between 2027 and 2032. The largest set disclosed, 40T tokens for Llama 4 Scout in April 2025, is 13% of that stock.",
        "最大的训练集从2024年4月的15万亿token起，每年增至2倍，到2029年与300万亿token的存量相遇。计入存量与增速的不确定性，一半的可能落在2028年至2030年，九成落在2027年至2032年。已披露的最大训练集是Llama 4 Scout的40万亿token（2025年4月），相当于这一存量的13%。",
      ]
    `);
  });
});
