/**
 * Lets a link from the site's root lead there under whatever path the site is served:
 *
 *   `[x](/claims/)`   →   `<a href="/ledger/claims/">x</a>` under `/ledger`
 *
 * @module
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export function rehypeUnderBase(path: string) {
  const base = path.replace(/\/$/, '');
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const href = properties['href'];
      if (tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/.test(href))
        properties['href'] = base + href;
    });
  };
}
