import type { APIRoute } from 'astro';
import { loadEntries } from '#views/entries.ts';
import { searchIndexFiles, type IndexFile } from '#views/search-index.ts';

export async function getStaticPaths() {
  const files = await searchIndexFiles(await loadEntries());
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
}

export const GET: APIRoute<Pick<IndexFile, 'content'>> = ({ props: { content } }) =>
  new Response(content);
