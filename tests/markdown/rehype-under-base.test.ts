import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { rehypeUnderBase } from '#markdown/rehype-under-base.ts';

/** Where a link leads once the site is served under a path. */
function leadsTo(base: string, href: string): unknown {
  const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [] };
  const tree: Root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [link] }],
  };
  rehypeUnderBase(base)(tree);
  const [paragraph] = tree.children;
  const [moved] = paragraph?.type === 'element' ? paragraph.children : [];
  return moved?.type === 'element' ? moved.properties['href'] : moved;
}

describe('rehypeUnderBase(path)', () => {
  it.each([
    ['/', '/claims/', '/claims/'],
    ['/ledger', '/claims/', '/ledger/claims/'],
    ['/deep/ledger/', '/zh/articles/method/#数据', '/deep/ledger/zh/articles/method/#数据'],
    ['/ledger', '/', '/ledger/'],
    ['/ledger', '/data/claims.json', '/ledger/data/claims.json'],
    ['/ledger', '../method/', '../method/'],
    ['/ledger', '#data', '#data'],
    ['/ledger', '//example.org/x', '//example.org/x'],
    ['/ledger', 'https://example.org/x', 'https://example.org/x'],
    ['/ledger', 'mailto:someone@example.org', 'mailto:someone@example.org'],
  ])('under %s has %s lead to %s', (base, href, expected) => {
    expect(leadsTo(base, href)).toBe(expected);
  });
});
