import type { Element, Root } from 'hast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { rehypeMethodLinks } from '#markdown/rehype-method-links.ts';

/** Where a link of an article leads. */
function leadsTo(path: string, href: string): unknown {
  const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [] };
  const tree: Root = { type: 'root', children: [link] };
  rehypeMethodLinks()(tree, new VFile({ path }));
  return link.properties['href'];
}

describe('rehypeMethodLinks()', () => {
  it.each([
    ['en/method.mdx', '../overview/', '/articles/overview/'],
    ['zh/method.mdx', '../overview/#part', '/zh/articles/overview/#part'],
    ['en/method.mdx', '../../claims/x/', '/claims/x/'],
    ['en/method.mdx', '#part', '#part'],
    ['en/method.mdx', '/claims/', '/claims/'],
    ['en/method.mdx', 'https://example.org/x', 'https://example.org/x'],
    ['en/overview.mdx', '../method/', '../method/'],
  ])('in articles/%s has %s lead to %s', (file, href, expected) => {
    expect(leadsTo(`/content/articles/${file}`, href)).toBe(expected);
  });
});
