/**
 * The index of whole texts: Pagefind's own program, fetched from beside the index it reads.
 *
 * @module
 */
import type { Asked } from './filters.ts';
import type { TextHit } from './merge.ts';

/** Hits whose passages are fetched, a small file each. */
const MOST = 15;

export interface TextIndex {
  /** Best first; nothing where the index fails, so that names alone can answer. */
  readonly search: (asked: Asked) => Promise<readonly TextHit[] | undefined>;
}

/** What of Pagefind's program is used. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (
    query: string,
    options: { filters: Asked['filters'] },
  ) => Promise<{
    results: { data: () => Promise<{ url: string; raw_url?: string; plain_excerpt: string }> }[];
  }>;
}

/** Where the index lies, with `/` at its end, and what stands before every path in it. */
interface Place {
  readonly index: string;
  readonly root: string;
}

export async function textIndex({ index, root }: Place): Promise<TextIndex | undefined> {
  try {
    const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: '/', excerptLength: 24 });
    return { search: (asked) => hitsOf(pagefind, root, asked) };
  } catch (error) {
    console.error('ledger-search:', error);
    return undefined;
  }
}

async function hitsOf(
  pagefind: Pagefind,
  root: string,
  { query, filters }: Asked,
): Promise<readonly TextHit[] | undefined> {
  try {
    const { results } = await pagefind.search(query, { filters });
    const found = await Promise.all(results.slice(0, MOST).map(({ data }) => data()));
    return found.map((hit) => ({
      href: root + (hit.raw_url ?? hit.url).slice(1),
      excerpt: hit.plain_excerpt,
    }));
  } catch (error) {
    console.error('ledger-search:', error);
    return undefined;
  }
}
