/**
 * The number a component of an article stands for, where the article is read as a tree and not
 * printed as a page.
 *
 * @module
 */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Entries } from '#checks/entries.ts';
import { attributeOf } from '#markdown/mdx-nodes.ts';
import type { Locale } from '#schemas/text.ts';
import { toCalcView, toNumberView } from './number-view.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What a `<Calc>` bears besides the arguments of its calculation. */
const NO_ARGUMENTS: ReadonlySet<string> = new Set(['n', 'call', 'digits']);

/** The number a component prints in running text; nothing for one that prints its own words. */
export function numberOf(entries: Entries, node: Element, locale: Locale): string | undefined {
  const given = node.attributes.flatMap((a) =>
    a.type === 'mdxJsxAttribute' ? [[a.name, valueOf(a.value)] as const] : [],
  );
  const asked = given.find(([name]) => name === 'digits')?.[1];
  const digits = asked === undefined ? undefined : Number(asked);
  const [of, call] = [attributeOf(node, 'of'), attributeOf(node, 'call')];
  if (node.name === 'Q' && of !== undefined) return toNumberView(entries, of, locale, digits).text;
  if (node.name !== 'Calc' || call === undefined) return undefined;
  const args = Object.fromEntries(given.filter(([name]) => !NO_ARGUMENTS.has(name)));
  return toCalcView(entries, { call, args }, locale, digits).text;
}

/** `"text"`, or a number in braces. */
function valueOf(value: Element['attributes'][number]['value'] | undefined): string | number {
  return typeof value === 'string' ? value : Number(value?.value);
}
