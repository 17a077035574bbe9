import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Root, RootContent } from 'mdast';
import { remarkNumberComponents } from '#markdown/remark-number-components.ts';
import { remarkGlue } from '#markdown/remark-glue.ts';
import { remarkPassages } from '#markdown/remark-passages.ts';

function transform(mdx: string): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkNumberComponents)
    .use(remarkPassages);
  return processor.runSync(processor.parse(mdx)) as Root;
}

/** A tree as nested names, for comparison. */
function outline(node: RootContent | Root): unknown {
  const name = 'name' in node && node.name ? node.name : node.type;
  const children = 'children' in node ? node.children : [];
  const blocks = children.filter((child) => child.type !== 'text');
  return blocks.length > 0 ? { [name]: blocks.map((child) => outline(child)) } : name;
}

describe('remarkPassages()', () => {
  test('sets a margin beside a paragraph that restates a claim', () => {
    expect(outline(transform('One <Claim id="a">two</Claim>.'))).toEqual({
      root: [{ div: [{ paragraph: ['Claim'] }, 'Margin'] }],
    });
  });

  test('leaves a paragraph without a claim alone', () => {
    expect(outline(transform('One two.'))).toEqual({ root: ['paragraph'] });
  });

  test('puts a note into the margin of the paragraph before it', () => {
    const note = '\n\n<Note>\n\nAside.\n\n</Note>';
    expect(outline(transform(`One two.${note}`))).toEqual({
      root: [{ div: ['paragraph', { Margin: [{ Note: ['paragraph'] }] }] }],
    });
    expect(outline(transform(`One <Claim id="a">two</Claim>.${note}`))).toEqual({
      root: [{ div: [{ paragraph: ['Claim'] }, { Margin: [{ Note: ['paragraph'] }] }] }],
    });
  });
});

describe('remarkNumberComponents()', () => {
  test('numbers components in their order on the page', () => {
    const numbers = JSON.stringify(transform('<Q of="a" /> and <Q of="b" />')).match(
      /"name":"n","value":"\d+"/g,
    );
    expect(numbers).toEqual(['"name":"n","value":"1"', '"name":"n","value":"2"']);
  });
});

describe('remarkGlue()', () => {
  const glued = (mdx: string) => {
    const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGlue);
    return outlineWithText(processor.runSync(processor.parse(mdx)) as Root);
  };

  test.each([
    ['gives <Q of="x" />, but', 'gives [Q ,] but'],
    ['为<Q of="x" />，但', '为[Q ，]但'],
    ['gives <Q of="x" /> but', 'gives Q but'],
    ['So <Claim id="a">it is</Claim>.', 'So (it [is. ClaimMark])'],
    ['原文说<Claim id="a">还是短</Claim>。又', '原文说(还是[短。 ClaimMark])又'],
    ['<Claim id="a">about <Q of="x" /></Claim>. So', '(about [Q . ClaimMark]) So'],
  ])('%s is set as %s', (mdx, set) => {
    expect(glued(mdx)).toBe(set);
  });
});

/** A line as text: boxes by name, `[…]` for what stays on one line, `(…)` for a claim. */
function outlineWithText(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  const inner = 'children' in node ? node.children.map((child) => outlineWithText(child)) : [];
  const name = 'name' in node ? (node.name ?? '') : '';
  if (name === 'span') return `[${inner.join(' ')}]`;
  if (name === 'Claim') return `(${inner.join('')})`;
  return name === '' ? inner.join('') : name;
}
