import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { lawsInOrder } from '#views/law-view.ts';
import { toLawAnswers } from '#views/law-answers-view.ts';
import { ENTRIES } from './entries.ts';

const { entries } = checkContent('content', { rules: [] });
const columns = (locale: 'en' | 'zh') =>
  toLawAnswers(entries, locale).rows.map((row) => [
    row.id,
    row.loss,
    row.allocation,
    row.repetition,
    row.mixtures,
    row.resampled,
  ]);

describe('toLawAnswers(entries, locale)', () => {
  it('has a row for each law, oldest first', () => {
    expect(toLawAnswers(entries, 'en').rows.map(({ id }) => id)).toEqual(
      lawsInOrder(entries).map(({ id }) => id),
    );
  });

  it.each([
    ['a law of loss with a covariance', 'besiroglu-2024', 'yes', 'yes', 'no', 'no', 'yes'],
    ['a law of loss without one', 'hoffmann-2022-printed', 'yes', 'yes', 'no', 'no', 'no'],
    ['a law of repetition', 'muennighoff-2023', 'yes', 'yes', 'yes', 'no', 'no'],
    ['a law of mixtures', 'ludziejewski-2025', 'no', 'no', 'no', 'yes', 'no'],
    ['exponents with a level', 'hoffmann-2022-approach-1', 'no', 'yes', 'no', 'no', 'no'],
    ['exponents without one', 'kaplan-2020', 'no', 'only how they grow', 'no', 'no', 'no'],
    ['a size in another quantity', 'deepseek-2024', 'no', 'data only', 'no', 'no', 'no'],
  ])('says what %s can answer', (_, ...row) => {
    expect(columns('en').find(([id]) => id === row[0])).toEqual(row);
  });

  it('says the same in both languages', () => {
    const words = {
      yes: '是',
      no: '否',
      'data only': '只答数据量',
      'only how they grow': '只答如何增长',
    };
    expect(columns('zh')).toEqual(
      columns('en').map(([id, ...row]) => [id, ...row.map((word) => words[word as 'yes'])]),
    );
  });

  it.each([
    [
      'en',
      'A question is put to each law that can answer it; a claim’s page names those that stay silent, and why. 1 calculations on 1 claims are answered by two laws or more.',
    ],
    [
      'zh',
      '一个问题，凡能回答的定律都要问到；哪些不回答、为什么，论断页上写明。共有1条论断的1项验算得到两套以上定律的回答。',
    ],
  ] as const)('says in %s on how much several laws speak', (locale, lead) => {
    expect(toLawAnswers(ENTRIES, locale).lead).toBe(lead);
  });

  it('says how far the runs of a law reached, where its source does', () => {
    const fitted = toLawAnswers(entries, 'en').rows.map(({ id, fitted: span }) => [id, span]);
    expect(Object.fromEntries(fitted)).toMatchObject({
      'besiroglu-2024': '1.4×10¹⁸ FLOP – 1.3×10²² FLOP',
      'muennighoff-2023': '≤ 900B tokens',
      'kaplan-2020': '—',
    });
  });
});
