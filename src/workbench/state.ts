/**
 * What a reader has set on the bench, between the page and its address.
 *
 * Links are other people's text. Whatever one says, the result is a state the bench can show;
 * what it asked for besides is counted, so that the reader is told.
 *
 * @module
 */
import type { Law } from '#engine/index.ts';
import { ownLaw } from '#checks/calls/ask.ts';
import {
  argumentKey,
  type PortableLaw,
  type PortableLedger,
  type Settings,
} from '#checks/calls/portable.ts';
import { constantsOf, fittedOf, OWN_LAW, setOwnLaw } from '#i18n/law-link.ts';
import { parseAmount, printAmount } from '#i18n/parse-number.ts';
import { beliefGraph, conclusionsOf } from './belief-state.ts';

/** Every law is asked. */
export const ALL_LAWS = 'all';

export interface BenchState {
  /** Id of a law, `all`, or `own`. */
  readonly law: string;
  /** The reader's own law; kept while another is looked at. */
  readonly own?: Law;
  /** Runs the own law was fitted to, in base units. */
  readonly fitted?: PortableLaw['fitted'];
  /** Numbers set otherwise than in the ledger, by the names that {@link Settings} takes. */
  readonly set: Readonly<Record<string, number>>;
  /** The claim that is looked at closely. */
  readonly claim?: string;
  /** The conclusion whose premises are weighed. */
  readonly conclusion?: string;
  /** How likely the reader holds claims to be, by id, from 0 to 1. */
  readonly beliefs?: Readonly<Record<string, number>>;
}

export const AS_IN_THE_LEDGER: BenchState = { law: ALL_LAWS, set: {} };

/** Prefix of a number that is set, so that no claim, law or argument can take another's name. */
const SET = 'set.';
/** The same of how likely a claim is. */
const BELIEF = 'belief.';

/** A state, and how many parts of the link could not be read. */
export interface ParsedBench {
  state: BenchState;
  unread: number;
}

/** Names a ledger's calculations take numbers under: arguments, places, arguments of one alone. */
export function settableNames({ claims }: PortableLedger): Set<string> {
  return new Set(
    claims.flatMap(({ id, checks }) =>
      checks.flatMap(({ args }, index) =>
        Object.entries(args).flatMap(([argument, given]) => [
          argument,
          argumentKey(id, index, argument),
          ...(typeof given === 'string' ? [given] : []),
        ]),
      ),
    ),
  );
}

export function parseBench(ledger: PortableLedger, query: URLSearchParams): ParsedBench {
  let unread = 0;
  const read = <T>(name: string, take: (text: string) => T | undefined): T | undefined => {
    const text = query.get(name);
    const value = text === null ? undefined : take(text);
    if (text !== null && value === undefined) unread += 1;
    return value;
  };
  const own = read('own', constantsOf);
  const fitted = own && read('fitted', fittedOf);
  const law = read('law', (text) => {
    const known = text === ALL_LAWS || Object.hasOwn(ledger.laws, text);
    return known || (text === OWN_LAW && own !== undefined) ? text : undefined;
  });
  const claim = read('claim', (text) => ledger.claims.find(({ id }) => id === text)?.id);
  const conclusion = read(
    'conclusion',
    (text) => conclusionsOf(ledger).find(({ id }) => id === text)?.id,
  );
  const names = settableNames(ledger);
  const known = beliefGraph(ledger);
  const beliefs: Record<string, number> = {};
  const set: Record<string, number> = {};
  for (const key of new Set(query.keys())) {
    if (key.startsWith(BELIEF)) {
      const id = key.slice(BELIEF.length);
      const share = read(key, (text) => (known.has(id) ? shareOf(text) : undefined));
      if (share !== undefined) beliefs[id] = share;
    }
    if (!key.startsWith(SET)) continue;
    const name = key.slice(SET.length);
    const value = read(key, (text) => (names.has(name) ? parseAmount(text) : undefined));
    if (value !== undefined) set[name] = value;
  }
  const state = {
    law: law ?? lawMeant(own),
    ...(own && { own }),
    ...(fitted && { fitted }),
    set,
    ...(claim !== undefined && { claim }),
    ...(conclusion !== undefined && { conclusion }),
    ...(Object.keys(beliefs).length > 0 && { beliefs }),
  };
  return { state, unread };
}

/** The law a link means that names none. */
const lawMeant = (own: Law | undefined): string => (own === undefined ? ALL_LAWS : OWN_LAW);

/** The query of a state, in one order; empty for the ledger as it stands. */
export function printBench(state: BenchState): string {
  const { law, own, fitted, set, claim, conclusion, beliefs = {} } = state;
  const query = new URLSearchParams();
  if (law !== lawMeant(own)) query.set('law', law);
  if (own) setOwnLaw(query, own, fitted);
  for (const name of Object.keys(set).sort()) query.set(SET + name, printAmount(set[name] ?? NaN));
  if (claim !== undefined) query.set('claim', claim);
  if (conclusion !== undefined) query.set('conclusion', conclusion);
  for (const id of Object.keys(beliefs).sort())
    query.set(BELIEF + id, printAmount(beliefs[id] ?? NaN));
  return query.toString();
}

/** What a state asks of the ledger. */
export function settingsOf(ledger: PortableLedger, state: BenchState): Settings {
  const { law, own, fitted, set } = state;
  if (law === OWN_LAW && own) return { law: ownLaw(own, fitted), set };
  return { law: law === ALL_LAWS ? undefined : ledger.laws[law], set };
}

/** The same without one of its parts. */
export function without<T extends object>(all: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key)) as T;
}

/** From 0 to 1, or none. */
function shareOf(text: string): number | undefined {
  const share = parseAmount(text);
  return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
}
