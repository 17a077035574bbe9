/**
 * Which calculations of the ledger come out otherwise under a reader's settings.
 *
 * A calculation holds under every law that answers, under none, or under some; it moves where
 * that changes. Where no law answers any more it has fallen silent, which is no move.
 *
 * @module
 */
import {
  answersOf,
  standingOf,
  type PortableClaim,
  type PortableLedger,
  type Settings,
  type Standing,
} from '#checks/calls/portable.ts';

/** Standings of a ledger's calculations, by claim, each in the order of its page. */
export type Standings = ReadonlyMap<string, readonly Standing[]>;

export interface CheckMove {
  /** Which calculation of the claim, from 0. */
  readonly index: number;
  readonly was: Standing;
  readonly is: Standing;
}

/** Which way a claim's calculations went. */
export const DIRECTIONS = ['down', 'up', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface ClaimMove {
  readonly claim: PortableClaim;
  readonly direction: Direction;
  readonly checks: readonly CheckMove[];
}

export interface Moves {
  /** In the order of the essay. */
  readonly moved: readonly ClaimMove[];
  /** Claims of which a calculation has no answer left, and none moved. */
  readonly silent: readonly PortableClaim[];
}

export function standingsOf(ledger: PortableLedger, settings: Settings = {}): Standings {
  return new Map(
    ledger.claims.map((claim) => [
      claim.id,
      claim.checks.map((_, index) => standingOf(answersOf(ledger, claim, index, settings))),
    ]),
  );
}

/** From the best to the worst a calculation can come out. */
const ORDER: readonly Standing[] = ['holds', 'depends', 'fails'];

export function movesBetween({ claims }: PortableLedger, was: Standings, is: Standings): Moves {
  const moved: ClaimMove[] = [];
  const silent: PortableClaim[] = [];
  for (const claim of claims) {
    const rows = claim.checks.flatMap((_, index): CheckMove[] => {
      const [from, to] = [was.get(claim.id)?.[index], is.get(claim.id)?.[index]];
      return from === undefined || to === undefined || from === to
        ? []
        : [{ index, was: from, is: to }];
    });
    const checks = rows.filter((row) => row.was !== 'silent' && row.is !== 'silent');
    if (checks.length > 0) moved.push({ claim, direction: directionOf(checks), checks });
    else if (rows.some((row) => row.is === 'silent')) silent.push(claim);
  }
  return { moved, silent };
}

function directionOf(checks: readonly CheckMove[]): Direction {
  const down = checks.some((row) => ORDER.indexOf(row.is) > ORDER.indexOf(row.was));
  const up = checks.some((row) => ORDER.indexOf(row.is) < ORDER.indexOf(row.was));
  return up && down ? 'both' : down ? 'down' : 'up';
}
