/**
 * The index of whole texts, one a language, as files of the site.
 *
 * Pagefind makes it from records, not from pages: a page's frame, margin and tables would be
 * found as if they were said there.
 *
 * @module
 */
import { close, createIndex } from 'pagefind';
import type { Entries } from '#checks/entries.ts';
import { FILTERS, valueOf } from '#search/filters.ts';
import type { SearchRow } from '#search/row.ts';
import { LOCALES, type Locale } from '#schemas/text.ts';
import { loadArticles } from './entries.ts';
import { toSearchEntries } from './search-rows.ts';
import { pathOf } from './urls.ts';

export type IndexFile = { path: string; content: Uint8Array<ArrayBuffer> };

/**
 * Every file of every language's index, its path below `/pagefind/`.
 *
 * @throws {RangeError} if the index cannot be made
 */
export async function searchIndexFiles(entries: Entries): Promise<IndexFile[]> {
  const files: IndexFile[] = [];
  // One after the other: the two would be given the same service.
  for (const locale of LOCALES) files.push(...(await filesOf(entries, locale)));
  await close();
  return files;
}

async function filesOf(entries: Entries, locale: Locale): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: locale });
  if (!index) throw new RangeError(`searchIndexFiles: ${errors.join('; ')}`);
  for (const { row, text } of toSearchEntries(entries, await loadArticles(locale), locale)) {
    const { title, detail = '', about = '', names, href } = row;
    const content = [title, detail, names.join(' '), about, text].join('\n');
    const added = await index.addCustomRecord({
      // Without the path the site is served under: the same content is the same index.
      url: pathOf(href),
      content,
      language: locale,
      meta: { title },
      filters: filtersOf(row),
    });
    if (added.errors.length > 0)
      throw new RangeError(`searchIndexFiles: ${added.errors.join('; ')}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new RangeError(`searchIndexFiles: ${made.errors.join('; ')}`);
  return made.files
    .filter(({ path }) => isServed(path))
    .map(({ path, content }) => ({ path: `${locale}/${path}`, content: new Uint8Array(content) }));
}

/** What narrows results down, as the page asks for it. */
function filtersOf(row: SearchRow): Record<string, string[]> {
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = valueOf(row, name);
      return value === undefined ? [] : [[name, [value]]];
    }),
  );
}

/** The package's own pages of search and their styles have no place here. */
const isServed = (path: string): boolean =>
  !/(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight)/.test(path);
