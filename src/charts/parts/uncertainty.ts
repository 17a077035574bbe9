/**
 * How far a law's own uncertainty moves what is drawn with it: the laws that the same runs could
 * have given, drawn from the covariance of its fit, and the interval that most of them stay in.
 *
 * It shows how well the constants are pinned down. Whether the formula holds where no run was
 * made it does not show.
 *
 * @module
 */
import { band, sampleLaws, type BandPoint, type Law } from '#engine/index.ts';
import type { FigureLaw } from '#charts/spec/data.ts';
import type { Message } from '#charts/spec/message.ts';
import type { BandSeries, LineSeries } from '#charts/spec/spec.ts';

/** Laws drawn. Five times as many move an edge by less than a line is wide. */
const DRAWS = 200;
const SEED = 1;
/** Share of them that a band holds. */
const COVERAGE = 0.95;

const drawn = new WeakMap<FigureLaw, readonly Law[]>();

/** The same laws each time they are asked for; none where the law came without a covariance. */
function lawsLike(law: FigureLaw): readonly Law[] {
  const { covariance, constants } = law;
  if (!covariance) return [];
  const known = drawn.get(law) ?? sampleLaws(constants, covariance, { draws: DRAWS, seed: SEED });
  drawn.set(law, known);
  return known;
}

/** What a law comes to along x. */
type Curve = (law: FigureLaw) => (x: number) => number;

/** Where most laws have a value at each x; nowhere, if it is not known which laws there might be. */
export function intervals(law: FigureLaw, xs: readonly number[], curve: Curve): BandPoint[] {
  const curves = new Map(
    lawsLike(law).map((constants) => [constants, curve({ ...law, constants })]),
  );
  if (curves.size === 0) return [];
  return band([...curves.keys()], xs, (like, x) => curves.get(like)?.(x) ?? NaN, COVERAGE);
}

/** The space around a line that most laws keep to. */
export function bandAround(line: LineSeries, law: FigureLaw, curve: Curve): BandSeries[] {
  const xs = line.points.map(([x]) => x);
  return bandOf(line, intervals(law, xs, curve));
}

/** A band along the last points of its line, as many as are given; none without any. */
export function bandOf(
  { id, label, fitted, points: along }: LineSeries,
  points: readonly Pick<BandPoint, 'x' | 'low' | 'high'>[],
): BandSeries[] {
  if (points.length === 0) return [];
  const skipped = along.length - points.length;
  const [first, last] = (fitted ?? [-1, -1]).map((index) => index - skipped) as [number, number];
  return [
    {
      id: `${id}.refits`,
      label: { key: 'chart.band', values: { label } },
      role: 'band',
      kind: 'band',
      points: points.map(({ x, low, high }) => [x, low, high]),
      endLabel: false,
      ...(fitted !== undefined && { fitted: last < 0 ? null : [Math.max(0, first), last] }),
    },
  ];
}

/** What a band is, where there is one. */
export function bandNotes({ covariance }: FigureLaw): Message[] {
  if (!covariance) return [];
  const coverage = { value: 100 * COVERAGE, unit: 'percent' } as const;
  return [{ key: 'chart.note.band', values: { coverage } }];
}
