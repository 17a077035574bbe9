/**
 * Lets a link from the article on the method lead to the same page from both of its addresses,
 * `/articles/method/` and `/method/`: what it says relative to the first is said from the root.
 *
 *   `[x](../overview/)`   →   `<a href="/articles/overview/">x</a>`
 *
 * @module
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { METHOD, pathIn } from '#checks/site-pages.ts';
import { localeOf } from './locale-of.ts';

/** Any will do: it is taken off again. */
const ORIGIN = 'http://site.invalid';

export function rehypeMethodLinks() {
  return (tree: Root, file: VFile): void => {
    if (file.stem !== METHOD) return;
    const here = ORIGIN + pathIn(localeOf(file), `/articles/${METHOD}/`);
    visit(tree, 'element', ({ tagName, properties }) => {
      const href = properties['href'];
      if (tagName !== 'a' || typeof href !== 'string' || !/^\.{1,2}\//.test(href)) return;
      properties['href'] = new URL(href, here).href.slice(ORIGIN.length);
    });
  };
}
