import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { rehypeTableScroll } from '#markdown/rehype-table-scroll.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });

function element(tagName: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

const table = (...headings: ElementContent[]): Element =>
  element(
    'table',
    element('thead', element('tr', ...headings.map((heading) => element('th', heading)))),
  );

const region = (label: string, child: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-scroll'], role: 'region', ariaLabel: label, tabIndex: 0 },
  children: [child],
});

function transformed(...children: Element[]): Root['children'] {
  const tree: Root = { type: 'root', children: structuredClone(children) };
  rehypeTableScroll()(tree);
  return tree.children;
}

describe('rehypeTableScroll()', () => {
  it('wraps a table in a region that takes focus and is named by its columns', () => {
    const wide = table(text('Law'), element('em', text('E')), text(' '));
    expect(transformed(wide)).toEqual([region('Law, E', wide)]);
  });

  it('wraps each table once, wherever it stands', () => {
    const [one, two] = [table(text('a')), table(text('b'))];
    expect(transformed(element('blockquote', one), two)).toEqual([
      element('blockquote', region('a', one)),
      region('b', two),
    ]);
  });

  it('leaves a text without tables alone', () => {
    const words = element('p', text('One.'));
    expect(transformed(words)).toEqual([words]);
  });
});
