import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citationFiles, toCitationFile } from '#views/claim-citation.ts';
import { requireClaim } from '#views/claim-view.ts';
import { loadEntries } from '#views/entries.ts';

export const getStaticPaths = (async () =>
  citationFiles((await loadEntries()).claims.keys()).map(({ file, ...props }) => ({
    params: { file },
    props,
  }))) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { id, locale, kind }, site, url }) =>
  new Response(toCitationFile(requireClaim(await loadEntries(), id), locale, kind, site ?? url));
