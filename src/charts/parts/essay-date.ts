/** The essay's place on an axis of time, for figures that set what followed against it. */
import { decimalYear } from './decimal-year.ts';
import type { Mark } from '#charts/spec/spec.ts';

/** LLaMA-3 came out on this day, and the essay within days of it. */
export const ESSAY = decimalYear('2024-04-18');

/** The quarter of the essay: where figures that step by quarters give a budget. */
export const ESSAY_QUARTER = 2024.25;

export const essayMark: Mark = { axis: 'x', at: ESSAY, label: { key: 'chart.mark.essay' } };
