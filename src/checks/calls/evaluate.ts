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
import type { ClaimCheck } from '#schemas/claim.ts';
import type { LawEntry } from '#schemas/law.ts';
import type { Unit } from '#schemas/quantity.ts';
import type { Entries } from '../entries.ts';
import type { Code } from '../issue.ts';
import { nearest, suggest } from '../nearest.ts';
import { resolveQuantity, suggestReference } from '../refs.ts';
import type { ResolvedQuantity } from '../refs.ts';
import type { ArgumentDefinition, CallDefinition } from './definition.ts';
import { CALLS } from './registry.ts';

export interface CallInput {
  argument: string;
  value: number;
  unit: Unit | undefined;
  /** Where the number stands; absent for a number written out. */
  entry?: ResolvedQuantity['entry'];
  reference?: string;
}

export interface CallResult {
  /** Id of the law it was computed under, if the calculation needs one. */
  law: string | undefined;
  value: number;
  unit: Unit;
}

export interface CallProblem {
  code: Extract<Code, `call/${string}` | `reference/${string}`>;
  /** The argument at fault; absent if it is the call itself. */
  argument?: string;
  message: string;
  hint: string;
}

export interface Evaluation {
  /** One result a law, in the order of their ids; one in all if no law is needed. */
  results: CallResult[];
  inputs: CallInput[];
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
    return { results: [], inputs: [], problems: [{ code: 'call/unknown', message, hint }] };
  }
  const problems = misnamed(call, definition);
  const inputs: CallInput[] = [];
  for (const [argument, { units }] of Object.entries(definition.args)) {
    const given = call.args[argument];
    if (given === undefined) continue;
    const input = read(argument, given, entries);
    if ('code' in input) problems.push(input);
    else if (fits(input, units)) inputs.push(input);
    else problems.push(wrongUnit(input, units ?? []));
  }
  const laws = lawsFor(call, definition, entries, problems);
  const unit = problems.length > 0 ? undefined : unitOf(definition, inputs, problems);
  if (unit === undefined) return { results: [], inputs, problems };
  const values = Object.fromEntries(inputs.map(({ argument, value }) => [argument, value]));
  const results: CallResult[] = [];
  for (const law of laws) {
    try {
      results.push({ law: law?.id, value: definition.run(values, law), unit });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({
        code: 'call/refused',
        message: `${call.call} has no answer here${law ? ` under ${law.id}` : ''}: ${error.message}`,
        hint: 'give arguments it can be worked out for',
      });
    }
  }
  return { results, inputs, problems };
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

function misnamed(call: Call, definition: CallDefinition): CallProblem[] {
  const names = [...(definition.form ? ['law'] : []), ...Object.keys(definition.args)];
  const unknown = Object.keys(call.args).filter((name) => !names.includes(name));
  const missing = names.filter((name) => !Object.hasOwn(call.args, name));
  return [
    ...unknown.map((argument): CallProblem => ({
      code: 'call/argument',
      argument,
      message: `${call.call} takes no argument ${argument}`,
      hint: suggest(argument, missing.length > 0 ? missing : names, `it takes ${names.join(', ')}`),
    })),
    ...missing
      .filter((name) => !unknown.some((typed) => nearest(typed, missing) === name))
      .map((name): CallProblem => ({
        code: 'call/argument',
        message: `${call.call} lacks its argument ${name}, so the number cannot be worked out`,
        hint: `add ${name}; it takes ${names.join(', ')}`,
      })),
  ];
}

function read(argument: string, given: number | string, entries: Entries): CallInput | CallProblem {
  if (typeof given === 'number') return { argument, value: given, unit: undefined };
  const [, reference = given, end] = /^(.*?)(?:@(low|high))?$/.exec(given) ?? [];
  const resolved = resolveQuantity(entries, reference);
  if (resolved === undefined) {
    const hint = suggestReference(entries, reference);
    const message = `${reference} is not the place of a number, so ${argument} has no value`;
    return { code: 'reference/quantity', argument, message, hint };
  }
  const { quantity, entry } = resolved;
  if ('missing' in quantity) {
    const message = `${reference} has no value (${quantity.missing}), so nothing can be worked out from it`;
    return {
      code: 'call/argument',
      argument,
      message,
      hint: 'take another number, such as an assumption in content/scenarios',
    };
  }
  const { value, range, unit } = quantity;
  const number =
    range && end !== undefined
      ? range[end === 'low' ? 0 : 1]
      : end === undefined
        ? value
        : undefined;
  if (number === undefined) {
    return end === undefined
      ? {
          code: 'call/argument',
          argument,
          message: `${reference} is a range, and a calculation needs one number`,
          hint: `write ${reference}@low or ${reference}@high`,
        }
      : {
          code: 'call/argument',
          argument,
          message: `${reference} is a single number and has no ${end} end`,
          hint: `write ${reference}`,
        };
  }
  return { argument, value: number, unit, entry, reference };
}

const fits = ({ unit }: CallInput, units: ArgumentDefinition['units']): boolean =>
  unit === undefined || units === undefined || units.includes(unit);

function wrongUnit({ argument, reference, unit }: CallInput, units: readonly Unit[]): CallProblem {
  return {
    code: 'call/unit',
    argument,
    message: `${argument} is counted in ${units.join(' or ')}, and ${reference ?? 'this'} is in ${unit ?? 'no unit'}`,
    hint: `name a quantity in ${units.join(' or ')}`,
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
  { form }: CallDefinition,
  entries: Entries,
  problems: CallProblem[],
): (LawEntry | undefined)[] {
  if (form === undefined) return [undefined];
  const wanted = call.args['law'];
  const laws = [...entries.laws.values()]
    .filter((law) => law.form === form)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (wanted === EVERY_LAW || wanted === undefined) return laws;
  const law = laws.find(({ id }) => id === wanted);
  if (law !== undefined) return [law];
  const ids = laws.map(({ id }) => id);
  const known = typeof wanted === 'string' && entries.laws.has(wanted);
  problems.push({
    code: known ? 'call/argument' : 'reference/unknown',
    argument: 'law',
    message: known
      ? `${wanted} is a law of another form, and ${call.call} needs one of the form ${form}`
      : `no law has the id ${String(wanted)}`,
    hint: suggest(String(wanted), [EVERY_LAW, ...ids], `choose ${EVERY_LAW} or the id of a law`),
  });
  return [];
}
