import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toRestatements } from '#views/restated-view.ts';
import type { ArticleEntry } from '#views/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { loadArticles } from './content-store.ts';
import { ENTRIES } from './entries.ts';

vi.mock('#views/entries.ts', () => import('./content-store.ts'));

const BODIES: Record<Locale, readonly string[]> = {
  en: [
    `It grew <Claim id="middle">much</Claim> <Cite id="meta-2024" />, and <Claim id="ground">
to <Q of="models/llama-3-8b.training_tokens" />, *twice* the <Term id="token">tokens</Term> <Cite id="board" /></Claim>.

- <Claim id="ground">That is <Calc call="ratio" numerator="models/llama-3-8b.training_tokens" denominator={5e12} digits={2} />.</Claim>`,
    'No more of <Claim id="ground">That</Claim>.',
  ],
  zh: ['<Claim id="ground">它用了<Q of="models/llama-3-8b.training_tokens" />。</Claim>'],
};

beforeEach(() => {
  loadArticles.mockImplementation((locale: Locale) =>
    Promise.resolve(
      BODIES[locale].map((body, i): ArticleEntry => ({
        slug: `a${i}`,
        locale,
        data: { title: `Title ${i}`, description: 'About.', order: i },
        body,
        render: () => Promise.reject(new Error('nothing to render')),
      })),
    ),
  );
});

describe('toRestatements(entries, claim, locale)', () => {
  it('gives the words of every place, with numbers as they are printed there', async () => {
    expect(await toRestatements(ENTRIES, 'ground', 'en')).toEqual([
      {
        title: 'Title 0',
        href: '/articles/a0/#claim-3',
        text: '… to 16T tokens, twice the tokens',
      },
      { title: 'Title 0', href: '/articles/a0/#claim-7', text: 'That is 3.2 tokens.' },
      { title: 'Title 1', href: '/articles/a1/#claim-1', text: 'That' },
    ]);
  });

  it('reads the articles of the other language there', async () => {
    expect(await toRestatements(ENTRIES, 'ground', 'zh')).toEqual([
      { title: 'Title 0', href: '/zh/articles/a0/#claim-1', text: '它用了16万亿token。' },
    ]);
  });

  it('is empty for a claim that no article restates', async () => {
    expect(await toRestatements(ENTRIES, 'top', 'en')).toEqual([]);
  });
});
