import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '#charts/figures/all.ts';
import { DATA, statesOf } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const ID = 'after-the-wall';
const ROADS = ['unlimited', 'synthetic', 'repeated', 'single'];

describe('after-the-wall', () => {
  it('orders the roads: no limit, then synthesis, then reading again, then size alone', () => {
    fc.assert(
      fc.property(statesOf(FIGURES[ID]), (state) => {
        const spec = FIGURES[ID].spec(state, DATA);
        const losses = ROADS.map((id) => seriesOf(spec, id).points.map(([, loss]) => loss));
        losses.slice(1).forEach((road, i) => {
          road.forEach((loss, j) => {
            expect(loss).toBeGreaterThanOrEqual((losses[i]?.[j] ?? NaN) - 1e-9);
          });
        });
      }),
    );
  });

  it('has one road before the wall and four after', () => {
    const spec = specOf(ID);
    const wall = spec.marks[0]?.at ?? NaN;
    expect(wall).toBeCloseTo(2025.94, 2);
    const lossesAt = (year: number) =>
      ROADS.map((id) => seriesOf(spec, id).points.find(([at]) => at === year)?.[1] ?? NaN);
    expect(new Set(lossesAt(2025)).size).toBe(1);
    expect(new Set(lossesAt(2030)).size).toBe(4);
  });

  it('lets a larger model alone run out of gains within a few years', () => {
    const { points } = seriesOf(specOf(ID), 'single');
    const at = (year: number) => points.find(([x]) => x === year)?.[1] ?? NaN;
    expect(at(2026) - at(2028)).toBeGreaterThan(0.005);
    expect(at(2030) - at(2032)).toBeLessThan(1e-4);
  });

  it('takes synthetic text of no extra amount for plain reading again', () => {
    const spec = specOf(ID, 'multiplier=1');
    expect(seriesOf(spec, 'synthetic').points).toEqual(seriesOf(spec, 'repeated').points);
  });

  it('sees no wall where text is ample', () => {
    const spec = specOf(ID, 'tokens=1e16');
    expect(spec.marks).toEqual([]);
    expect(spec.caption.key).toBe('chart.after-the-wall.ahead');
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf(ID))).toMatchInlineSnapshot(`
      [
        "From December 2025 the best run would read more than the 36T tokens there are. Until 2032 a larger model alone takes 0.012 off the loss and reading again 0.027, the last run passing 110 times over the text; stretched 3× by synthesis the text yields 0.034, without limit it would yield 0.038.",
        "从2025年12月起，最优的训练要读的已超过现有的36万亿token。到2032年，只放大模型可使损失再降0.012；重复阅读可降0.027，届时要把文本读110遍；用合成文本扩充到3倍，可降0.034；若文本无限，则可降0.038。",
      ]
    `);
  });
});
