/**
 * Axes and rules that several figures draw alike.
 *
 * @module
 */
import { essayOf, type FigureData } from '#charts/spec/data.ts';
import { roundedSpan } from '#charts/spec/round-step.ts';
import type { Axis, Mark } from '#charts/spec/spec.ts';

/** The essay's place on an axis of time. */
export function essayMark(data: FigureData): Mark {
  const { at, month } = essayOf(data);
  return { axis: 'x', at, label: { key: 'chart.mark.essay', values: { month } } };
}

/** Years, from one to another. */
export function timeAxis(from: number, to: number): Axis {
  return {
    id: 'time',
    label: { key: 'chart.axis.time' },
    unit: 'year',
    scale: 'linear',
    domain: [from, to],
  };
}

/** Training budgets, from one to another. */
export function computeAxis(from: number, to: number): Axis {
  return {
    id: 'compute',
    label: { key: 'chart.axis.compute' },
    unit: 'flops',
    scale: 'log',
    domain: [from, to],
  };
}

/** Room for words under the lowest loss, as a share of the losses' whole span. */
const ROOM_BELOW = 0.08;

type LossSpan = {
  lowest: number;
  highest: number;
  /** What the room is a share of, where that is not the span itself. */
  fall?: number;
};

/** Losses from the lowest, with room under it, to the highest, rounded to steps. */
export function lossAxis({ lowest, highest, fall = highest - lowest }: LossSpan): Axis {
  return {
    id: 'loss',
    label: { key: 'chart.axis.loss' },
    unit: 'nats_per_token',
    scale: 'linear',
    domain: roundedSpan(lowest - ROOM_BELOW * fall, highest),
  };
}
