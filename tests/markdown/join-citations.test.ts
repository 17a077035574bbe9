import type { Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { remarkJoinCitations } from '#markdown/remark-join-citations.ts';

/** The marks a citation prints before and after itself, as the page sets them. */
function set(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'mdxJsxTextElement' && node.name === 'Cite') {
    const told = node.attributes.map((attribute) => 'name' in attribute && attribute.name);
    const [open, close] = [told.includes('follows') ? '' : '(', told.includes('followed')];
    return `${open}cite${close ? '; ' : ')'}`;
  }
  return 'children' in node ? node.children.map(set).join('') : '';
}

describe('remarkJoinCitations()', () => {
  it.each([
    ['so <Cite id="a" />.', 'so (cite).'],
    ['so <Cite id="a" /> <Cite id="b" at="Sec. 1" />.', 'so (cite; cite).'],
    ['所以<Cite id="a" /><Cite id="b" />。', '所以(cite; cite)。'],
    ['so <Cite id="a" />\n<Cite id="b" /> <Cite id="c" />.', 'so (cite; cite; cite).'],
    ['so <Cite id="a" />, and <Cite id="b" />.', 'so (cite), and (cite).'],
    ['*so <Cite id="a" /> <Cite id="b" />* yes', 'so (cite; cite) yes'],
    ['so <Cite id="a" /> <Q of="x" /> <Cite id="b" />', 'so (cite)  (cite)'],
  ])('%j is set as %s', (mdx, expected) => {
    const processor = unified().use(remarkParse).use(remarkMdx).use(remarkJoinCitations);
    expect(set(processor.runSync(processor.parse(mdx)) as Root)).toBe(expected);
  });
});
