/**
 * The one reader of the content store. Everything else gets plain entries from here.
 *
 * @module
 */
import { getCollection, render } from 'astro:content';
import type { Article } from '#schemas/article.ts';
import type { Entries } from '#checks/entries.ts';
import type { YamlCollection } from '#schemas/collections.ts';
import type { Locale } from '#schemas/text.ts';

async function mapOf<C extends YamlCollection>(collection: C): Promise<Entries[C]> {
  const rows = await getCollection(collection);
  const sorted = rows
    .map((row) => [row.id, row.data] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted) as unknown as Entries[C];
}

async function readEntries(): Promise<Entries> {
  const [claims, chains, models, laws, scenarios, series, derivations, benchmarks, sources, terms] =
    await Promise.all([
      mapOf('claims'),
      mapOf('chains'),
      mapOf('models'),
      mapOf('laws'),
      mapOf('scenarios'),
      mapOf('series'),
      mapOf('derivations'),
      mapOf('benchmarks'),
      mapOf('sources'),
      mapOf('terms'),
    ]);
  const [essay] = await getCollection('essay');
  if (!essay) throw new RangeError('loadEntries: no content/essay.yaml');
  const { data } = essay;
  return {
    essay: data,
    claims,
    chains,
    models,
    laws,
    scenarios,
    series,
    derivations,
    benchmarks,
    sources,
    terms,
  };
}

let entries: Promise<Entries> | undefined;

/** Every entry but the articles; read once a build, anew at each request in development. */
export function loadEntries(): Promise<Entries> {
  if (import.meta.env.DEV) return readEntries();
  entries ??= readEntries();
  return entries;
}

/** An article as it lies in the store, and how to render it. */
export type ArticleEntry = {
  slug: string;
  locale: Locale;
  data: Article;
  body: string;
  render: () => ReturnType<typeof render>;
};

/** The articles of one language, in their order. */
export async function loadArticles(locale: Locale): Promise<ArticleEntry[]> {
  const rows = await getCollection('articles', ({ id }) => id.startsWith(`${locale}/`));
  return rows
    .map((entry) => ({
      slug: entry.id.slice(locale.length + 1),
      locale,
      data: entry.data,
      body: entry.body ?? '',
      render: () => render(entry),
    }))
    .sort((a, b) => a.data.order - b.data.order);
}

/** One article; both languages have every slug, or the content check fails. */
export async function loadArticle(locale: Locale, slug: string): Promise<ArticleEntry> {
  const article = (await loadArticles(locale)).find((other) => other.slug === slug);
  if (!article) throw new RangeError(`loadArticle: no article ${locale}/${slug}`);
  return article;
}
