/**
 * An empty heading names no column; the corner of a table is a plain cell, and every other heading
 * says that it is a column's:
 *
 *   `|   | 8B |` → `<td></td><th scope="col">8B</th>`, not `<th></th><th>8B</th>`
 *
 * @module
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export function rehypeTableCorners() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'th') return;
      if (node.children.length === 0) node.tagName = 'td';
      else node.properties['scope'] = 'col';
    });
  };
}
