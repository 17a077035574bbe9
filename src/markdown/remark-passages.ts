/**
 * Sets verdicts and notes beside the paragraph they belong to. A block that holds
 * `<Claim>` elements, and any `<Note>` that follows it, become one passage:
 *
 *   One `<Claim id="a">sentence</Claim>.  →  <div class="passage">
 *                                              <p>One <Claim id="a">sentence</Claim>.</p>
 *   <Note>Aside.</Note>                        <Margin claims="a"><Note>Aside.</Note></Margin>
 *                                            </div>
 *
 * @module
 */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { attributeOf, block, isComponent } from './mdx-nodes.ts';

function claimIds(node: RootContent): string[] {
  const ids: string[] = [];
  visit(node, (child) => {
    if (!isComponent(child) || child.name !== 'Claim') return;
    const id = attributeOf(child, 'id');
    if (id !== undefined) ids.push(id);
  });
  return ids;
}

const isNote = (node: RootContent): node is MdxJsxFlowElement =>
  isComponent(node) && node.type === 'mdxJsxFlowElement' && node.name === 'Note';

export function remarkPassages() {
  return (tree: Root): void => {
    const blocks: RootContent[] = [];
    for (const node of tree.children) {
      const last = blocks.at(-1);
      if (isNote(node) && last?.type === 'mdxJsxFlowElement' && last.name === 'div') {
        (last.children.at(-1) as MdxJsxFlowElement).children.push(node);
      } else if (isNote(node) && last?.type === 'paragraph') {
        blocks[blocks.length - 1] = passage(last, '', [node]);
      } else {
        const ids = claimIds(node);
        blocks.push(ids.length > 0 ? passage(node, ids.join(' '), []) : node);
      }
    }
    tree.children = blocks;
  };
}

function passage(body: RootContent, claims: string, notes: RootContent[]): MdxJsxFlowElement {
  return block('div', { class: 'passage' }, [body, block('Margin', { claims }, notes)]);
}
