import { describe, expect, it } from 'vitest';
import { overtraining, smallestModelShare } from '#engine/index.ts';
import { lawOf } from '#charts/spec/data.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const LAWS = Object.keys(DATA.laws);

function pointsOf(id: string, query = '') {
  return seriesOf(specOf('overtraining', query), id).points;
}

describe('overtraining', () => {
  it.each(LAWS)('under %s, costs least at the best size and more the further from it', (law) => {
    const points = pointsOf('same-loss', `law=${law}`);
    const [small, large] = [points.filter(([x]) => x < 100), points.filter(([x]) => x > 100)];
    for (const side of [small.toReversed(), large]) {
      const prices = side.map(([, price]) => price);
      expect(prices).toEqual(prices.toSorted((a, b) => a - b));
      expect(prices[0]).toBeGreaterThanOrEqual(1);
      expect(prices[0]).toBeLessThan(1.01);
    }
  });

  it.each(LAWS)('under %s, keeps to the right of the floor, which it rules', (law) => {
    const floor = 100 * smallestModelShare(lawOf(DATA, law).constants);
    const spec = specOf('overtraining', `law=${law}`);
    expect(spec.marks.map(({ axis, at }) => [axis, at])).toEqual([['x', floor]]);
    expect(seriesOf(spec, 'same-loss').points[0]?.[0]).toBeGreaterThan(floor);
    expect(spec.x.domain[0]).toBeLessThan(floor);
  });

  it('draws one curve, whatever the loss', () => {
    const [near, far] = [
      pointsOf('same-loss', 'quality=1e8'),
      pointsOf('same-loss', 'quality=1e13'),
    ];
    expect(far).toHaveLength(near.length);
    near.forEach(([x, y], i) => {
      expect((far[i]?.[0] ?? NaN) / x).toBeCloseTo(1, 9);
      expect((far[i]?.[1] ?? NaN) / y).toBeCloseTo(1, 9);
    });
  });

  it('has Llama 3 8B pay 5.5 times the least compute under the refitted law', () => {
    const [point] = pointsOf('llama-3-8b');
    const { constants } = lawOf(DATA, 'besiroglu-2024');
    const price = overtraining(constants, 8e9, 15e12).computeRatio;
    expect(point?.[0]).toBeCloseTo(23.7, 1);
    expect((point?.[1] ?? NaN) / price).toBeCloseTo(1, 12);
    expect(price).toBeCloseTo(5.52, 2);
  });

  it('finds the 405B below its best size under one law and above it under another', () => {
    expect(pointsOf('llama-3-1-405b', 'law=besiroglu-2024')[0]?.[0]).toBeLessThan(100);
    expect(pointsOf('llama-3-1-405b', 'law=hoffmann-2022-printed')[0]?.[0]).toBeGreaterThan(200);
  });

  it('dashes what lies outside the fitted runs: of a small model’s loss a part, of a large one’s all', () => {
    expect(
      seriesOf(specOf('overtraining', 'quality=1e9'), 'same-loss').fitted?.[0],
    ).toBeGreaterThan(0);
    expect(seriesOf(specOf('overtraining', 'quality=1e12'), 'same-loss').fitted).toBeNull();
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf('overtraining'))).toMatchInlineSnapshot(`
      [
        "besiroglu-2024: what 10B parameters reach with 200B tokens, the cheapest way to that loss, 5B parameters reach with 510B tokens and 1.3 times the compute; with less than 15% of the size no amount of data gets there. Beside the cheapest run of its own loss, Llama 3 8B has 24% of the parameters and took 5.5 times the compute; for Llama 3 70B it is 38% and 1.7 times, for Llama 3.1 405B 68% and 1.1 times.",
        "besiroglu-2024：100亿参数配2000亿token是达到这一损失最省算力的办法；改用50亿参数，则要5100亿token，算力是前者的1.3倍；规模不到最优的15%，数据再多也达不到。与各自损失下最省的训练相比，Llama 3 8B的参数是其24%，算力是其5.5倍；Llama 3 70B是38%和1.7倍，Llama 3.1 405B是68%和1.1倍。",
      ]
    `);
  });
});
