/**
 * Gives each component in an article its number, so that ids on the page are unique and
 * the same at every build: `<Q of="x" />` → `<Q of="x" n="3" />`.
 *
 * @module
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComponent } from './mdx-nodes.ts';

export function remarkNumberComponents() {
  return (tree: Root): void => {
    let n = 0;
    visit(tree, (node) => {
      if (!isComponent(node)) return;
      n += 1;
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'n', value: String(n) });
    });
  };
}
