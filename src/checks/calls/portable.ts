/**
 * The ledger's calculations as one plain object that can be carried anywhere, and what they
 * come to there: under one law or all, and with other numbers than the ledger's own.
 *
 * The same calculations as {@link evaluate}; here every place of a number has been looked up
 * beforehand, so that neither content nor its schemas are needed where they run.
 *
 * @module
 */
import type { BeliefEdge } from '#engine/index.ts';
import type { Rating } from '#schemas/rating.ts';
import type { Unit } from '#schemas/unit.ts';
import type { AskedLaw } from './asked-law.ts';
import { CALLS } from './registry.ts';
import { silenceOf, type Silence } from './silence.ts';

/** Words in each language of the ledger. */
export interface InBoth {
  readonly en: string;
  readonly zh: string;
}

/** A law with what is needed to name it and to say how far it reaches. */
export type PortableLaw = AskedLaw & {
  readonly id: string;
  readonly name: InBoth;
  /** Ends of the runs it was fitted to, in base units. */
  readonly fitted?: Readonly<
    Partial<Record<'params' | 'tokens' | 'flops', readonly [low: number, high: number]>>
  >;
};

/** A number of content that calculations start from. */
export interface PortableQuantity {
  readonly value: number;
  readonly unit: Unit;
  /** The ends that its source leaves open. */
  readonly range?: readonly [low: number, high: number];
}

/** A claim's calculation. */
export interface PortableCheck {
  /** What is asked. */
  readonly asks: InBoth;
  readonly call: string;
  /** Each argument as a number, or as the place of one in `quantities`. */
  readonly args: Readonly<Record<string, number | string>>;
  /** The unit of the result. */
  readonly unit: Unit;
  /** The claim holds for a result between these, ends included. */
  readonly expect: readonly [low: number, high: number];
}

export interface PortableClaim {
  readonly id: string;
  /** Its place in the essay: `§2.4.1`. */
  readonly number: string;
  readonly label: InBoth;
  readonly rating: Rating;
  /** What it draws on, and in what manner; for {@link belief}. */
  readonly grounds: readonly BeliefEdge[];
  readonly checks: readonly PortableCheck[];
}

export interface PortableLedger {
  /** By id, in the order in which they answer. */
  readonly laws: Readonly<Record<string, PortableLaw>>;
  /** By place: `models/llama-3-8b.training_tokens`, of a range `…@low` and `…@high`. */
  readonly quantities: Readonly<Record<string, PortableQuantity>>;
  /** In the order of the essay; those without calculations too. */
  readonly claims: readonly PortableClaim[];
}

/** What is set otherwise than in the ledger. */
export interface Settings {
  /** The only law that is asked; without it every law is. */
  readonly law?: PortableLaw | undefined;
  /**
   * Numbers in base units. A name is an argument (`years`), which every calculation that takes it
   * is given; or the place a number stands at (`models/llama-3-8b.training_tokens`); or one
   * argument of one calculation (see {@link argumentKey}), which goes before both.
   */
  readonly set?: Readonly<Record<string, number>> | undefined;
}

/** What a calculation comes to under one law, or by itself where it needs none. */
export type PortableAnswer = { readonly law: string | undefined } & (
  | { readonly value: number; readonly holds: boolean }
  /** Why the law does not say. */
  | { readonly silent: Silence }
  /** Why there is no answer for these numbers. */
  | { readonly refused: string }
);

/** Whether a claim's calculation holds under all laws that answer, under none, or under some. */
export type Standing = 'holds' | 'fails' | 'depends' | 'silent';

/** The name under which one argument of one calculation is set. */
export const argumentKey = (claim: string, check: number, argument: string): string =>
  `${claim}:${check}.${argument}`;

/**
 * The answers to one calculation of a claim, one a law.
 *
 * @param index - which of the claim's calculations, from 0
 * @throws {RangeError} if the ledger has no such calculation, or lacks a number it needs
 */
export function answersOf(
  ledger: PortableLedger,
  { id, checks }: Pick<PortableClaim, 'id' | 'checks'>,
  index: number,
  { law, set = {} }: Settings = {},
): PortableAnswer[] {
  const check = checks[index];
  const definition = check && Object.hasOwn(CALLS, check.call) ? CALLS[check.call] : undefined;
  if (check === undefined || definition === undefined)
    throw new RangeError(`answersOf: ${id} has no calculation ${index} that can be run here`);
  const values = givenTo(ledger, { id, checks }, index, set);
  const [low, high] = check.expect;
  const under = (asked: PortableLaw | undefined): PortableAnswer => {
    const { forms } = definition;
    if (asked && forms && !forms.includes(asked.form))
      return { law: asked.id, silent: silenceOf(asked.form, forms) };
    try {
      const value = definition.run(values, asked);
      return typeof value === 'number'
        ? { law: asked?.id, value, holds: low <= value && value <= high }
        : { law: asked?.id, silent: value };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return { law: asked?.id, refused: error.message };
    }
  };
  if (definition.forms === undefined) return [under(undefined)];
  return (law === undefined ? Object.values(ledger.laws) : [law]).map(under);
}

/**
 * The numbers that go into a calculation, by argument.
 *
 * @throws {RangeError} if nothing stands where the calculation looks
 */
export function givenTo(
  { quantities }: PortableLedger,
  { id, checks }: Pick<PortableClaim, 'id' | 'checks'>,
  index: number,
  set: NonNullable<Settings['set']> = {},
): Record<string, number> {
  const numberFor = ([argument, given]: [string, number | string]): [string, number] => {
    const names = [argumentKey(id, index, argument), argument, String(given)];
    const name = names.find((one) => Object.hasOwn(set, one));
    const own = typeof given === 'number' ? given : quantities[given]?.value;
    const value = name === undefined ? own : set[name];
    if (value === undefined) throw new RangeError(`givenTo: no number stands at ${given}`);
    return [argument, value];
  };
  return Object.fromEntries(Object.entries(checks[index]?.args ?? {}).map(numberFor));
}

/** What the answers come to together; a refusal is no answer. */
export function standingOf(answers: readonly PortableAnswer[]): Standing {
  const given = answers.flatMap((answer) => ('holds' in answer ? [answer.holds] : []));
  if (given.length === 0) return 'silent';
  if (given.every(Boolean)) return 'holds';
  return given.some(Boolean) ? 'depends' : 'fails';
}
