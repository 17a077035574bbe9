import { describe, expect, it } from 'vitest';
import { fitLaw } from '#engine/fit.ts';
import { fitOf, keptRuns, spanOf, warningsOf } from '#workbench/fit-runs.ts';
import { fitted, type FitAnswer } from '#workbench/fit-worker.ts';
import { BESIROGLU_2024, RUNS_OF_BESIROGLU_2024 } from '../engine/laws.ts';

const csvOf = (runs: readonly { params: number; tokens: number; loss: number }[]): string =>
  [
    'params,tokens,loss',
    ...runs.map(({ params, tokens, loss }) => `${params},${tokens},${loss}`),
  ].join('\n');

const lawOf = (answers: readonly FitAnswer[]) => answers.find((answer) => answer.kind === 'law');

describe('fitted({ text: text })', () => {
  const answers = [...fitted({ text: csvOf(RUNS_OF_BESIROGLU_2024) })];

  it('gives the law of the command, then its draws, then how sure each constant is', () => {
    const { kept, dropped } = keptRuns(RUNS_OF_BESIROGLU_2024);
    expect(lawOf(answers)).toMatchObject({ law: fitLaw(kept).law, dropped });
    expect(answers.filter(({ kind }) => kind === 'drawn')).toHaveLength(10);
    const last = answers.at(-1);
    if (last?.kind !== 'intervals') throw new RangeError(`the last answer is ${last?.kind}`);
    const [low, high] = last.intervals.alpha;
    expect(low).toBeLessThanOrEqual(BESIROGLU_2024.alpha + 1e-3);
    expect(high).toBeGreaterThanOrEqual(BESIROGLU_2024.alpha - 1e-3);
  });

  it('says where a list is faulty, and fits nothing', () => {
    const faulty = [...fitted({ text: 'params,tokens,loss\n1e9,2e10,2.5\n1e9,many,2.5\n' })];
    expect(faulty).toHaveLength(1);
    expect(faulty[0]).toMatchObject({ kind: 'issues', issues: [{ line: 3, column: 5 }] });
  });

  it.each([
    ['few', 'params,tokens,loss\n1e9,2e10,2.5\n'],
    [
      'alike',
      csvOf(
        Array.from({ length: 20 }, (_, i) => ({
          params: 1e9,
          tokens: 1e9 * (i + 1),
          loss: 3 - i / 20,
        })),
      ),
    ],
  ])('refuses runs that are too %s, and says why', (why, text) => {
    expect([...fitted({ text: text })]).toEqual([{ kind: 'refused', why }]);
  });
});

describe('fitOf(runs)', () => {
  it('gives no law where losses rise with size and data', () => {
    const runs = Array.from({ length: 30 }, (_, i) => ({
      params: 1e8 * 1.3 ** i,
      tokens: 1e9 * 1.3 ** ((7 * i) % 30),
      loss: 2 + i / 20 + ((7 * i) % 30) / 20,
    }));
    expect(fitOf(runs)).toEqual({ why: 'rising' });
  });
});

describe('warningsOf(runs, fit, intervals)', () => {
  const fit = { law: BESIROGLU_2024, objective: 0, runs: 20, starts: 128, agreeing: 60 };
  const runs = (count: number, factor: number) =>
    keptRuns(
      Array.from({ length: count }, (_, i) => ({
        params: 1e9,
        tokens: 1e9 * factor ** i,
        loss: 2,
      })),
      0,
    );
  const ends = { E: [1, 1], A: [1, 1], B: [1, 1], beta: [0.3, 0.4] } as const;
  it.each([
    ['nothing of many runs at many budgets', runs(20, 2), fit, [0.3, 0.4], []],
    ['few runs', runs(10, 2), fit, [0.3, 0.4], ['few-runs']],
    ['one budget', runs(20, 1.01), fit, [0.3, 0.4], ['one-budget']],
    ['starts that part', runs(20, 2), { ...fit, agreeing: 1 }, [0.3, 0.4], ['starts-part']],
    ['an exponent that is loose', runs(20, 2), fit, [0.05, 0.6], ['not-separable']],
  ] as const)('tells of %s', (_, kept, found, alpha, warnings) => {
    const intervals = { ...ends, alpha } as unknown as Parameters<typeof warningsOf>[2];
    expect(warningsOf(kept, found, intervals)).toEqual(warnings);
  });
});

describe('spanOf(runs, quantity)', () => {
  it('is from the lowest to the highest, of budgets by C = 6ND', () => {
    const runs = [
      { params: 1e9, tokens: 2e9, loss: 3 },
      { params: 2e9, tokens: 1e9, loss: 3 },
    ];
    expect(spanOf(runs, 'params')).toEqual([1e9, 2e9]);
    expect(spanOf(runs, 'flops')).toEqual([12e18, 12e18]);
    expect(fitOf(runs)).toEqual({ why: 'few' });
  });
});
