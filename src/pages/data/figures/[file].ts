import type { APIRoute } from 'astro';
import { LOCALES } from '#schemas/text.ts';
import { csvwName, toCsvw } from '#views/data-package.ts';
import { loadEntries } from '#views/entries.ts';
import {
  oembedName,
  toFigureCsv,
  toFigureJson,
  toFigureProgram,
  toFigureSchema,
  toOembed,
} from '#views/figure-files.ts';
import { figureIds } from '#views/shown-figures.ts';

export const getStaticPaths = async () =>
  figureIds(await loadEntries()).flatMap((id) => [
    { params: { file: `${id}.csv` }, props: { id, kind: 'csv' as const } },
    { params: { file: `${id}.json` }, props: { id, kind: 'json' as const } },
    { params: { file: `${id}.py` }, props: { id, kind: 'py' as const } },
    { params: { file: `${id}.mjs` }, props: { id, kind: 'mjs' as const } },
    { params: { file: `${id}.schema.json` }, props: { id, kind: 'schema' as const } },
    { params: { file: csvwName(id) }, props: { id, kind: 'csvw' as const } },
    ...LOCALES.map((kind) => ({ params: { file: oembedName(id, kind) }, props: { id, kind } })),
  ]);
type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { id, kind }, site, url }) => {
  const entries = await loadEntries();
  const origin = site ?? url;
  switch (kind) {
    case 'csv':
      return new Response(toFigureCsv(entries, id));
    case 'json':
      return new Response(toFigureJson(entries, id, origin));
    case 'py':
    case 'mjs':
      return new Response(toFigureProgram(entries, id, kind, origin));
    case 'schema':
      return json(toFigureSchema(entries, id));
    case 'csvw':
      return json(toCsvw(entries, id));
    default:
      return json(toOembed(id, kind, origin));
  }
};

function json(content: object): Response {
  return new Response(`${JSON.stringify(content, null, 2)}\n`);
}
