/**
 * Content → what a figure draws from: plain and small, because it travels with the page.
 *
 * In go all entries and what a figure says it needs; out comes that and no more, or the fault
 * that content does not give it. Each kind has a feed of its own in this folder.
 *
 * @module
 */
import type { FigureData, Ids, Kind, Needs } from '#charts/spec/data.ts';
import type { Entries } from '#checks/entries.ts';
import { benchmarks } from './benchmarks.ts';
import { predicates, sections, verdicts } from './claims.ts';
import { toFigureEssay } from './essay.ts';
import type { Feed } from './kind.ts';
import { allocations, lawPart, lossLaws, mixtures, repetitions } from './laws.ts';
import { caches, models } from './models.ts';
import { quantities } from './quantities.ts';
import { series } from './series.ts';

/** In the order the kinds stand in a figure's data. */
const FEEDS = {
  series,
  models,
  caches,
  allocations,
  repetitions,
  quantities,
  predicates,
  verdicts,
  arguments: sections,
  benchmarks,
  mixtures,
} as const satisfies Record<Kind, unknown>;

/**
 * The loss laws, unless the figure does without them, and of the rest what it needs.
 *
 * @throws {FeedFault} if content does not give it
 */
export function toFigureData(entries: Entries, needs: Needs = {}): FigureData {
  const kinds = (Object.keys(FEEDS) as Kind[]).flatMap((kind) => {
    const need = needs[kind];
    return need === undefined ? [] : [[kind, rowsOf(entries, FEEDS[kind], need)] as const];
  });
  return {
    laws: needs.laws === false ? {} : lossLaws(entries),
    ...(needs.essay && { essay: toFigureEssay(entries) }),
    ...Object.fromEntries(kinds),
  };
}

/** What a figure says of each id: nothing, or what it relies on. */
type Need = Ids | Readonly<Record<string, unknown>>;

function rowsOf(entries: Entries, feed: unknown, need: Need): Record<string, unknown> {
  const { every, of } = feed as Feed<unknown, unknown>;
  const wanted = need === 'every' ? (every?.(entries) ?? []) : need;
  const ids: (readonly [string, unknown])[] = Array.isArray(wanted)
    ? wanted.map((id: string) => [id, undefined])
    : Object.entries(wanted);
  return Object.fromEntries(ids.map(([id, said]) => [id, of(entries, id, said)]));
}

/** Ids of the sources behind a figure's data, each once. */
export function sourcesOf(entries: Entries, data: FigureData): string[] {
  const laws = Object.keys(data.laws).map((id) => lawPart(entries, id));
  const rest = (Object.keys(FEEDS) as Kind[]).flatMap((kind) =>
    Object.keys(data[kind] ?? {}).map((id) => FEEDS[kind].part(entries, id)),
  );
  return [...new Set([...laws, ...rest].flatMap(sourcesIn))];
}

/** Every id under a key `source`, however deep. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner),
  );
}
