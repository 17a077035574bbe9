/**
 * How a check fares under the laws that the same runs could have given.
 *
 * A law's constants came out of a fit, and other runs of the same kind would have given
 * others. Where the covariance of the fit is known, laws are drawn from it and the check is
 * put to each.
 *
 * @module
 */
import { sampleLaws, type Law } from '#engine/index.ts';
import type { LawEntry } from '#schemas/law.ts';
import { answersTo, holdsAt, oncePerCheck } from './answers.ts';

/** A thousand laws tell a share to within three points. */
export const REFITS = 1000;
export const REFIT_SEED = 1;

/** Share of the refits that the interval leaves out at each end. */
const TAIL = 0.025;

export interface Refits {
  /** Id of the law whose fit was resampled. */
  law: string;
  /** Refits under which the check holds; one that has no answer counts as not holding. */
  held: number;
  /** The interval that 95 % of the answers lie in; absent where no refit answers. */
  interval?: [low: number, high: number];
}

const drawn = new WeakMap<LawEntry, readonly Law[]>();

/** The same thousand laws each time; none where the covariance is not known. */
function refitsLike(law: LawEntry): readonly Law[] {
  if (law.form !== 'loss' || law.covariance === undefined) return [];
  const options = { draws: REFITS, seed: REFIT_SEED };
  const laws = drawn.get(law) ?? sampleLaws(law.constants, law.covariance, options);
  drawn.set(law, laws);
  return laws;
}

/** What a check comes to under the refits of each law that has a covariance. */
export const refitsOf = oncePerCheck((check, entries): Refits[] =>
  answersTo(check, entries).answers.flatMap(({ law, again }) => {
    if (law?.form !== 'loss') return [];
    const laws = refitsLike(law);
    if (laws.length === 0) return [];
    const values = laws
      .flatMap((constants) => answered(() => again({}, { ...law, constants })))
      .sort((a, b) => a - b);
    const held = values.filter((value) => holdsAt(check, value)).length;
    const low = values[Math.floor(TAIL * values.length)];
    const high = values[Math.ceil((1 - TAIL) * values.length) - 1];
    const answers = low !== undefined && high !== undefined;
    return { law: law.id, held, ...(answers && { interval: [low, high] as [number, number] }) };
  }),
);

/** An answer, or none where the engine refuses one. */
function answered(ask: () => number): number[] {
  try {
    return [ask()];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
