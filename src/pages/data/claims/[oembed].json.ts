import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardOembeds, toCardOembed } from '#views/claim-card-view.ts';
import { requireClaim } from '#views/claim-view.ts';
import { loadEntries } from '#views/entries.ts';

export const getStaticPaths = (async () =>
  cardOembeds((await loadEntries()).claims.keys()).map(({ file, ...props }) => ({
    params: { oembed: file },
    props,
  }))) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { id, locale }, site, url }) =>
  Response.json(toCardOembed(requireClaim(await loadEntries(), id), locale, site ?? url));
