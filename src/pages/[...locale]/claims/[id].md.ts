import type { APIRoute } from 'astro';
import { toClaimMarkdown } from '#views/claim-markdown.ts';
import { loadEntries } from '#views/entries.ts';
import { idPaths } from '#views/urls.ts';

export const getStaticPaths = async () => idPaths((await loadEntries()).claims.keys());
type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { locale, id }, site, url }) =>
  new Response(toClaimMarkdown(await loadEntries(), id, locale, site ?? url));
