import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it, vi } from 'vitest';
import type { ArticleEntry } from '#views/entries.ts';
import { verdictItems, evidenceItems } from '#views/feed-items.ts';
import { toFeed } from '#views/feed-view.ts';
import { ENTRIES } from './entries.ts';

vi.mock('#views/entries.ts', () => import('./content-store.ts'));

const SITE = new URL('https://ledger.example');
const of = <T extends { href: string }>(items: readonly T[], id: string) =>
  items.filter(({ href }) => href.endsWith(`/claims/${id}/`));

describe('verdictItems(entries, locale)', () => {
  it('tells what a verdict was, what it is, and why, the latest first', () => {
    const items = verdictItems(ENTRIES, 'en');
    expect(of(items, 'middle').map(({ title, day, text }) => [day, title, text])).toEqual([
      [
        '2026-03-04',
        '§1.2.1 Of middle: Contested → Supported with correction',
        'Why supported-with-correction.',
      ],
      ['2025-02-01', '§1.2.1 Of middle: Pending → Contested', 'Why contested.'],
      ['2024-05-01', '§1.2.1 Of middle: Pending', 'Why pending.'],
    ]);
    const days = items.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('gives each item an address of its own', () => {
    const ids = verdictItems(ENTRIES, 'zh').map(({ href, anchor }) => `${href}#${anchor}`);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('evidenceItems(entries, locale)', () => {
  it('names each piece a verdict leans on, with its place', () => {
    const [latest] = of(evidenceItems(ENTRIES, 'zh'), 'middle');
    expect(latest).toMatchObject({ day: '2026-03-04', title: '§1.2.1 关于middle：证据' });
    expect(latest?.text.split('\n').length).toBeGreaterThan(0);
  });
});

describe('toFeed(entries, articles, feed, site)', () => {
  const article = {
    slug: 'x',
    locale: 'en',
    body: '<Claim id="middle">x</Claim>',
    data: { title: 'A < B & C', description: 'D', order: 1 },
  } as ArticleEntry;

  it('prints Atom that a parser reads back', () => {
    const atom = toFeed(ENTRIES, [article], { locale: 'en', name: 'articles', kind: 'atom' }, SITE);
    expect(new XMLParser().parse(atom)).toMatchObject({
      feed: {
        id: 'https://ledger.example/feeds/articles.atom',
        updated: '2026-03-04T00:00:00Z',
        author: { name: 'Scaling Ledger' },
        entry: {
          id: 'https://ledger.example/articles/x/',
          title: 'A < B & C',
          updated: '2026-03-04T00:00:00Z',
          content: 'D',
        },
      },
    });
  });

  it('prints the same as JSON Feed', () => {
    const feed = { locale: 'en', name: 'articles', kind: 'json' } as const;
    expect(JSON.parse(toFeed(ENTRIES, [article], feed, SITE))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://ledger.example/feeds/articles.json',
      items: [
        {
          id: 'https://ledger.example/articles/x/',
          title: 'A < B & C',
          content_text: 'D',
          date_published: '2026-03-04T00:00:00Z',
        },
      ],
    });
  });
});
