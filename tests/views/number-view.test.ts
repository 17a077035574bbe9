import { describe, expect, it } from 'vitest';
import { toCalcView, toNumberView } from '#views/number-view.ts';
import { withEntries } from './entries.ts';

const score = (value: number) => ({
  label: 'Llama 3 70B',
  variant: 'instruct',
  value,
  protocol: '5-shot',
  measured_by: 'Meta',
  standing: 'reported',
  source: 'meta-2024',
  locator: 'Table 2',
});

const ENTRIES = withEntries('benchmarks', {
  id: 'exam',
  name: 'Exam',
  about: { en: 'Questions.', zh: '试题。' },
  unit: 'percent',
  higher_is_better: true,
  // What YAML makes of 82.0.
  scores: { even: score(82), odd: score(66.6), full: score(100) },
});

describe('toNumberView(entries, ref, locale, digits)', () => {
  it.each([
    ['even', undefined, '82.0%', '82.0%'],
    ['odd', undefined, '66.6%', '66.6%'],
    ['full', undefined, '100.0%', '100.0%'],
    ['even', 2, '82%', '82.0%'],
    ['odd', 2, '67%', '66.6%'],
  ])('prints the score %s with the decimals of its test, to %s digits: %s', (...row) => {
    const [key, digits, text, exact] = row;
    const view = toNumberView(ENTRIES, `benchmarks/exam.${key}`, 'en', digits);
    expect([view.text, view.quantity?.text, view.quantity?.exact]).toEqual([text, text, exact]);
  });
});

/** Points of which one is known only to be so much and perhaps more. */
const LAGS = withEntries('series', {
  id: 'lag',
  title: { en: 'Lag', zh: '落后时间' },
  about: { en: 'Months behind.', zh: '落后的月数。' },
  unit: 'months',
  lines: { lag: { label: { en: 'Lag', zh: '落后时间' } } },
  points: [
    { key: 'first', date: '2024-04-30', value: 13.6, bound: 'at-least' },
    { key: 'second', date: '2026-03-31', value: 9.7 },
  ].map((point) => ({
    ...point,
    line: 'lag',
    standing: 'computed',
    source: 'board',
    locator: 'a row',
  })),
});

describe('toNumberView of a value that is a bound', () => {
  it.each([
    ['first', 'en', 'at least 13.6 months'],
    ['first', 'zh', '至少13.6个月'],
    ['second', 'en', '9.7 months'],
    ['second', 'zh', '9.7个月'],
  ] as const)('prints the %s point in %s as %s, short and in full', (key, locale, text) => {
    const view = toNumberView(LAGS, `series/lag.${key}`, locale);
    expect([view.text, view.quantity?.text, view.quantity?.exact]).toEqual([text, text, text]);
  });

  it('says so of what goes into a sum', () => {
    const args = { left: 'series/lag.first', right: 'series/lag.second' };
    const { inputs } = toCalcView(LAGS, { call: 'difference', args }, 'en');
    expect(inputs?.map((input) => input.text)).toEqual(['at least 13.6 months', '9.7 months']);
  });
});

describe('toCalcView(entries, call, locale, digits)', () => {
  it('shows scores with their decimals', () => {
    const args = { left: 'benchmarks/exam.even', right: 'benchmarks/exam.odd' };
    const { text, inputs } = toCalcView(ENTRIES, { call: 'difference', args }, 'en');
    expect(text).toBe('15.4 percentage points');
    expect(inputs?.map((input) => input.text)).toEqual(['82.0%', '66.6%']);
  });
});
