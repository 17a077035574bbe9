import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loss, optimalAllocation } from '#engine/index.ts';
import { lawOf } from '#charts/spec/data.ts';
import { say, type Words } from '#charts/spec/message.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { isExtrapolated, type ChartSpec } from '#charts/spec/spec.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { toFigureData } from '#feed/figure-data.ts';
import { CONTENT } from '../../views/content.ts';
import { DATA, EACH_FIGURE, statesOf, triesOf } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const LAWS = Object.keys(DATA.laws);

describe.each(EACH_FIGURE)('the spec of %s', (id, figure) => {
  const tries = triesOf(figure, 100);
  const tongues = (['en', 'zh'] as const).map((locale) => wordsFor(locale, id));

  it.each(tries)('survives JSON in $numRuns states', ({ drawn, numRuns }) => {
    fc.assert(
      fc.property(statesOf(figure), (state) => {
        const spec = drawn.spec(state, DATA);
        expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      }),
      { numRuns },
    );
  });

  it.each(tries)(
    'runs along its x axis, names each series once and speaks both languages in $numRuns states',
    (each) => {
      const { drawn, numRuns } = each;
      fc.assert(
        fc.property(statesOf(figure), (state) => {
          expectSound(drawn.spec(state, DATA), tongues);
        }),
        { numRuns },
      );
    },
  );

  it('does so over content as it is today', () => {
    const data = toFigureData(CONTENT, figure.needs);
    expectSound(figure.spec(defaultsOf(figure, data), data), tongues);
  });
});

function expectSound(spec: ChartSpec, tongues: readonly Words[]): void {
  const ids = spec.series.map((series) => series.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(spec.y.domain[0]).toBeLessThan(spec.y.domain[1]);
  for (const { kind, points } of spec.series) {
    // Bars stand in rows, not along the axis.
    if (kind === 'bars') continue;
    const xs = points.map(([x]) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(xs.every((x) => x >= spec.x.domain[0] && x <= spec.x.domain[1])).toBe(true);
  }
  for (const words of tongues) {
    const said = [spec.caption, ...spec.notes, spec.x.label, spec.y.label];
    const labels = [...spec.series, ...spec.marks].map(({ label }) => label);
    expect([...said, ...labels].map((each) => say(words, each))).not.toContain('');
  }
}

describe('isoflop', () => {
  it('draws a curve of 25 points per budget and the optimum of each', () => {
    const spec = specOf('isoflop', 'curves=4');
    expect(spec.series.map(({ id, points }) => [id, points.length])).toEqual([
      ['budget-1.00e19', 25],
      ['budget-4.64e20', 25],
      ['budget-2.15e22', 25],
      ['budget-1.00e24', 25],
      ['optimum', 4],
    ]);
  });

  it.each(LAWS)('under %s, has each optimum on its curve and lowest there', (law) => {
    const spec = specOf('isoflop', `law=${law}`);
    const optima = seriesOf(spec, 'optimum').points;
    expect(optima).toHaveLength(6);
    optima.forEach((optimum, i) => {
      const curve = spec.series[i]?.points ?? [];
      expect(curve).toContainEqual(optimum);
      expect(Math.min(...curve.map(([, y]) => y))).toBe(optimum[1]);
    });
  });

  it('puts the optimum of 5.76e23 FLOP at 40B parameters, as published', () => {
    const spec = specOf('isoflop', 'low=5.76e22&high=5.76e23&curves=2');
    const params = seriesOf(spec, 'optimum').points[1]?.[0] ?? 0;
    expect(params / 40e9).toBeCloseTo(1, 1);
  });

  it('dashes what lies outside the fitted runs and says how far that is', () => {
    const spec = specOf('isoflop');
    const [inside, outside] = [seriesOf(spec, 'budget-1.00e20'), seriesOf(spec, 'budget-1.00e24')];
    expect(inside.fitted).toEqual([0, 24]);
    expect(outside.fitted).toBeNull();
    expect(isExtrapolated(inside, 12)).toBe(false);
    expect(isExtrapolated(outside, 12)).toBe(true);
    expect(spec.notes.map((note) => say(wordsFor('en'), note))).toEqual([
      'Dashed parts lie outside the runs this law was fitted to, by as much as 100 times past 320B tokens.',
    ]);
  });

  it('says nothing of extrapolation where there is none', () => {
    const law = lawOf(DATA, 'besiroglu-2024');
    const data = { laws: { 'besiroglu-2024': { ...law, covariance: undefined, fitted: {} } } };
    const { isoflop } = FIGURES;
    expect(isoflop.spec(defaultsOf(isoflop, data), data).notes).toEqual([]);
  });
});

describe('three-roads', () => {
  it('draws three roads of 49 points, a ring where each held one is best, and two floors', () => {
    const spec = specOf('three-roads');
    expect(spec.series.map(({ id, points }) => [id, points.length])).toEqual([
      ['both', 49],
      ['model', 49],
      ['data', 49],
      ['touching', 2],
    ]);
    expect(spec.marks.map(({ of }) => of)).toEqual(['model', 'data']);
  });

  it.each(LAWS)('under %s, keeps every road above the best one and above its floor', (law) => {
    const spec = specOf('three-roads', `law=${law}`);
    const best = seriesOf(spec, 'both').points;
    for (const { at, of = '' } of spec.marks) {
      seriesOf(spec, of).points.forEach(([, y], i) => {
        expect(y).toBeGreaterThan(at);
        expect(y).toBeGreaterThanOrEqual((best[i]?.[1] ?? Infinity) - 1e-12);
      });
    }
  });

  it.each(LAWS)('under %s, has its rings on the best road', (law) => {
    const { constants } = lawOf(DATA, law);
    const rings = seriesOf(specOf('three-roads', `law=${law}`), 'touching').points;
    expect(rings).toHaveLength(2);
    for (const [flops, y] of rings) {
      const { params, tokens } = optimalAllocation(constants, flops);
      expect(y).toBeCloseTo(loss(constants, params, tokens), 9);
    }
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf('three-roads'))).toMatchInlineSnapshot(`
      [
        "hoffmann-2022-unrounded: from 10²⁰ FLOP to 10²⁶ FLOP, growing both takes the loss from 2.553 to 1.795. With the model held at 8B parameters it ends at 1.889, and no amount of data takes it below 1.871; with the data held at 160B tokens it ends at 1.964, and no size takes it below 1.957.",
        "hoffmann-2022-unrounded：算力从10²⁰ FLOP增至10²⁶ FLOP，模型与数据同步增长，损失从2.553降到1.795。若把模型固定为80亿参数，只能降到1.889，数据再多也降不到1.871以下；若把数据固定为1600亿token，只能降到1.964，模型再大也降不到1.957以下。",
      ]
    `);
  });
});
