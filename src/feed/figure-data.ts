/**
 * Content → what figures draw from: plain and small, because it travels with the page.
 *
 * @module
 */
import type {
  FigureCache,
  FigureData,
  FigureLaw,
  FigureModel,
  FigurePoint,
  FigurePredicate,
  FigureScore,
  FigureSeries,
  FigureVerdict,
  FittedRange,
  Needs,
} from '#charts/spec/data.ts';
import { decimalYear } from '#charts/parts/decimal-year.ts';
import { engineLaw, type EngineLaws } from '#checks/calls/engine-law.ts';
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Collection, Entries } from '#checks/entries.ts';
import { resolveQuantity } from '#checks/refs.ts';
import type { Benchmark } from '#schemas/benchmark.ts';
import type { Claim } from '#schemas/claim.ts';
import type { LawEntry } from '#schemas/law.ts';
import type { Model, ModelQuantity } from '#schemas/model.ts';
import type { KnownQuantity, Quantity, Standing } from '#schemas/quantity.ts';
import type { Series, SeriesPoint } from '#schemas/series.ts';
import { toFigureArgument } from './figure-argument.ts';

/** The loss laws, unless the figure does without them, and of the rest what it needs. */
export function toFigureData(entries: Entries, needs: Needs = {}): FigureData {
  const { series, models, caches, allocations, repetitions, mixtures, quantities, predicates } =
    needs;
  const { verdicts, benchmarks, arguments: sections } = needs;
  const model = (id: string) => held(entries, 'models', id);
  return {
    laws: needs.laws === false ? {} : lossLaws(entries),
    ...(series && { series: byId(series, (id) => toFigureSeries(held(entries, 'series', id))) }),
    ...(models && {
      models: byId(models === 'every' ? placeable(entries) : models, (id) =>
        toFigureModel(model(id)),
      ),
    }),
    ...(caches && { caches: byId(caches, (id) => toFigureCache(model(id))) }),
    ...(allocations && {
      allocations: byId(allocations, (id) => lawOf(entries, id, 'allocation')),
    }),
    ...(repetitions && {
      repetitions: byId(repetitions, (id) => lawOf(entries, id, 'repetition')),
    }),
    ...(quantities && { quantities: byId(quantities, (ref) => valueAt(entries, ref)) }),
    ...(predicates && {
      predicates: byId(predicates === 'every' ? decidable(entries) : predicates, (id) =>
        toFigurePredicate(held(entries, 'claims', id)),
      ),
    }),
    ...(verdicts && {
      verdicts: byId(verdicts === 'every' ? [...entries.claims.keys()] : verdicts, (id) =>
        toFigureVerdict(held(entries, 'claims', id)),
      ),
    }),
    ...(sections && { arguments: byId(sections, (id) => toFigureArgument(entries, id)) }),
    ...(benchmarks && {
      benchmarks: byId(benchmarks, (id) => toFigureBenchmark(held(entries, 'benchmarks', id))),
    }),
    ...(mixtures && { mixtures: byId(mixtures, (id) => lawOf(entries, id, 'moe')) }),
  };
}

function byId<T>(ids: readonly string[], entryOf: (id: string) => T): Record<string, T> {
  return Object.fromEntries(ids.map((id) => [id, entryOf(id)]));
}

function held<C extends Exclude<Collection, 'articles'>>(
  entries: Entries,
  collection: C,
  id: string,
) {
  const entry = entries[collection].get(id);
  if (!entry) throw new RangeError(`toFigureData: a figure needs content/${collection}/${id}.yaml`);
  return entry;
}

/** Oldest first. */
function lossLaws(entries: Entries): FigureData['laws'] {
  const laws = [...entries.laws.values()]
    .filter((law) => law.form === 'loss')
    .sort((a, b) => (a.published < b.published ? -1 : 1))
    .map(({ id, name, constants, fitted, covariance }): [string, FigureLaw] => [
      id,
      { id, name, constants, fitted: rangeOf(fitted), ...(covariance && { covariance }) },
    ]);
  return Object.fromEntries(laws);
}

/** The range alone: where it is documented, pages say. */
function rangeOf({ params, tokens, flops }: FittedRange = {}): FittedRange {
  return { ...(params && { params }), ...(tokens && { tokens }), ...(flops && { flops }) };
}

function lawOf<F extends LawEntry['form']>(entries: Entries, id: string, form: F) {
  const entry = held(entries, 'laws', id);
  if (entry.form !== form) {
    throw new RangeError(
      `toFigureData: a figure needs ${id} to be of form ${form}, got ${entry.form}`,
    );
  }
  const law = engineLaw(entry) as EngineLaws[F];
  return { name: entry.name, law, fitted: rangeOf(entry.fitted) };
}

/** From the most certain to the least. */
const CERTAINTY: readonly Standing[] = [
  'reported',
  'computed',
  'estimated',
  'assumed',
  'unverified',
  'rumoured',
];

/** Models of which both parameters and training tokens are known. */
function placeable(entries: Entries): string[] {
  return [...entries.models.values()]
    .filter((model) => isKnown(model.params) && isKnown(model.training_tokens))
    .map(({ id }) => id);
}

/** A mixture is placed by the parameters at work on a token, which is what it is trained with. */
function toFigureModel(model: Model): FigureModel {
  const total = known(model, 'params');
  const mixed = isKnown(model.active_params);
  const params = mixed ? known(model, 'active_params') : total;
  const tokens = known(model, 'training_tokens');
  const rank = Math.max(CERTAINTY.indexOf(params.standing), CERTAINTY.indexOf(tokens.standing));
  const standing = CERTAINTY[rank] ?? 'unverified';
  return {
    name: model.name,
    params: params.value,
    ...(mixed && { total: total.value }),
    tokens: tokens.value,
    standing,
  };
}

function valueAt(entries: Entries, reference: string): number {
  const quantity = resolveQuantity(entries, reference)?.quantity;
  if (!isKnown(quantity))
    throw new RangeError(`toFigureData: a figure needs a value at ${reference}`);
  return quantity.value;
}

/** Claims that are true or false of a run. */
function decidable(entries: Entries): string[] {
  return [...entries.claims.values()]
    .filter(({ predicate }) => predicate !== undefined)
    .map(({ id }) => id);
}

function toFigurePredicate({ id, predicate, conditional_on = [] }: Claim): FigurePredicate {
  if (!predicate)
    throw new RangeError(`toFigureData: a figure needs a predicate in content/claims/${id}.yaml`);
  return { ...predicate, conditions: conditional_on };
}

function toFigureVerdict(claim: Claim): FigureVerdict {
  const { kind, place } = claim;
  return { kind, section: place.section, rating: latestVerdict(claim).rating };
}

function toFigureBenchmark({ name, unit, scores }: Benchmark) {
  return {
    name,
    unit,
    scores: Object.values(scores).map(
      ({ label, variant, value, protocol, measured_by }): FigureScore => ({
        name: label,
        variant,
        value,
        protocol,
        measuredBy: measured_by,
      }),
    ),
  };
}

function toFigureCache(model: Model): FigureCache {
  const latent = model.kv_heads !== undefined && 'missing' in model.kv_heads;
  return {
    name: model.name,
    layers: known(model, 'layers').value,
    heads: known(model, 'heads').value,
    headDim: known(model, 'head_dim').value,
    kvHeads: latent ? null : known(model, 'kv_heads').value,
  };
}

function isKnown(quantity: Quantity | undefined): quantity is KnownQuantity & { value: number } {
  return quantity !== undefined && 'value' in quantity && quantity.value !== undefined;
}

function known(model: Model, name: ModelQuantity): KnownQuantity & { value: number } {
  const quantity = model[name];
  if (!isKnown(quantity)) {
    throw new RangeError(
      `toFigureData: a figure needs a value for ${name} in content/models/${model.id}.yaml`,
    );
  }
  return quantity;
}

function toFigureSeries({ unit, caveats = [], lines, points }: Series): FigureSeries {
  const placed = points.map((point) => ({ line: point.line, point: toFigurePoint(point) }));
  const ordered = placed.toSorted((a, b) => a.point.at - b.point.at);
  const drawn = Object.entries(lines).map(([id, { label }]) => {
    const own = ordered.filter(({ line }) => line === id).map(({ point }) => point);
    return [id, { label, points: own }] as const;
  });
  return { unit, caveats, lines: Object.fromEntries(drawn) };
}

function toFigurePoint({ date, value, range, label, standing }: SeriesPoint): FigurePoint {
  return {
    at: decimalYear(date),
    ...(value !== undefined && { value }),
    ...(range && { range }),
    ...(label !== undefined && { name: label }),
    standing,
  };
}
