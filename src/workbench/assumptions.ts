/**
 * The assumptions a reader may change for the whole ledger at once: those that several claims'
 * calculations share, under one name or from one place.
 *
 * @module
 */
import type { Axis } from '#engine/index.ts';
import { axisOf, countedIn } from '#checks/calls/axis.ts';
import type { PortableLedger } from '#checks/calls/portable.ts';
import type { Unit } from '#schemas/unit.ts';

export interface Assumption {
  /** The name it is set under. */
  readonly name: string;
  readonly unit: Unit;
  /** As the ledger has it; where calculations differ, what most of them have. */
  readonly value: number;
  readonly axis: Axis;
  /** How many claims it bears on. */
  readonly claims: number;
}

/** Arguments that mean the same wherever they stand; the first three matter most. */
const SHARED = ['compute_growth', 'resource_ratio', 'unique_tokens', 'years', 'growth', 'stock'];

/** A number that fewer claims look at is changed on its own claim. */
const FEWEST_CLAIMS = 3;

/** How many times smaller or larger an amount is made by hand. */
const FACTOR = 30;

type Use = { claim: string; value: number; unit: Unit | undefined };

/** Shared arguments first, then places, those that bear on most claims first. */
export function assumptionsOf(ledger: PortableLedger): Assumption[] {
  const byArgument = new Map<string, Use[]>();
  const byPlace = new Map<string, Use[]>();
  for (const { id, checks } of ledger.claims) {
    for (const { call, args } of checks) {
      const inputs = Object.entries(args).map(([argument, given]) => {
        const at = typeof given === 'string' ? ledger.quantities[given] : undefined;
        return { argument, given, value: at?.value ?? Number(given), unit: at?.unit };
      });
      for (const { argument, given, value, unit } of inputs) {
        const use = { claim: id, value, unit: countedIn(call, { argument, unit }, inputs) };
        note(byArgument, argument, use);
        if (typeof given === 'string') note(byPlace, given, use);
      }
    }
  }
  const shared = SHARED.flatMap((name) => assumption(name, byArgument.get(name) ?? []) ?? []);
  const places = [...byPlace]
    .filter(([, uses]) => claimsOf(uses) >= FEWEST_CLAIMS)
    .flatMap(([name, uses]) => assumption(name, uses) ?? [])
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
  return [...shared, ...places];
}

function note(uses: Map<string, Use[]>, name: string, use: Use): void {
  uses.set(name, [...(uses.get(name) ?? []), use]);
}

const claimsOf = (uses: readonly Use[]): number => new Set(uses.map(({ claim }) => claim)).size;

function assumption(name: string, uses: readonly Use[]): Assumption | undefined {
  const counts = new Map<number, number>();
  for (const { value } of uses) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const unit = uses[0]?.unit;
  if (most === undefined || unit === undefined) return undefined;
  const [value] = most;
  return { name, unit, value, axis: byHand(axisOf(unit, value), value), claims: claimsOf(uses) };
}

/** As far as a hand goes: no factor of a thousand on one slider, and no growth that shrinks. */
function byHand(axis: Axis, value: number): Axis {
  if (axis.steps !== 'ratio') return axis;
  return { low: value / FACTOR, high: value * FACTOR, steps: 'ratio' };
}
