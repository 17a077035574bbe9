/**
 * The form of a named calculation: what it takes, what it gives, and how it is run.
 *
 * @module
 */
import type { Law, MoeLaw } from '#engine/index.ts';
import type { LawEntry } from '#schemas/law.ts';
import type { Unit } from '#schemas/quantity.ts';

export interface ArgumentDefinition {
  /** Units a reference may have here; none means any unit. A plain number always fits. */
  units?: readonly Unit[];
}

/** The unit of each argument that has one, by name. */
export type ArgumentUnits = Readonly<Record<string, Unit | undefined>>;

export interface CallDefinition {
  /** What it asks, as one line of the table in `content/README.md`. */
  says: string;
  /** The arguments it needs beside `law`, in the order they are documented. */
  args: Readonly<Record<string, ArgumentDefinition>>;
  /** Arguments that may be left out. */
  options?: Readonly<Record<string, ArgumentDefinition>>;
  /** The form of law it runs under. With it, the argument `law` is needed. */
  form?: keyof FormConstants;
  /** Unit of the result, or how it follows from the arguments; undefined if it cannot. */
  unit: Unit | ((units: ArgumentUnits) => Unit | undefined);
  run: (args: Readonly<Record<string, number>>, law: LawEntry | undefined) => number;
}

/** A definition whose `run` is typed by its own arguments. */
type Typed<Name extends string, Option extends string, Run> = Omit<
  CallDefinition,
  'args' | 'options' | 'form' | 'run'
> & {
  args: Readonly<Record<Name, ArgumentDefinition>>;
  options?: Readonly<Record<Option, ArgumentDefinition>>;
  run: Run;
};
type Values<Name extends string, Option extends string> = Readonly<Record<Name, number>> &
  Readonly<Partial<Record<Option, number>>>;

/** A calculation that needs no law. */
export function define<Name extends string, Option extends string = never>(
  definition: Typed<Name, Option, (args: Values<Name, Option>) => number>,
): CallDefinition {
  return { ...definition, run: (args) => definition.run(args as Values<Name, Option>) };
}

/** The constants the engine takes for each form of law. */
export interface FormConstants {
  loss: Law;
  moe: MoeLaw;
}

/** A calculation that runs under every law of one form. */
export function underLaw<
  Form extends keyof FormConstants,
  Name extends string,
  Option extends string = never,
>(
  form: Form,
  definition: Typed<Name, Option, (law: FormConstants[Form], args: Values<Name, Option>) => number>,
): CallDefinition {
  return {
    ...definition,
    form,
    run: (args, law) => {
      if (law?.form !== form) throw new RangeError(`law must be of the form ${form}`);
      // A law's form says which constants its schema asked for.
      const constants = law.constants as unknown as FormConstants[Form];
      return definition.run(constants, args as Values<Name, Option>);
    },
  };
}
