/**
 * The MDX nodes our transforms look at and make.
 *
 * @module
 */
import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';

/** An MDX element whose name starts with a capital: a component, not an HTML tag. */
export function isComponent(node: Node): node is MdxJsxFlowElement | MdxJsxTextElement {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return /^[A-Z]/.test((node as MdxJsxFlowElement).name ?? '');
}

/** The text of an attribute, if it has one. */
export function attributeOf(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** An element in running text, with string attributes. */
export function inline(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { ...block(name, attributes, []), type: 'mdxJsxTextElement', children };
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
