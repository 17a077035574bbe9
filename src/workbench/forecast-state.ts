/**
 * What a reader said of claims before looking, between the page, its address and a file.
 *
 * @module
 */
import type { Forecast } from '#engine/scores.ts';
import type { Rating } from '#schemas/claim.ts';
import type { Force } from '#schemas/force.ts';

/** Forces that say how likely something is; the others say nothing that could come out. */
export const SCORED_FORCES = ['asserts', 'expects', 'thinks-possible'] as const;
export type ScoredForce = (typeof SCORED_FORCES)[number];

export function isScoredForce(force: Force): force is ScoredForce {
  return (SCORED_FORCES as readonly string[]).includes(force);
}

/** A contested claim counts as half come true, or not at all. */
export const CONTESTED = ['out', 'half'] as const;
export type Contested = (typeof CONTESTED)[number];

/** What became of claims of a rating; those of the other ratings are left out. */
const CAME: Partial<Record<Rating, number>> = {
  supported: 1,
  'supported-with-correction': 1,
  contradicted: 0,
};
const HALF = 0.5;

/** What became of a claim, if that can be scored. */
export function cameOf(rating: Rating, contested: Contested): number | undefined {
  if (rating === 'contested') return contested === 'half' ? HALF : undefined;
  return CAME[rating];
}

/** A claim as the page hands it over. */
export interface ForecastClaim {
  readonly id: string;
  readonly rating: Rating;
  readonly force: ScoredForce;
}

export interface ForecastState {
  /** How likely, from 0 to 1, by claim. */
  readonly said: Readonly<Record<string, number>>;
  /** Claims whose verdicts have been looked at: what was said of them stands. */
  readonly looked: ReadonlySet<string>;
  readonly contested: Contested;
  /** How likely the essay's wording sounds to the reader. */
  readonly wording: Readonly<Record<ScoredForce, number>>;
}

/** Where the wording stands before a reader moves it: a convention, and nobody's measurement. */
export const NOTHING_SAID: ForecastState = {
  said: {},
  looked: new Set(),
  contested: 'out',
  wording: { asserts: 0.95, expects: 0.8, 'thinks-possible': 0.5 },
};

/** Prefixes of what was said, before looking and of what has been looked at. */
const SAID = 'p.';
const LOOKED = 'seen.';
const WORDING = 'word.';

/** A share as a link or a file has it, or none. */
function shareOf(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  const share = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  return share >= 0 && share <= 1 ? share : undefined;
}

/**
 * Reads a state from a link or from the object of a saved file, which have the same names.
 *
 * @returns the state, and how many of the names could not be read
 */
export function parseForecast(
  claims: readonly ForecastClaim[],
  given: Iterable<readonly [name: string, value: unknown]>,
): { state: ForecastState; unread: number } {
  const known = new Set(claims.map(({ id }) => id));
  const said: Record<string, number> = {};
  const looked = new Set<string>();
  const wording = { ...NOTHING_SAID.wording };
  let contested: Contested = NOTHING_SAID.contested;
  let unread = 0;
  for (const [name, value] of given) {
    const share = shareOf(value);
    const [prefix = ''] = [SAID, LOOKED, WORDING].filter((one) => name.startsWith(one));
    const rest = name.slice(prefix.length);
    if (name === 'contested' && (value === 'out' || value === 'half')) contested = value;
    else if (prefix === WORDING && share !== undefined && isScoredForce(rest as Force))
      wording[rest as ScoredForce] = share;
    else if ((prefix === SAID || prefix === LOOKED) && share !== undefined && known.has(rest)) {
      said[rest] = share;
      if (prefix === LOOKED) looked.add(rest);
    } else unread += 1;
  }
  return { state: { said, looked, contested, wording }, unread };
}

/** A state by the names of a link, in one order; empty before anything is said. */
export function printForecast(state: ForecastState): [name: string, value: string][] {
  const { said, looked, contested, wording } = state;
  const claims = Object.keys(said)
    .sort()
    .map((id): [string, string] => [(looked.has(id) ? LOOKED : SAID) + id, String(said[id])]);
  const words = SCORED_FORCES.filter((force) => wording[force] !== NOTHING_SAID.wording[force]);
  return [
    ...(contested === NOTHING_SAID.contested ? [] : [['contested', contested] as [string, string]]),
    ...words.map((force): [string, string] => [WORDING + force, String(wording[force])]),
    ...claims,
  ];
}

/** Forecasts of the claims looked at: the reader's, and three to set beside them. */
export interface ForecastTable {
  readonly reader: readonly Forecast[];
  /** Always the share that came true of all that can be scored. */
  readonly base: readonly Forecast[];
  /** Always certain. */
  readonly yes: readonly Forecast[];
  /** What the essay's wording says, as the reader hears it. */
  readonly essay: readonly Forecast[];
  readonly rate: number;
}

/** @returns nothing where no claim that was looked at can be scored */
export function toForecasts(
  claims: readonly ForecastClaim[],
  { said, looked, contested, wording }: ForecastState,
): ForecastTable | undefined {
  const scored = claims.flatMap((claim) => {
    const came = cameOf(claim.rating, contested);
    return came === undefined ? [] : [{ ...claim, came }];
  });
  const rate = scored.reduce((sum, { came }) => sum + came, 0) / scored.length;
  const seen = scored.flatMap(({ id, force, came }) => {
    const mine = looked.has(id) ? said[id] : undefined;
    return mine === undefined ? [] : [{ mine, force, came }];
  });
  if (seen.length === 0) return undefined;
  return {
    reader: seen.map(({ mine, came }) => ({ said: mine, came })),
    base: seen.map(({ came }) => ({ said: rate, came })),
    yes: seen.map(({ came }) => ({ said: 1, came })),
    essay: seen.map(({ force, came }) => ({ said: wording[force], came })),
    rate,
  };
}
