/**
 * A claim's calculations, asked again from outside the project: under a law of the ledger or of
 * one's own, and with other numbers.
 *
 * The promise behind `ledger.js` and `npm run ask`; what either takes and gives is told here.
 *
 * @module
 */
import { requirePositive } from '#engine/guards.ts';
import type { Law } from '#engine/index.ts';
import { OWN_LAW } from '#i18n/law-link.ts';
import { suggest } from '../did-you-mean.ts';
import {
  answersOf,
  givenTo,
  standingOf,
  type PortableAnswer,
  type PortableCheck,
  type PortableClaim,
  type PortableLaw,
  type PortableLedger,
  type Standing,
} from './portable.ts';

/** What is asked otherwise than in the ledger. */
export interface Question {
  /**
   * Id of the one law to ask, or the five constants of a loss law L = E + A/N^alpha + B/D^beta in
   * nats per token. Left out, every law is asked.
   */
  readonly law?: string | Law | undefined;
  /**
   * Other numbers, in base units, by the name of an argument (`years`) or the place a number
   * stands at (`models/llama-3-8b.training_tokens`).
   */
  readonly set?: Readonly<Record<string, number>> | undefined;
}

export interface AskedCheck extends Pick<PortableCheck, 'asks' | 'call' | 'unit' | 'expect'> {
  /** The numbers that went in, by argument. */
  readonly given: Readonly<Record<string, number>>;
  /** Under all laws that answer, under none, or under some. */
  readonly standing: Standing;
  /** One a law; one in all where no law is needed. */
  readonly answers: readonly PortableAnswer[];
}

/**
 * A loss law of one's own in the form in which laws of the ledger are asked.
 *
 * @param constants - E, A, B, alpha, beta, each > 0
 * @throws {RangeError} if a constant is not above zero
 * @throws {TypeError} if a constant is not a number
 */
export function ownLaw(constants: Law, fitted?: PortableLaw['fitted']): PortableLaw {
  const { E, A, B, alpha, beta } = constants;
  requirePositive('ownLaw', { E, A, B, alpha, beta });
  return {
    id: OWN_LAW,
    name: { en: 'Your law', zh: '你的定律' },
    form: 'loss',
    law: { E, A, B, alpha, beta },
    ...(fitted && { fitted }),
  };
}

/**
 * What each calculation of a claim comes to.
 *
 * @param ledger - the data file beside this module, `data/ledger.json`
 * @param claim - id of a claim
 * @returns one row a calculation, in the order of the claim's page; none for a claim without
 * @throws {RangeError} if there is no such claim or law, or nothing to set by such a name
 * @example
 * ask(ledger, 's1-8b-on-par', { law: 'besiroglu-2024' })
 */
export function ask(
  ledger: PortableLedger,
  claim: string,
  { law, set = {} }: Question = {},
): AskedCheck[] {
  const found = claimOf(ledger, claim);
  const asked = typeof law === 'string' ? lawOf(ledger, law) : law && ownLaw(law);
  requireKnown(found, set);
  return found.checks.map(({ asks, call, unit, expect }, index) => {
    const given = givenTo(ledger, found, index, set);
    const answers = answersOf(ledger, found, index, { law: asked, set });
    return { asks, call, unit, expect, given, standing: standingOf(answers), answers };
  });
}

function claimOf({ claims }: PortableLedger, id: string): PortableClaim {
  const claim = claims.find((one) => one.id === id);
  if (claim) return claim;
  const ids = claims.map((one) => one.id);
  throw new RangeError(
    `no claim has the id ${id}: ${suggest(id, ids, 'ids are in data/claims.json')}`,
  );
}

function lawOf({ laws }: PortableLedger, id: string): PortableLaw {
  const law = Object.hasOwn(laws, id) ? laws[id] : undefined;
  if (law) return law;
  const ids = Object.keys(laws);
  throw new RangeError(
    `no law has the id ${id}: ${suggest(id, ids, `there are ${ids.join(', ')}`)}`,
  );
}

/** @throws {RangeError} if nothing the claim is worked out from goes by a name, or a value is no number */
function requireKnown({ id, checks }: PortableClaim, set: NonNullable<Question['set']>): void {
  const names = new Set(
    checks.flatMap(({ args }) =>
      Object.entries(args).flatMap(([argument, given]) =>
        typeof given === 'string' ? [argument, given] : [argument],
      ),
    ),
  );
  for (const [name, value] of Object.entries(set)) {
    if (!names.has(name)) {
      const known = `it is worked out from ${[...names].join(', ') || 'nothing'}`;
      throw new RangeError(`${id} takes no number ${name}: ${suggest(name, names, known)}`);
    }
    if (!Number.isFinite(value))
      throw new RangeError(`${name} must be a finite number, got ${value}`);
  }
}
