/**
 * Loads articles with the parser the content check uses. Their bodies are drawn by Astro, from the
 * files themselves; what is kept here of a body is its text, for what reads it.
 *
 * @module
 */
import type { Loader } from 'astro/loaders';
import { parseMdx } from '#checks/parse-mdx.ts';
import { LOCALES } from '#schemas/text.ts';
import { filesLoader } from './yaml-loader.ts';

/** Articles of every language: the id of one is its language and its slug. */
export const articleLoader = (): Loader =>
  filesLoader({ folder: 'articles', inside: LOCALES, name: /^[^.].*\.mdx$/, read: readArticle });

function readArticle(text: string) {
  const { data, body } = parseMdx(text);
  const [frontMatter] = body?.children ?? [];
  return {
    // Fields without a body are no article; with one, the body begins where they end.
    data: body && data,
    body: text.slice(frontMatter?.position?.end.offset ?? 0).trim(),
    deferredRender: true,
  };
}
