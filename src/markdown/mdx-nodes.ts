/**
 * The MDX nodes our transforms look at and make.
 *
 * @module
 */
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';

/** An MDX element whose name starts with a capital: a component, not an HTML tag. */
export function isComponent(node: Node): node is MdxJsxFlowElement | MdxJsxTextElement {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return /^[A-Z]/.test((node as MdxJsxFlowElement).name ?? '');
}

/** A block element with string attributes. */
export function block(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: RootContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children as MdxJsxFlowElement['children'],
  };
}
