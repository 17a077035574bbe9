/**
 * The parts a figure's state is made of. A field is plain JSON; from it come the schema,
 * the default, the URL, the control and the documentation, so it is written once.
 *
 * @module
 */
import * as z from 'zod/mini';
import type { Unit } from '#schemas/unit.ts';
import type { FigureData } from './data.ts';
import type { WordKey } from './message.ts';
import type { Scale } from './spec.ts';

// zod otherwise compiles schemas with `new Function`, which a strict CSP reports.
z.config({ jitless: true });

/** A number of content by its reference, `models/<id>.<field>`: no fact stands in a figure. */
export type FromContent = { from: string };

/**
 * A round number by its place on a log scale: `tenTo(13)` is 1e13, `tenTo(4.3)` is 20,000.
 *
 * Where a control begins and how far it reaches is nobody's fact, and in decades it cannot be
 * taken for one. One digit is kept.
 */
export function tenTo(decade: number): number {
  return Number((10 ** decade).toPrecision(1));
}

/** The reach of a control from one decade to another. */
export function decades(low: number, high: number): { min: number; max: number } {
  return { min: tenTo(low), max: tenTo(high) };
}

/** What every kind of control has. */
type AnyField = {
  label: WordKey;
  /** Stands under “more assumptions”, which opens when asked: at most three controls do not. */
  more?: true;
};

/** An amount with a unit. On a log scale `step` is in decades. */
export type NumberField = AnyField & {
  kind: 'number';
  unit: Unit;
  scale: Scale;
  min: number;
  max: number;
  step: number;
  default: number | FromContent;
};
/** A whole number of things. */
export type CountField = AnyField & {
  kind: 'count';
  min: number;
  max: number;
  default: number;
};
/** One of a few; options by value, each with its label. */
export type ChoiceField = AnyField & {
  kind: 'choice';
  options: Readonly<Record<string, WordKey>>;
  default: string;
};
export type ToggleField = AnyField & { kind: 'toggle'; default: boolean };
/** A law by id; the options are the laws in the figure's data. */
export type LawField = AnyField & { kind: 'law'; default: string };
/** A section of the essay, `section-1`; the options are those whose argument the figure's data holds. */
export type SectionField = AnyField & { kind: 'section'; default: string };

export type Field = NumberField | CountField | ChoiceField | ToggleField | LawField | SectionField;
export type Fields = Readonly<Record<string, Field>>;
export type Value = number | string | boolean;

type ValueOf<F extends Field> = F extends { kind: 'number' | 'count' }
  ? number
  : F extends { kind: 'toggle' }
    ? boolean
    : F extends { kind: 'choice'; options: infer O }
      ? keyof O & string
      : string;

/** The state that fields describe. */
export type StateOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

/** A state of any figure. */
export type State = Readonly<Record<string, Value>>;

/** Two number fields that bound a range: `high` is at least `ratio` times `low`. */
export type Ordered<F extends Fields = Fields> = {
  low: keyof F & string;
  high: keyof F & string;
  ratio: number;
};

/** The options of a field that offers what content has; undefined for other fields. */
export function optionsIn({ kind }: Field, data: FigureData): string[] | undefined {
  if (kind === 'law') return Object.keys(data.laws);
  return kind === 'section' ? Object.keys(data.arguments ?? {}) : undefined;
}

/** What a field admits, given the laws and sections there are. */
export function schemaOf(field: Field, data: FigureData): z.ZodMiniType<Value> {
  switch (field.kind) {
    case 'number':
      return z.number().check(z.minimum(field.min), z.maximum(field.max));
    case 'count':
      return z.int().check(z.minimum(field.min), z.maximum(field.max));
    case 'choice':
      return z.enum(Object.keys(field.options));
    case 'law':
    case 'section':
      return z.enum(optionsIn(field, data) ?? []);
    case 'toggle':
      return z.boolean();
  }
}
