/**
 * Keeps marks and punctuation off the start of a line. A number's button and a verdict's
 * mark are boxes, and a browser may break a line on either side of a box:
 *
 *   `gives <Q of="x" />, but`      → `gives <span class="nowrap"><Q of="x" />,</span> but`
 *   `<Claim id="a">so it is</Claim>.` →
 *     `<Claim id="a">so it <span class="nowrap">is.<ClaimMark id="a" /></span></Claim>`
 *
 * @module
 */
import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { attributeOf, inline, isComponent } from './mdx-nodes.ts';

const BOXES: ReadonlySet<string> = new Set(['Q', 'Calc', 'Term']);
const PUNCTUATION = /^[,.;:!?)\]，。；：！？、）】”’]+/;

/** The last word of a text, or its last 汉字, with what punctuation follows. */
const LAST = /(?:\p{Script=Han}|[^\s\p{Script=Han}]+?)[,.;:!?)，。；：！？、）”’]*$/u;

const nowrap = (children: PhrasingContent[]) => inline('span', { class: 'nowrap' }, children);

const text = (value: string): Text => ({ type: 'text', value });

/** Cuts the punctuation that a text begins with, and returns it. */
function takePunctuation(node: PhrasingContent | undefined): string {
  if (node?.type !== 'text') return '';
  const taken = PUNCTUATION.exec(node.value)?.[0] ?? '';
  node.value = node.value.slice(taken.length);
  return taken;
}

function glueMark(claim: MdxJsxTextElement, following: string): void {
  const mark = inline('ClaimMark', { id: attributeOf(claim, 'id') ?? '' }, []);
  const last = claim.children.pop();
  if (last?.type === 'text') {
    const whole = last.value + following;
    const tail = LAST.exec(whole)?.[0] ?? '';
    claim.children.push(
      text(whole.slice(0, whole.length - tail.length)),
      nowrap([text(tail), mark]),
    );
    return;
  }
  claim.children.push(nowrap([...(last ? [last] : []), text(following), mark]));
}

export function remarkGlue() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return undefined;
      // What was glued a moment ago is met again on the way down.
      if (node.type === 'mdxJsxTextElement' && node.name === 'span') return SKIP;
      const parent = node as Parents;
      parent.children = parent.children.map((child, i) => {
        if (!isComponent(child) || !BOXES.has(child.name ?? '')) return child;
        const taken = takePunctuation(parent.children[i + 1] as PhrasingContent | undefined);
        return taken === '' ? child : nowrap([child as MdxJsxTextElement, text(taken)]);
      }) as typeof parent.children;
      return undefined;
    });
    visit(tree, (node, i, parent) => {
      if (!isComponent(node) || node.type !== 'mdxJsxTextElement' || node.name !== 'Claim') return;
      glueMark(
        node,
        takePunctuation(parent?.children[(i ?? 0) + 1] as PhrasingContent | undefined),
      );
    });
  };
}
