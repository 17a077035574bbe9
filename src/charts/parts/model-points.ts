/**
 * Models as marks in a figure: what their makers reported, and what others say of them.
 *
 * @module
 */
import type { FigureModel } from '#charts/spec/data.ts';
import type { LineSeries, Point } from '#charts/spec/spec.ts';

/** A model's mark with its name; a ring where no responsible source gives its numbers. */
export function modelPoint(id: string, { name, standing }: FigureModel, point: Point): LineSeries {
  const sure = standing === 'reported' || standing === 'computed';
  return {
    id,
    label: name,
    role: sure ? 'observed' : 'estimate',
    kind: 'points',
    points: [point],
    endLabel: true,
  };
}
