/**
 * The form of a named calculation: what it takes, what it gives, and how it is run.
 *
 * @module
 */
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
  /** Its arguments beside `law`, in the order they are documented. */
  args: Readonly<Record<string, ArgumentDefinition>>;
  /** The form of law it runs under. With it, the argument `law` is needed. */
  form?: LawEntry['form'];
  /** Unit of the result, or how it follows from the arguments; undefined if it cannot. */
  unit: Unit | ((units: ArgumentUnits) => Unit | undefined);
  run: (args: Readonly<Record<string, number>>, law: LawEntry | undefined) => number;
}

type Arguments<Name extends string> = Readonly<Record<Name, ArgumentDefinition>>;
type Values<Name extends string> = Readonly<Record<Name, number>>;

/** A calculation that needs no law. */
export function define<Name extends string>(
  definition: Omit<CallDefinition, 'args' | 'form' | 'run'> & {
    args: Arguments<Name>;
    run: (args: Values<Name>) => number;
  },
): CallDefinition {
  return { ...definition, run: (args) => definition.run(args as Values<Name>) };
}

/** A calculation that runs under every law of one form. */
export function underLaw<Form extends LawEntry['form'], Name extends string>(
  form: Form,
  definition: Omit<CallDefinition, 'args' | 'form' | 'run'> & {
    args: Arguments<Name>;
    run: (law: Extract<LawEntry, { form: Form }>['constants'], args: Values<Name>) => number;
  },
): CallDefinition {
  return {
    ...definition,
    form,
    run: (args, law) => {
      if (law?.form !== form) throw new RangeError(`law: expected a law of the form ${form}`);
      const { constants } = law as Extract<LawEntry, { form: Form }>;
      return definition.run(constants, args as Values<Name>);
    },
  };
}
