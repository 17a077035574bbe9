/**
 * What a figure says, before any pixel: plain JSON that the poster, the table, the CSV,
 * the caption and the live chart are all drawn from, so that they cannot disagree.
 *
 * It holds no colour, no sentence and no function; it survives JSON unchanged.
 *
 * The room's words are the figure's own: in go a state and the data content gives it, out comes
 * the spec that every other room takes.
 *
 * @module
 */
import type { Unit } from '#schemas/unit.ts';
import { RATINGS } from '#schemas/rating.ts';
import type { ClaimOutcome } from './claim-outcome.ts';
import type { Message, Text } from './message.ts';

/** The part a series plays; `theme.ts` turns it into colour, dash, width and marker. */
export const ROLES = [
  'leader',
  'follower',
  'optimum',
  'observed',
  'estimate',
  'band',
  'reference',
  'muted',
  'broken',
  'ghost',
  ...RATINGS,
] as const;
export type Role = (typeof ROLES)[number];

export type Scale = 'log' | 'linear';

export type Axis = {
  /** Stable English name: with the unit, the column's name in the CSV. */
  id: string;
  label: Message;
  unit: Unit;
  scale: Scale;
  /** Both ends, low first; above zero on a log scale. */
  domain: readonly [low: number, high: number];
  /** Of an axis of names: each in its row, the first on top; `rowOf` says at which value. */
  categories?: readonly Category[];
};

/** A row's stable English name, for the CSV, and its words. */
export type Category = { id: string; label: Text };

/** The value of the nth of some rows, from 0 at the top: the middle of a row one unit high. */
export function rowOf(n: number, categories: readonly Category[]): number {
  return categories.length - n - 0.5;
}

/** The row a value lies in. */
export function categoryAt(value: number, categories: readonly Category[]): Category | undefined {
  return categories[categories.length - Math.floor(value) - 1];
}

export type Point = readonly [x: number, y: number];
export type BandPoint = readonly [x: number, low: number, high: number];

type SeriesBase = {
  /** Stable English name, unique in the spec: the series column of the CSV. */
  id: string;
  label: Text;
  role: Role;
  /**
   * First and last index inside the range the law was fitted to; `null` if no point is.
   * Left out where nothing is extrapolated. The rest is drawn dashed.
   */
  fitted?: readonly [first: number, last: number] | null;
  /** Whether its words stand at its end; `wide` says only in a wide drawing, where there is room. */
  endLabel: boolean | 'wide';
  /** Drawn in the accent, with bold words: what the figure is about. */
  accent?: true;
};

/** A line through its points (x ascending), or the points alone. */
export type LineSeries = SeriesBase & { kind: 'line' | 'points'; points: readonly Point[] };

/** The space between two curves. */
export type BandSeries = SeriesBase & { kind: 'band'; points: readonly BandPoint[] };

/** A bar in each row, from where the one before it ends; its length is the value. */
export type BarSeries = SeriesBase & {
  kind: 'bars';
  points: readonly Point[];
  /** Where each bar begins, along x. */
  from: readonly number[];
};

/** Steps from a row of the x axis to a row of the y axis, which name the same; see `Layout`. */
export type EdgeSeries = SeriesBase & {
  kind: 'edges';
  points: readonly Point[];
  /** The lane of each, 0 next to the names; `null` where it goes straight down. */
  lanes: readonly (number | null)[];
};

export type Series = LineSeries | BandSeries | BarSeries | EdgeSeries;

/** A name in its row. */
export type LayoutNode = {
  /** The category's id. */
  id: string;
  /** How many indents from the left. */
  depth: number;
  role: Role;
  /** The few words drawn, the number after them, and the words for who walks there. */
  name: Text;
  number: string;
  words: Text;
};

/** Names in rows and what leads from one to another, in place of two axes at right angles. */
export type Layout = {
  /** From the top, in the order of the categories. */
  nodes: readonly LayoutNode[];
  /** How many lanes run left of them. */
  lanes: number;
  /** What each role among them means. */
  legend: readonly { role: Role; label: Text }[];
};

/** A rule across the plot, with its words. */
export type Mark = {
  axis: 'x' | 'y';
  at: number;
  label: Text;
  /** The series whose limit it is and whose colour it takes; without one it is a reference. */
  of?: string;
};

export type ChartSpec = {
  /** Of the figure. */
  id: string;
  x: Axis;
  y: Axis;
  series: readonly Series[];
  marks: readonly Mark[];
  /** The present state in a sentence or two. */
  caption: Message;
  /** What a reader must know before relying on it. */
  notes: readonly Text[];
  layout?: Layout;
  /** How claims fare under the state, where a figure can tell. */
  claims?: readonly ClaimOutcome[];
};

/** Whether its points are places in the plot, joined or not, and not corners of something else. */
export function isDrawnByPoints(series: Series): series is LineSeries {
  return series.kind === 'line' || series.kind === 'points';
}

/** Whether the point at an index lies outside the range its law was fitted to. */
export function isExtrapolated({ fitted }: Pick<Series, 'fitted'>, index: number): boolean {
  if (fitted === undefined) return false;
  return fitted === null || index < fitted[0] || index > fitted[1];
}
