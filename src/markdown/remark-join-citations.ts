/**
 * Sets citations that follow one another into one pair of brackets:
 *
 *   `so <Cite id="a" /> <Cite id="b" at="Sec. 1" />.` → `so (A; B, Sec. 1).`
 *
 * Each is told whether another stands before or after it, and prints its part.
 *
 * @module
 */
import type { Parents, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isComponent } from './mdx-nodes.ts';

const isCitation = (node: RootContent | undefined): node is MdxJsxTextElement =>
  node !== undefined && isComponent(node) && node.name === 'Cite';

const isSpace = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

function tell(citation: MdxJsxTextElement, name: 'follows' | 'followed'): void {
  citation.attributes.push({ type: 'mdxJsxAttribute', name, value: null });
}

export function remarkJoinCitations() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const parent = node as Parents;
      const joined: RootContent[] = [];
      for (const child of parent.children) {
        const gap = joined.at(-1);
        const before = gap && isSpace(gap) ? joined.at(-2) : gap;
        if (isCitation(child) && isCitation(before)) {
          if (before !== gap) joined.pop();
          tell(before, 'followed');
          tell(child, 'follows');
        }
        joined.push(child);
      }
      parent.children = joined as typeof parent.children;
    });
  };
}
