import type { APIRoute } from 'astro';
import { DATA_FILES, toDataFile, toDataSchema } from '#views/data-view.ts';
import { loadEntries } from '#views/entries.ts';

export const getStaticPaths = () =>
  DATA_FILES.flatMap((name) => [
    { params: { file: name }, props: { name, kind: 'rows' as const } },
    { params: { file: `${name}.schema` }, props: { name, kind: 'schema' as const } },
  ]);
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { name, kind } }) => {
  const content = kind === 'rows' ? toDataFile(await loadEntries(), name) : toDataSchema(name);
  return new Response(`${JSON.stringify(content, null, 2)}\n`);
};
