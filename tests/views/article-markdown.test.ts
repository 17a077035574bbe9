import { describe, expect, it, vi } from 'vitest';
import { toArticleMarkdown } from '#views/article-markdown.ts';
import type { ArticleEntry } from '#views/entries.ts';
import { ENTRIES } from './entries.ts';

vi.mock('#views/entries.ts', () => import('./content-store.ts'));

const SITE = new URL('https://ledger.example');
const printed = (body: string, locale: 'en' | 'zh' = 'en') => {
  const data = { title: 'T', description: 'D', order: 1 };
  const article = { slug: 'x', locale, body, data } as ArticleEntry;
  return toArticleMarkdown(ENTRIES, article, SITE).split('\n\n').slice(3).join('\n\n').trim();
};

describe('toArticleMarkdown(entries, article, site)', () => {
  it.each([
    [
      'a claim with its verdict',
      'It <Claim id="middle">grew</Claim>.',
      'It grew ([§1.2.1: Supported with correction](https://ledger.example/claims/middle/)).',
    ],
    [
      'a number as it is printed',
      'By <Q of="models/llama-3-8b.training_tokens" />.',
      'By 16T tokens.',
    ],
    ['the words of a term', 'A <Term id="token">token</Term>.', 'A token.'],
    [
      'a citation with its place',
      'So <Cite id="meta-2024" at="p. 1" />.',
      'So ([Llama 3 card](https://ledger.example/sources/#meta-2024), p. 1).',
    ],
    [
      'a link of the site in full',
      'See [it](../method/).',
      'See [it](https://ledger.example/articles/method/).',
    ],
    ['a note as a quotation', '<Note>\n\nMark *this*.\n\n</Note>', '> Mark *this*.'],
    [
      'a figure by its name',
      '<Figure id="data-wall" />',
      '[Figure: When the text runs out](https://ledger.example/figures/data-wall/)',
    ],
  ])('prints %s', (_, body, markdown) => {
    expect(printed(body)).toBe(markdown);
  });

  it('sets the brackets of Chinese', () => {
    expect(printed('它<Claim id="middle">长了</Claim>。', 'zh')).toMatch(/^它长了（\[§1\.2\.1：/);
  });

  it('prints a table without padding, so that an address changes no other byte', () => {
    expect(printed('| a | bb |\n| - | - |\n| [x](../y/) | 1 |')).toBe(
      '| a | bb |\n| - | - |\n| [x](https://ledger.example/articles/y/) | 1 |',
    );
  });

  it('refuses a component it has no words for', () => {
    expect(() => printed('A <Chart />.')).toThrow('toPlain: no words for <Chart>');
  });
});
