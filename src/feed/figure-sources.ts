/**
 * Whose work a figure draws on: the sources of every law, model and series handed to it.
 *
 * @module
 */
import type { FigureData, Kind } from '#charts/spec/data.ts';
import type { Entries } from '#checks/entries.ts';
import { resolveQuantity } from '#checks/refs.ts';
import type { Model, ModelQuantity } from '#schemas/model.ts';

type Held = Record<'laws' | Kind, (entries: Entries, id: string) => unknown>;

const law = (entries: Entries, id: string) => entries.laws.get(id);
const fieldsOf =
  (...fields: ModelQuantity[]) =>
  (entries: Entries, id: string): Partial<Model> =>
    pick(entries.models.get(id), fields);

/** The part of the content that a figure's data of each kind is made from. */
const HELD: Held = {
  laws: law,
  allocations: law,
  repetitions: law,
  mixtures: law,
  series: (entries, id) => entries.series.get(id),
  models: fieldsOf('params', 'active_params', 'training_tokens'),
  caches: fieldsOf('layers', 'heads', 'kv_heads', 'head_dim'),
  // Thresholds of ours on what the essay says.
  predicates: () => ({ source: 'essay-2024' }),
  verdicts: () => ({ source: 'essay-2024' }),
  arguments: () => ({ source: 'essay-2024' }),
  benchmarks: (entries, id) => entries.benchmarks.get(id),
  quantities: (entries, reference) => resolveQuantity(entries, reference)?.quantity,
};

function pick(model: Model | undefined, fields: readonly ModelQuantity[]): Partial<Model> {
  return Object.fromEntries(fields.map((field) => [field, model?.[field]]));
}

/** Every id under a key `source`, however deep. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner),
  );
}

/** Ids of the sources behind a figure's data, each once. */
export function sourcesOf(entries: Entries, data: FigureData): string[] {
  const kinds = Object.keys(HELD) as (keyof Held)[];
  const ids = kinds.flatMap((kind) =>
    Object.keys(data[kind] ?? {}).flatMap((id) => sourcesIn(HELD[kind](entries, id))),
  );
  return [...new Set(ids)];
}
