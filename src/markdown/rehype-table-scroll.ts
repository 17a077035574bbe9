/**
 * Lets a wide table scroll inside itself, by keyboard too, named by its columns:
 *
 *   `| Law | E |`   →   <div class="table-scroll" role="region" aria-label="Law, E" tabindex="0">
 *   `| --- | - |`         <table>…</table>
 *   `| A   | 2 |`       </div>
 *
 * @module
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

export function rehypeTableScroll() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
      parent.children[index] = scrollRegion(node);
      return SKIP;
    });
  };
}

function scrollRegion(table: Element): Element {
  const headings: string[] = [];
  visit(table, 'element', (node) => {
    const heading = node.tagName === 'th' ? textOf(node).trim() : '';
    if (heading !== '') headings.push(heading);
  });
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['table-scroll'],
      role: 'region',
      ariaLabel: headings.join(', '),
      tabIndex: 0,
    },
    children: [table],
  };
}

/** The words inside a node, components included. */
function textOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
