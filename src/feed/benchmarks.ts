/**
 * Benchmarks as figures draw them: one score after another, each with who measured it and how.
 *
 * @module
 */
import type { FigureScore } from '#charts/spec/data.ts';
import type { Unit } from '#schemas/unit.ts';
import { held, requireUnit } from './held.ts';
import type { FeedOf } from './kind.ts';

export const benchmarks: FeedOf<'benchmarks', Unit> = {
  of(entries, id, wanted) {
    const { name, unit, scores } = held(entries, 'benchmarks', id);
    requireUnit(unit, wanted, { collection: 'benchmarks', id, path: [] });
    return {
      name,
      unit,
      scores: Object.values(scores).map(
        ({ label, variant, value, protocol, measured_by }): FigureScore => ({
          name: label,
          variant,
          value,
          protocol,
          measuredBy: measured_by,
        }),
      ),
    };
  },
  part: (entries, id) => entries.benchmarks.get(id),
};
