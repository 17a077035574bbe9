/**
 * While `npm run dev` runs, has an article that is not sound drawn as it was when it last was.
 * The content store keeps an article's fields and text so; its body is drawn from the file.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { parseMdx } from '#checks/parse-mdx.ts';
import { ArticleSchema } from '#schemas/article.ts';
import { CONTENT } from './command-line.ts';

/** The plugin; `content` is relative to the server's root. */
export function lastSoundArticle(content: string = CONTENT) {
  const sound = new Map<string, string>();
  let folder = '';
  return {
    name: 'ledger-last-sound-article',
    apply: 'serve' as const,
    enforce: 'pre' as const,
    configResolved({ root }: { root: string }): void {
      folder = resolve(root, content, 'articles') + sep;
    },
    async load(id: string): Promise<string | undefined> {
      const path = resolve(id);
      if (!path.startsWith(folder) || !path.endsWith('.mdx')) return undefined;
      const text = await readFile(path, 'utf8');
      if (isSound(text)) sound.set(path, text);
      return sound.get(path);
    },
  };
}

function isSound(text: string): boolean {
  const { data, body } = parseMdx(text);
  return body !== undefined && ArticleSchema.safeParse(data).success;
}
