/**
 * Runs a calculation named in content: resolves its arguments, checks their units, and
 * runs it under the law it names, or under every law that applies.
 *
 * A claim's check and a `<Calc>` in prose both come through here, so a number on a page
 * and the verdict beside it cannot rest on different arithmetic.
 *
 * @module
 */
import type { Call } from '#schemas/call.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import type { LawEntry } from '#schemas/law.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Entries } from '../entries.ts';
import { suggest } from '../did-you-mean.ts';
import { fits, misnamed, readArgument, wrongUnit } from './arguments.ts';
import type { CallInput, CallProblem } from './arguments.ts';
import type { CallDefinition } from './definition.ts';
import { askedLaw } from './engine-law.ts';
import { CALLS } from './registry.ts';
import { silenceOf, type Silence } from './silence.ts';

export interface CallResult {
  /** Id of the law it was computed under, if the calculation needs one. */
  law: string | undefined;
  value: number;
  unit: Unit;
}

/** A law that does not answer, and why. */
export interface SilentLaw {
  law: string;
  why: Silence;
}

export interface Evaluation {
  /** One result a law, in the order of their ids; one in all if no law is needed. */
  results: CallResult[];
  inputs: CallInput[];
  /** Of every law: those that do not answer, in the order of their ids. */
  silent: SilentLaw[];
  problems: CallProblem[];
}

/** Takes every law that applies. */
export const EVERY_LAW = 'every';

/** Runs a call. What is wrong with it is returned, never thrown. */
export function evaluate(call: Call, entries: Entries): Evaluation {
  const definition = Object.hasOwn(CALLS, call.call) ? CALLS[call.call] : undefined;
  if (definition === undefined) {
    const message = `no calculation is called ${call.call}, so the number cannot be worked out`;
    const hint = suggest(
      call.call,
      Object.keys(CALLS),
      'the calculations are listed in content/README.md',
    );
    return {
      results: [],
      inputs: [],
      silent: [],
      problems: [{ code: 'call/unknown', message, hint }],
    };
  }
  const problems = misnamed(call, definition);
  const inputs: CallInput[] = [];
  for (const [argument, { units }] of Object.entries({
    ...definition.args,
    ...definition.options,
  })) {
    const given = call.args[argument];
    if (given === undefined) continue;
    const input = readArgument(argument, given, entries);
    if ('code' in input) problems.push(input);
    else if (fits(input, units)) inputs.push(input);
    else problems.push(wrongUnit(input, units ?? []));
  }
  const laws = lawsFor(call, definition, entries, problems);
  const unit = problems.length > 0 ? undefined : unitOf(definition, inputs, problems);
  if (unit === undefined) return { results: [], inputs, silent: [], problems };
  const values = Object.fromEntries(inputs.map(({ argument, value }) => [argument, value]));
  const results: CallResult[] = [];
  const silent = unasked(call, definition, entries);
  for (const law of laws) {
    try {
      const value = definition.run(values, law && askedLaw(law));
      if (typeof value === 'number') results.push({ law: law?.id, value, unit });
      // Of every law, those that do not say are passed over; of one that was named, it is told.
      else if (law === undefined || call.args['law'] !== EVERY_LAW)
        throw new RangeError('the law does not say');
      else silent.push({ law: law.id, why: value });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({
        code: 'call/refused',
        message: `${call.call} has no answer here${law ? ` under ${law.id}` : ''}: ${error.message}`,
        hint: 'give arguments it can be worked out for',
      });
    }
  }
  return { results, inputs, silent: silent.sort(byLaw), problems };
}

const byLaw = (a: SilentLaw, b: SilentLaw): number => (a.law < b.law ? -1 : 1);

/** Laws of a form that cannot be asked, where every law was. */
function unasked(call: Call, { forms }: CallDefinition, { laws }: Entries): SilentLaw[] {
  if (forms === undefined || call.args['law'] !== EVERY_LAW) return [];
  return [...laws.values()]
    .filter(({ form }) => !forms.includes(form))
    .map(({ id, form }) => ({ law: id, why: silenceOf(form, forms) }));
}

export interface CheckOutcome extends Evaluation {
  results: (CallResult & { holds: boolean })[];
}

/** Runs a claim's check: a result holds if it lies in the expected range, ends included. */
export function runCheck(check: ClaimCheck, entries: Entries): CheckOutcome {
  const { results, ...rest } = evaluate(check, entries);
  const [low, high] = check.expect;
  return {
    ...rest,
    results: results.map((result) => ({
      ...result,
      holds: low <= result.value && result.value <= high,
    })),
  };
}

function unitOf(
  definition: CallDefinition,
  inputs: CallInput[],
  problems: CallProblem[],
): Unit | undefined {
  if (typeof definition.unit === 'string') return definition.unit;
  const unit = definition.unit(
    Object.fromEntries(inputs.map(({ argument, unit }) => [argument, unit])),
  );
  if (unit === undefined) {
    problems.push({
      code: 'call/unit',
      message: `this takes numbers in one unit, and is given ${inputs.map((input) => input.unit ?? 'a plain number').join(' and ')}`,
      hint: 'name two quantities of the same unit',
    });
  }
  return unit;
}

function lawsFor(
  call: Call,
  { forms }: CallDefinition,
  entries: Entries,
  problems: CallProblem[],
): (LawEntry | undefined)[] {
  if (forms === undefined) return [undefined];
  const wanted = call.args['law'];
  const laws = [...entries.laws.values()]
    .filter((law) => forms.includes(law.form))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (wanted === undefined || (wanted === EVERY_LAW && laws.length > 0)) return laws;
  const law = laws.find(({ id }) => id === wanted);
  if (law !== undefined) return [law];
  problems.push({
    argument: 'law',
    ...withoutLaw(call.call, String(wanted), forms.join(' or '), laws, entries),
  });
  return [];
}

function withoutLaw(
  name: string,
  wanted: string,
  form: string,
  laws: readonly LawEntry[],
  entries: Entries,
): Pick<CallProblem, 'code' | 'message' | 'hint'> {
  const choices = laws.length > 0 ? [EVERY_LAW, ...laws.map(({ id }) => id)] : [];
  const hint = suggest(wanted, choices, `name a law of the form ${form}`);
  if (wanted === EVERY_LAW) {
    return {
      code: 'call/argument',
      message: `${name} needs a law of the form ${form}, and there is none`,
      hint,
    };
  }
  if (!entries.laws.has(wanted))
    return { code: 'reference/unknown', message: `no law has the id ${wanted}`, hint };
  const message = `${wanted} is a law of another form, and ${name} needs one of the form ${form}`;
  return { code: 'call/argument', message, hint };
}
