/**
 * XML from plain objects: just so much as feeds and the sitemap need.
 *
 * @module
 */

export type Element = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
};

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Element | string)[]
): Element {
  return { name, attributes, children };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text between tags or in quotation marks. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A whole document, an element a line; one with text in it is kept on its line. */
export function printXml(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${lines(root, '')}\n`;
}

function lines({ name, attributes, children }: Element, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const tag = `${indent}<${name}${given.join('')}`;
  if (children.length === 0) return `${tag}/>`;
  if (children.every((child) => typeof child === 'string'))
    return `${tag}>${children.map(escaped).join('')}</${name}>`;
  const inside = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escaped(child)}` : lines(child, `${indent}  `),
  );
  return `${tag}>\n${inside.join('\n')}\n${indent}</${name}>`;
}
