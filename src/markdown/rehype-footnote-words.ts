/**
 * Says in the page's language what GFM says of footnotes in English:
 *
 *   `<h2 id="footnote-label">Footnotes</h2>` → `<h2 id="footnote-label">注释</h2>`
 *
 * @module
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { t } from '#i18n/messages.ts';
import { localeOf } from './locale-of.ts';

export function rehypeFootnoteWords() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file);
    visit(tree, 'element', (node) => {
      if (node.properties['id'] === 'footnote-label') {
        node.children = [{ type: 'text', value: t(locale, 'article.footnotes') }];
      }
      if (node.properties['dataFootnoteBackref'] !== undefined) {
        const number = /\d+$/.exec(String(node.properties['href']))?.[0] ?? '';
        node.properties['ariaLabel'] = t(locale, 'article.footnote-back', { number });
      }
    });
  };
}
