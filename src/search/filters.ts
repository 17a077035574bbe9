/**
 * What narrows a search down, and how it stands in the address.
 *
 * @module
 */
import type { Found } from './merge.ts';
import type { SearchRow } from './row.ts';

/** Fields by which results are narrowed; all but the type are a claim's. */
export const FILTERS = ['type', 'rating', 'kind', 'section'] as const;
export type Filter = (typeof FILTERS)[number];

export interface Asked {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
}

export function readAsked(address: URLSearchParams): Asked {
  const filters = FILTERS.flatMap((name) => {
    const value = address.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { query: address.get('q')?.trim() ?? '', filters: Object.fromEntries(filters) };
}

export function printAsked({ query, filters }: Asked): string {
  const address = new URLSearchParams(query === '' ? {} : { q: query });
  for (const name of FILTERS) if (filters[name]) address.set(name, filters[name]);
  return address.toString();
}

export function narrowed(found: readonly Found[], { filters }: Asked): Found[] {
  return found.filter(({ row }) =>
    FILTERS.every((name) => filters[name] === undefined || filters[name] === valueOf(row, name)),
  );
}

export const valueOf = (row: SearchRow, name: Filter): string | undefined => row[name]?.toString();
