import type { APIRoute } from 'astro';
import type { FigureId } from '#charts/figures/index.ts';
import type { Locale } from '#schemas/text.ts';
import { loadEntries } from '#views/entries.ts';
import { toFigureRest } from '#views/figure-view.ts';
import { figureIds } from '#views/shown-figures.ts';
import { idPaths } from '#views/urls.ts';

export const getStaticPaths = async () => idPaths(figureIds(await loadEntries()));
type Props = { id: FigureId; locale: Locale };

export const GET: APIRoute<Props> = async ({ props: { id, locale } }) =>
  new Response(`${JSON.stringify(toFigureRest(await loadEntries(), id, locale))}\n`);
