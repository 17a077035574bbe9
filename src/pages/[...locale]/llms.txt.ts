import type { APIRoute } from 'astro';
import { loadArticles, loadEntries } from '#views/entries.ts';
import { toLlms } from '#views/llms-view.ts';
import { localePaths } from '#views/urls.ts';

export const getStaticPaths = localePaths;
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { locale }, site, url }) =>
  new Response(toLlms(await loadEntries(), await loadArticles(locale), locale, site ?? url));
