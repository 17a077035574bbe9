import { describe, expect, it } from 'vitest';
import {
  inferenceOptimal,
  loss,
  optimalTokensForParams,
  smallestModelShare,
} from '#engine/index.ts';
import { lawOf } from '#charts/spec/data.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const LAWS = Object.keys(DATA.laws);

function valuesOf(query: string): number[] {
  return seriesOf(specOf('inference', query), 'best').points.map(([, y]) => y);
}

const rising = (values: readonly number[]) => values.toSorted((a, b) => a - b);

describe('inference', () => {
  it.each(LAWS)('under %s, wants a smaller and longer trained model the more it is used', (law) => {
    const [sizes, tokens] = [valuesOf(`law=${law}`), valuesOf(`law=${law}&show=tokens`)];
    expect(sizes).toEqual(rising(sizes).toReversed());
    expect(tokens).toEqual(rising(tokens));
  });

  it.each(LAWS)(
    'under %s, keeps between the floor and the cheapest size to train, both ruled',
    (law) => {
      const { constants } = lawOf(DATA, law);
      const floor = 30e9 * smallestModelShare(constants);
      const { marks } = specOf('inference', `law=${law}&quality=3e10`);
      expect(marks.map(({ axis, at }) => [axis, at])).toEqual([
        ['y', 30e9],
        ['y', floor],
      ]);
      for (const size of valuesOf(`law=${law}&quality=3e10`)) {
        expect(size).toBeGreaterThan(floor);
        expect(size).toBeLessThan(30e9 * (1 + 1e-9));
      }
    },
  );

  it('saves next to nothing on a model hardly used, and never less than nothing', () => {
    const saved = valuesOf('show=saved&quality=1e13');
    expect(saved[0]).toBeGreaterThanOrEqual(0);
    expect(saved[0]).toBeLessThan(1e-6);
    expect(saved).toEqual(rising(saved));
  });

  it('rings the life chosen where the engine puts it', () => {
    const { constants } = lawOf(DATA, 'besiroglu-2024');
    const target = loss(constants, 70e9, optimalTokensForParams(constants, 70e9));
    const spec = specOf('inference', 'quality=7e10&served=2e12&show=saved');
    expect(seriesOf(spec, 'chosen').points).toEqual([
      [2e12, 100 * inferenceOptimal(constants, target, 2e12).savedShare],
    ]);
  });

  it.each([
    ['size', 'params'],
    ['tokens', 'tokens'],
    ['saved', 'percent'],
  ])('shows %s in %s', (show, unit) => {
    expect(specOf('inference', `show=${show}`).y.unit).toBe(unit);
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf('inference'))).toMatchInlineSnapshot(`
      [
        "besiroglu-2024: for the loss that 30B parameters reach at the least training cost, and 10T tokens to read and write afterwards, the least compute in all goes to 12B parameters trained on 2.4T tokens, 210 for each parameter; it is 43% less. However much the model is used, its best size stays above 4.4B parameters.",
        "besiroglu-2024：要与训练最省的300亿参数模型质量相当，且总共读写10万亿token，训练与使用合计最省的是120亿参数、训练2.4万亿token，每个参数210个token，全程算力省下43%。用得再多，最优规模也高于44亿参数。",
      ]
    `);
  });
});
