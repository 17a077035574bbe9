/**
 * The form of a named calculation: what it takes, what it gives, and how it is run.
 *
 * @module
 */
import type { Unit } from '#schemas/unit.ts';
import type { AskedLaw, EngineLaws, LawForm } from './asked-law.ts';
import type { Silence } from './silence.ts';

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
  /** The forms of law it runs under. With them, the argument `law` is needed. */
  forms?: readonly LawForm[];
  /** Unit of the result, or how it follows from the arguments; undefined if it cannot. */
  unit: Unit | ((units: ArgumentUnits) => Unit | undefined);
  /** The result, or why this law does not say. */
  run: (args: Readonly<Record<string, number>>, asked: AskedLaw | undefined) => number | Silence;
}

/** A definition whose `run` is typed by its own arguments. */
export type Typed<Name extends string, Option extends string, Run> = Omit<
  CallDefinition,
  'args' | 'options' | 'forms' | 'run'
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

/** A calculation under laws, by what it does with each form of them. */
export function underLaws<
  Forms extends LawForm,
  Name extends string,
  Option extends string = never,
>(
  definition: Omit<Typed<Name, Option, never>, 'run'> & {
    forms: {
      [Form in Forms]: (law: EngineLaws[Form], args: Values<Name, Option>) => number | Silence;
    };
  },
): CallDefinition {
  const { forms, ...rest } = definition;
  const runs = forms as Partial<
    Record<LawForm, (law: unknown, args: Values<Name, Option>) => number | Silence>
  >;
  return {
    ...rest,
    forms: Object.keys(forms) as LawForm[],
    run: (args, asked) => {
      const run = asked && runs[asked.form];
      if (!run) throw new RangeError(`law must be of the form ${Object.keys(forms).join(' or ')}`);
      return run(asked.law, args as Values<Name, Option>);
    },
  };
}

/** A calculation that runs under laws of one form. */
export function underLaw<Form extends LawForm, Name extends string, Option extends string = never>(
  form: Form,
  {
    run,
    ...definition
  }: Typed<Name, Option, (law: EngineLaws[Form], args: Values<Name, Option>) => number | Silence>,
): CallDefinition {
  const forms = { [form]: run } as { [F in Form]: typeof run };
  return underLaws<Form, Name, Option>({ ...definition, forms });
}
