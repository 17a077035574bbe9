/**
 * Axes and rules that several figures draw alike.
 *
 * @module
 */
import { essayOf, type FigureData } from '#charts/spec/data.ts';
import type { Mark } from '#charts/spec/spec.ts';

/** The essay's place on an axis of time. */
export function essayMark(data: FigureData): Mark {
  return { axis: 'x', at: essayOf(data).at, label: { key: 'chart.mark.essay' } };
}
