/**
 * What stands in an article's body: its components with their attributes, and its prose.
 *
 * @module
 */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { Call } from '#schemas/call.ts';
import { placeAt, type Place } from './issue.ts';
import type { Entry } from './read.ts';

/** A value an attribute can have; undefined if it is an expression that is no plain value. */
export type AttributeValue = string | number | boolean | undefined;

export interface Component {
  name: string;
  place: Place;
  attributes: ReadonlyMap<string, { value: AttributeValue; place: Place }>;
  /** Whether anything stands between its tags. */
  filled: boolean;
}

/** Where a node starts. */
export const placeOf = (node: { position?: Nodes['position'] }): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

type Element = MdxJsxFlowElement | MdxJsxTextElement;
export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Every component and tag of an article, in reading order. */
export function componentsIn({ body }: Entry): Component[] {
  const found: Component[] = [];
  if (body === undefined) return found;
  visit(body, (node) => {
    if (isElement(node)) found.push(toComponent(node));
  });
  return found;
}

export function toComponent(node: Element): Component {
  const attributes = new Map<string, { value: AttributeValue; place: Place }>();
  for (const attribute of node.attributes) {
    const place = attribute.position ? placeOf(attribute) : placeOf(node);
    if (attribute.type === 'mdxJsxAttribute') {
      const { name, value } = attribute;
      const plain =
        typeof value === 'string'
          ? value
          : value === null || value === undefined
            ? true
            : literal(value.value);
      attributes.set(name, { value: plain, place });
    } else attributes.set('{…}', { value: undefined, place });
  }
  return {
    name: node.name ?? '',
    place: placeOf(node),
    attributes,
    filled: node.children.length > 0,
  };
}

/** Reads `2`, `-1.5e3`, `true` and `'text'`; anything that would have to be run is no value. */
function literal(source: string): AttributeValue {
  const text = source.trim();
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  return /^'([^'\\]*)'$|^"([^"\\]*)"$/
    .exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
}

/** The calculation a `<Calc>` names; undefined for any other component, or if it names none. */
export function callOf({ name, attributes }: Component): Call | undefined {
  const call = attributes.get('call')?.value;
  if (name !== 'Calc' || typeof call !== 'string') return undefined;
  const args: Call['args'] = {};
  for (const [argument, { value }] of attributes) {
    const isArgument = argument !== 'call' && argument !== 'digits';
    if (isArgument && (typeof value === 'string' || typeof value === 'number'))
      args[argument] = value;
  }
  return { call, args };
}

/** The ids one component names in an article, in reading order. */
export function idsIn(
  entry: Entry,
  name: 'Claim' | 'Cite' | 'Figure' | 'Term',
): { id: string; place: Place }[] {
  return componentsIn(entry).flatMap((component) => {
    const id = component.attributes.get('id');
    return component.name === name && typeof id?.value === 'string'
      ? [{ id: id.value, place: id.place }]
      : [];
  });
}

export interface Prose {
  text: string;
  /** The place of a piece of the text, found by how often it occurred before. */
  at: (index: number, length: number) => Place;
}

/** The words of an article that a reader reads as prose: neither code nor a bare address. */
export function proseIn({ body, text: file }: Entry): Prose[] {
  const found: Prose[] = [];
  if (body === undefined) return found;
  visit(body as Root, (node) => {
    if (
      node.type === 'link' &&
      node.children.every((child) => child.type === 'text' && node.url.endsWith(child.value))
    ) {
      return SKIP;
    }
    if (node.type === 'text') found.push(proseOf(node.value, node.position, file));
    if (isElement(node) && node.name === 'Aside') {
      const title = node.attributes.find(
        (one) => one.type === 'mdxJsxAttribute' && one.name === 'title',
      );
      if (typeof title?.value === 'string')
        found.push(proseOf(title.value, title.position ?? node.position, file));
    }
    return undefined;
  });
  return found;
}

/**
 * A text's value can differ from the file (escapes, indents, marks of a quotation), so a
 * place is found by counting the same piece in both.
 */
function proseOf(text: string, position: Nodes['position'], file: string): Prose {
  const start = position?.start.offset ?? 0;
  const raw = file.slice(start, position?.end.offset);
  return {
    text,
    at: (index, length) => {
      const piece = text.slice(index, index + length);
      let from = raw.indexOf(piece);
      for (
        let seen = text.indexOf(piece);
        seen < index && from >= 0;
        seen = text.indexOf(piece, seen + 1)
      ) {
        from = raw.indexOf(piece, from + 1);
      }
      return placeAt(file, start + Math.max(from, 0));
    },
  };
}
