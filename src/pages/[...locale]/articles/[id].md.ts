import type { APIRoute } from 'astro';
import { toArticleMarkdown } from '#views/article-markdown.ts';
import { loadArticle, loadArticles, loadEntries } from '#views/entries.ts';
import { idPaths } from '#views/urls.ts';

export const getStaticPaths = async () =>
  idPaths((await loadArticles('en')).map(({ slug }) => slug));
type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { locale, id }, site, url }) =>
  new Response(toArticleMarkdown(await loadEntries(), await loadArticle(locale, id), site ?? url));
