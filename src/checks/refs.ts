/**
 * Resolves the place of a number, such as `models/llama-3-8b.training_tokens`, to the
 * quantity that stands there with its unit, standing and source.
 *
 * | place                           | what stands there                     |
 * | ------------------------------- | ------------------------------------- |
 * | `models/<id>.<field>`           | a value of a model                    |
 * | `claims/<id>.figures.<name>`    | a number the essay itself states      |
 * | `laws/<id>.<constant>`          | a constant of a law                   |
 * | `benchmarks/<id>.<score key>`   | one published score                   |
 * | `series/<id>.<point key>`       | one point of a series                 |
 * | `scenarios/<id>.<assumption>`   | a number chosen to see what follows   |
 *
 * @module
 */
import type { LawEntry } from '#schemas/law.ts';
import { MODEL_QUANTITIES } from '#schemas/model.ts';
import type { KnownQuantity, Quantity } from '#schemas/quantity.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Series, SeriesPoint } from '#schemas/series.ts';
import type { Entries } from './entries.ts';
import { suggest } from './did-you-mean.ts';

/** Collections whose entries hold quantities. */
export const QUANTITY_COLLECTIONS = [
  'models',
  'claims',
  'laws',
  'benchmarks',
  'series',
  'scenarios',
] as const;
export type QuantityCollection = (typeof QUANTITY_COLLECTIONS)[number];

export interface QuantityReference {
  collection: QuantityCollection;
  id: string;
  /** What follows the first dot: `training_tokens`, `figures.growth`. */
  field: string;
}

export interface ResolvedQuantity {
  quantity: Quantity;
  /** The entry it stands in, for links. */
  entry: { collection: QuantityCollection; id: string };
}

const FORM = /^([a-z]+)\/([^./]+)\.(.+)$/;

/** Takes a reference apart; undefined if it has not the form `collection/id.field`. */
export function parseReference(reference: string): QuantityReference | undefined {
  const [, name, id, field] = FORM.exec(reference) ?? [];
  const collection = QUANTITY_COLLECTIONS.find((known) => known === name);
  return collection && id && field ? { collection, id, field } : undefined;
}

/** The quantity at a place, or undefined if there is none. */
export function resolveQuantity(entries: Entries, reference: string): ResolvedQuantity | undefined {
  const parsed = parseReference(reference);
  if (parsed === undefined) return undefined;
  const { collection, id, field } = parsed;
  const quantity = quantitiesOf(entries, collection, id)?.get(field);
  return quantity && { quantity, entry: { collection, id } };
}

/** Every quantity of one entry by the name a reference uses; undefined if there is no such entry. */
function quantitiesOf(
  entries: Entries,
  collection: QuantityCollection,
  id: string,
): ReadonlyMap<string, Quantity> | undefined {
  switch (collection) {
    case 'models': {
      const model = entries.models.get(id);
      return model && defined(MODEL_QUANTITIES.map((name) => [name, model[name]]));
    }
    case 'claims': {
      const claim = entries.claims.get(id);
      const figures = Object.entries(claim?.figures ?? {});
      return claim && new Map(figures.map(([name, { quantity }]) => [`figures.${name}`, quantity]));
    }
    case 'scenarios': {
      const scenario = entries.scenarios.get(id);
      const assumptions = Object.entries(scenario?.assumptions ?? {});
      return scenario && new Map(assumptions.map(([name, { quantity }]) => [name, quantity]));
    }
    case 'laws': {
      const law = entries.laws.get(id);
      return law && constantsOf(law);
    }
    case 'benchmarks': {
      const benchmark = entries.benchmarks.get(id);
      return (
        benchmark &&
        new Map(
          Object.entries(benchmark.scores).map(([key, { value, standing, source, locator }]) => [
            key,
            { value, unit: benchmark.unit, standing, source, locator },
          ]),
        )
      );
    }
    case 'series': {
      const series = entries.series.get(id);
      return (
        series &&
        new Map(
          series.points.flatMap((point) =>
            point.key === undefined ? [] : [[point.key, quantityOf(point, series)]],
          ),
        )
      );
    }
  }
}

/** A point with what its series says for all of them. */
function quantityOf(point: SeriesPoint, { unit, locator }: Series): KnownQuantity {
  const { value, range, standing, source, note, also } = point;
  return {
    value,
    range,
    unit,
    standing,
    source,
    locator: point.locator ?? locator,
    note,
    also: also?.map((other) => ({ ...other, unit })),
  };
}

/** What to type instead of a reference that leads nowhere. */
export function suggestReference(entries: Entries, reference: string): string {
  const slash = reference.indexOf('/');
  const dot = reference.indexOf('.', slash);
  const name = slash < 0 ? reference : reference.slice(0, slash);
  const collection = QUANTITY_COLLECTIONS.find((known) => known === name);
  const form = 'write it as models/<id>.<field>, such as models/llama-3-8b.training_tokens';
  if (slash < 0) return form;
  if (collection === undefined) return suggest(name, QUANTITY_COLLECTIONS, form);
  const id = reference.slice(slash + 1, dot < 0 ? undefined : dot);
  const names = quantitiesOf(entries, collection, id);
  if (names === undefined) {
    return suggest(
      id,
      entries[collection].keys(),
      `add content/${collection}/${id}.yaml, or name another entry`,
    );
  }
  const field = dot < 0 ? '' : reference.slice(dot + 1);
  return suggest(
    field,
    names.keys(),
    `add it to content/${collection}/${id}.yaml, or name another field`,
  );
}

/** Units of the constants that have one; the scale factors are plain numbers. */
const CONSTANT_UNITS: Readonly<Record<string, Unit>> = {
  E: 'nats_per_token',
  alpha: 'exponent',
  beta: 'exponent',
};

function constantsOf(law: LawEntry): ReadonlyMap<string, KnownQuantity> {
  const { source, locator } = law;
  const standing = law.precision === 'refitted' ? 'computed' : 'reported';
  return new Map(
    Object.entries(law.constants).map(([name, value]) => [
      name,
      { value, unit: CONSTANT_UNITS[name] ?? 'ratio', standing, source, locator },
    ]),
  );
}

function defined<V>(pairs: readonly (readonly [string, V | undefined])[]): ReadonlyMap<string, V> {
  return new Map(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
