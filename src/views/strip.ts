/**
 * The results of a check on a line: the stretch on which the claim holds is shaded, and each
 * law has a dot.
 *
 * An expected range often has one end that was set far out, so as to say `or more`. What is in
 * sight is the results, the end nearest to them, and the other end if it lies close by, or if the
 * range is so narrow that both its ends are meant.
 *
 * @module
 */
type Ends = readonly [low: number, high: number];

export type Strip = {
  width: number;
  height: number;
  region: { x: number; width: number };
  dots: { x: number; holds: boolean }[];
  /** Whether equal steps along it multiply. */
  isLog: boolean;
  /** Which ends of the expected range lie on it. */
  inSight: { low: boolean; high: boolean };
};

const WIDTH = 400;
const HEIGHT = 24;
/** Room at either side of the outermost thing in sight. */
const SIDE = 24;
/** A range of one value is still to be seen. */
const THINNEST = 3;
/** Results this many times apart are set out by factors. */
const LOG_FROM = 20;
/** The far end is in sight up to this many times the span of what is shown anyway. */
const SIGHT = 2;
/** A range is narrow up to this ratio of its ends. */
const NARROW = 2;

const extent = (values: readonly number[]): Ends => [Math.min(...values), Math.max(...values)];

/** @param results - at least one, finite; in any order, which the dots keep */
export function toStrip(
  results: readonly { value: number; holds: boolean }[],
  [low, high]: Ends,
): Strip {
  const values = results.map(({ value }) => value);
  const distance = (end: number): number => Math.min(...values.map((v) => Math.abs(v - end)));
  const near = distance(low) <= distance(high) ? low : high;
  const [least, most] = extent([...values, near]);
  const isLog = least > 0 && most / least > LOG_FROM;
  const scale = isLog ? Math.log10 : (value: number): number => value;
  const core = extent([...values, near].map(scale));
  const span = core[1] - core[0];
  const far = scale(near === low ? high : low);
  // The logarithm of what is not positive is never in sight.
  const isNarrow = low > 0 && high <= NARROW * low;
  const isNear = far >= core[0] - SIGHT * span && far <= core[1] + SIGHT * span;
  const isFarSeen = Number.isFinite(far) && (isNarrow || isNear);
  const [from, to] = isFarSeen ? extent([...core, far]) : core;
  // One value alone stands in the middle.
  const at = (value: number): number =>
    to === from
      ? WIDTH / 2
      : round(SIDE + ((WIDTH - 2 * SIDE) * (scale(value) - from)) / (to - from));
  const inSight = { low: isFarSeen || near === low, high: isFarSeen || near === high };
  const start = inSight.low ? at(low) : 0;
  const end = inSight.high ? at(high) : WIDTH;
  const width = Math.max(THINNEST, round(end - start));
  return {
    width: WIDTH,
    height: HEIGHT,
    region: { x: round(start - Math.max(0, width - (end - start)) / 2), width },
    dots: results.map(({ value, holds }) => ({ x: at(value), holds })),
    isLog,
    inSight,
  };
}

const round = (x: number): number => Math.round(10 * x) / 10;
