/**
 * A leader and a follower through the years, as figures draw them.
 *
 * @module
 */
import type { PursuitRow, PursuitRun } from '#engine/index.ts';
import type { FigureLaw } from '#charts/spec/data.ts';
import type { Text } from '#charts/spec/message.ts';
import type { LineSeries } from '#charts/spec/spec.ts';
import { extrapolationNotes, fittedSpan } from './extrapolation.ts';

/** Which runs a line joins, and the part it plays. */
const SIDES = {
  leader: { role: 'leader', runOf: ({ leader }: PursuitRow) => leader },
  follower: { role: 'follower', runOf: ({ follower }: PursuitRow) => follower },
  /** The leader, were there no end of text. */
  unlimited: { role: 'muted', runOf: ({ leader }: PursuitRow) => leader },
} as const;

/** The losses of one side. */
export function side(
  id: keyof typeof SIDES,
  label: Text,
  law: FigureLaw,
  rows: readonly PursuitRow[],
): LineSeries {
  const { role, runOf } = SIDES[id];
  return {
    id,
    label,
    role,
    kind: 'line',
    points: rows.map((row) => [row.year, runOf(row).loss]),
    fitted: fittedSpan(law, rows.map(runOf)),
    endLabel: true,
  };
}

/** The runs of both sides. */
export function bothSides(rows: readonly PursuitRow[]): PursuitRun[] {
  return rows.flatMap(({ leader, follower }) => [leader, follower]);
}

/** The sentence on extrapolation that they call for, if any. */
export function pursuitNotes(law: FigureLaw, rows: readonly PursuitRow[]) {
  return extrapolationNotes(law, bothSides(rows));
}

/**
 * The row of a time.
 *
 * @throws {RangeError} if there is none
 */
export function rowAt(rows: readonly PursuitRow[], year: number): PursuitRow {
  const row = rows.find((each) => each.year === year);
  if (!row) throw new RangeError(`rowAt: expected a row at ${year}, got none`);
  return row;
}
