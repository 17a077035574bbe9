import type { APIRoute } from 'astro';
import { loadEntries } from '#views/entries.ts';
import { figureIds, toFigureCsv, toFigureSchema } from '#views/figure-view.ts';

export const getStaticPaths = () =>
  figureIds.flatMap((id) => [
    { params: { file: `${id}.csv` }, props: { id, kind: 'csv' as const } },
    { params: { file: `${id}.schema.json` }, props: { id, kind: 'schema' as const } },
  ]);
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { id, kind } }) => {
  const entries = await loadEntries();
  const body =
    kind === 'csv'
      ? toFigureCsv(entries, id)
      : `${JSON.stringify(toFigureSchema(entries, id), null, 2)}\n`;
  return new Response(body);
};
