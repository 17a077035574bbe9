/**
 * The arguments of a call: numbers written out, or the places of quantities, of which a
 * range is taken by one of its ends: `models/x.context_length@high`.
 *
 * @module
 */
import type { Call } from '#schemas/call.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Entries } from '../entries.ts';
import type { Code } from '../issue.ts';
import { nearest, suggest } from '../did-you-mean.ts';
import { resolveQuantity, suggestReference } from '../refs.ts';
import type { ResolvedQuantity } from '../refs.ts';
import type { ArgumentDefinition, CallDefinition } from './definition.ts';

export interface CallInput {
  argument: string;
  value: number;
  unit: Unit | undefined;
  /** Where the number stands; absent for a number written out. */
  entry?: ResolvedQuantity['entry'];
  reference?: string;
}

export interface CallProblem {
  code: Extract<Code, `call/${string}` | `reference/${string}`>;
  /** The argument at fault; absent if it is the call itself. */
  argument?: string;
  message: string;
  hint: string;
}

/** Arguments a call does not take, and those it lacks; a slip is reported once. */
export function misnamed(call: Call, definition: CallDefinition): CallProblem[] {
  const needed = [...(definition.forms ? ['law'] : []), ...Object.keys(definition.args)];
  const names = [...needed, ...Object.keys(definition.options ?? {})];
  const unknown = Object.keys(call.args).filter((name) => !names.includes(name));
  const missing = needed.filter((name) => !Object.hasOwn(call.args, name));
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

/** The number an argument stands for, or why it stands for none. */
export function readArgument(
  argument: string,
  given: number | string,
  entries: Entries,
): CallInput | CallProblem {
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

export const fits = ({ unit }: CallInput, units: ArgumentDefinition['units']): boolean =>
  unit === undefined || units === undefined || units.includes(unit);

export function wrongUnit(
  { argument, reference, unit }: CallInput,
  units: readonly Unit[],
): CallProblem {
  return {
    code: 'call/unit',
    argument,
    message: `${argument} is counted in ${units.join(' or ')}, and ${reference ?? 'this'} is in ${unit ?? 'no unit'}`,
    hint: `name a quantity in ${units.join(' or ')}`,
  };
}
