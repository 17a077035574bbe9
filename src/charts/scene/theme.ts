/**
 * Roles → looks. Every look differs from the others by more than colour: by width, dash or
 * marker, for readers who tell colours apart badly and for print in black.
 *
 * Colours are names of CSS variables (`--chart-leader`) that the site's stylesheet sets for
 * light and dark. A poster keeps the names; a live chart asks the page what they stand for.
 *
 * @module
 */
import { RATINGS, type Rating } from '#schemas/rating.ts';
import type { Role } from '#charts/spec/spec.ts';

/** Each is a variable of `figure.css`, which alone says what colour it is. */
export const COLOUR_NAMES = [
  'ground',
  'ink',
  'axis',
  'grid',
  'leader',
  'follower',
  'follower-2',
  'follower-3',
  'optimum',
  'band',
  'reference',
  'muted',
  ...RATINGS,
] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

/** What each colour name stands for where the chart is drawn. */
export type Colours = Readonly<Record<ColourName, string>>;

export function colourVariable(name: ColourName): `--chart-${ColourName}` {
  return `--chart-${name}`;
}

/** Colours as references, for the poster: one drawing for light and dark. */
export const COLOUR_REFERENCES = Object.fromEntries(
  COLOUR_NAMES.map((name) => [name, `var(${colourVariable(name)})`]),
) as Colours;

/** A verdict's mark, as on its page: a shape of its own for each rating. */
const RATING_MARKERS = {
  supported: 'disc',
  'supported-with-correction': 'half',
  contested: 'diamond',
  contradicted: 'cross',
  pending: 'dotted',
  'not-checkable': 'stroke',
} as const satisfies Record<Rating, string>;

export type Marker =
  'dot' | 'ring' | 'triangle' | 'square' | 'diamond' | (typeof RATING_MARKERS)[Rating];

export type Look = {
  colour: ColourName;
  width: number;
  /** Lengths of dash and gap; where there are none, a line is dashed outside its fitted range. */
  dash: readonly number[];
  marker: 'none' | Marker;
  /** Markers on every point, or on a few along the line. */
  marked: 'all' | 'some';
};

const RATING_LOOKS = Object.fromEntries(
  RATINGS.map((rating): [Rating, readonly [Look]] => [
    rating,
    [{ colour: rating, width: 0, dash: [], marker: RATING_MARKERS[rating], marked: 'all' }],
  ]),
) as Record<Rating, readonly [Look]>;

const LOOKS: Readonly<Record<Role, readonly [Look, ...Look[]]>> = {
  leader: [{ colour: 'leader', width: 3, dash: [], marker: 'none', marked: 'all' }],
  follower: [
    { colour: 'follower', width: 2, dash: [], marker: 'triangle', marked: 'some' },
    { colour: 'follower-2', width: 2, dash: [], marker: 'square', marked: 'some' },
    { colour: 'follower-3', width: 2, dash: [], marker: 'diamond', marked: 'some' },
  ],
  optimum: [{ colour: 'optimum', width: 2, dash: [], marker: 'ring', marked: 'all' }],
  observed: [{ colour: 'ink', width: 1, dash: [], marker: 'dot', marked: 'all' }],
  estimate: [{ colour: 'reference', width: 1, dash: [], marker: 'ring', marked: 'all' }],
  band: [{ colour: 'band', width: 0, dash: [], marker: 'none', marked: 'all' }],
  reference: [{ colour: 'reference', width: 1.25, dash: [1, 3], marker: 'none', marked: 'all' }],
  muted: [{ colour: 'muted', width: 1.25, dash: [], marker: 'none', marked: 'all' }],
  broken: [{ colour: 'muted', width: 1.25, dash: [4, 3], marker: 'none', marked: 'all' }],
  ghost: [{ colour: 'muted', width: 1.25, dash: [7, 3, 1.5, 3], marker: 'none', marked: 'all' }],
  ...RATING_LOOKS,
};

/** Dash and gap of a line outside its fitted range, in keeping with its width. */
export function extrapolatedDash(width: number): readonly [dash: number, gap: number] {
  return [Math.max(4, 2.5 * width), Math.max(3.5, 2 * width)];
}

/** Roles from the top of the drawing down. */
const LAYERS: readonly Role[] = [
  'optimum',
  'leader',
  'follower',
  'observed',
  'estimate',
  'reference',
  'muted',
  'broken',
  'ghost',
  ...RATINGS,
  'band',
];

/** How far down a role is drawn: 0 lies over all others. */
export function layerOf(role: Role): number {
  return LAYERS.indexOf(role);
}

/** The look of the nth series (from 0) of a role; where a role has fewer looks, they repeat. */
export function lookOf(role: Role, nth: number): Look {
  const looks = LOOKS[role];
  return looks[nth % looks.length] ?? looks[0];
}

/** The colour of what a figure is about. */
export const ACCENT: ColourName = 'leader';

/** Each series with its look: the second of a role looks different from the first. */
export function looksOf<S extends { role: Role; accent?: true }>(
  all: readonly S[],
): { series: S; look: Look }[] {
  const seen = new Map<Role, number>();
  return all.map((series) => {
    const nth = seen.get(series.role) ?? 0;
    seen.set(series.role, nth + 1);
    const look = lookOf(series.role, nth);
    return { series, look: series.accent ? { ...look, colour: ACCENT } : look };
  });
}
