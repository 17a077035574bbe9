import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articlesUsing, mentioned, toArticleLine, toArticleView } from '#views/article-view.ts';
import type { ArticleEntry } from '#views/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { loadArticles } from './content-store.ts';
import { ENTRIES } from './entries.ts';

vi.mock('#views/entries.ts', () => import('./content-store.ts'));

const article = (slug: string, locale: Locale, order: number, body: string): ArticleEntry => ({
  slug,
  locale,
  data: { title: `Title of ${slug}`, description: `About ${slug}.`, order },
  body,
  render: () => Promise.reject(new Error('article: nothing to render')),
});

const BODY = `It grew <Claim id="middle">much</Claim> (<Cite id="meta-2024" at="p. 1" />),
and <Claim
  id="ground"
>more</Claim> so, <Claim id="middle">as said</Claim> (<Cite at="p. 2" id="board" />).

<Figure law="four" id="isoflop" />
`;

const FIRST = article('first', 'en', 1, BODY);
const SECOND = article('second', 'en', 2, 'No more of <Claim id="ground">that</Claim>.');
const ZH = article('first', 'zh', 1, '<Claim id="top">它</Claim>');

beforeEach(() => {
  loadArticles.mockImplementation((locale: Locale) =>
    Promise.resolve(locale === 'en' ? [FIRST, SECOND] : [ZH]),
  );
});

describe('mentioned(body, component)', () => {
  it.each([
    ['Claim', ['middle', 'ground']],
    ['Cite', ['meta-2024', 'board']],
    ['Figure', ['isoflop']],
  ] as const)('lists what each <%s> names, in order and once: %j', (component, ids) => {
    expect(mentioned(BODY, component)).toEqual(ids);
  });

  it('finds nothing where nothing is named', () => {
    expect(mentioned('A claim, and no mark of it.', 'Claim')).toEqual([]);
  });
});

describe('toArticleLine(article)', () => {
  it.each([
    ['en', '/articles/first/'],
    ['zh', '/zh/articles/first/'],
  ] as const)('names and describes an article, with its page in %s', (locale, href) => {
    expect(toArticleLine(article('first', locale, 1, ''))).toMatchObject({
      slug: 'first',
      title: 'Title of first',
      description: 'About first.',
      href,
    });
  });

  it.each<[string, Locale, string, string]>([
    ['1,150 words', 'en', 'word '.repeat(1150), '5 min read'],
    ['2,000 characters', 'zh', '字'.repeat(2000), '约5分钟'],
    ['2,000 characters and Latin names', 'zh', '字'.repeat(2000) + ' Llama'.repeat(400), '约5分钟'],
    ['three words', 'en', 'Only three words', '1 min read'],
    ['a tag of many words', 'en', `<Note text="${'word '.repeat(1150)}" />`, '1 min read'],
  ])('takes the time to read %s', (_, locale, body, time) => {
    expect(toArticleLine(article('first', locale, 1, body)).readingTime).toBe(time);
  });
});

describe('toArticleView(entries, article)', () => {
  it('lists the claims restated and the sources cited, in the order of the text', async () => {
    const { claims, sources } = await toArticleView(ENTRIES, FIRST);
    expect(claims.map(({ id, number, ratingLabel }) => [id, number, ratingLabel])).toEqual([
      ['middle', '§1.2.1', 'Supported with correction'],
      ['ground', '§1.1.1', 'Supported'],
    ]);
    expect(sources.map(({ id, label }) => [id, label])).toEqual([
      ['meta-2024', 'Llama 3 card'],
      ['board', 'A board post'],
    ]);
  });

  it('speaks the language of the article', async () => {
    const { claims } = await toArticleView(ENTRIES, ZH);
    expect(claims.map(({ href, ratingLabel }) => [href, ratingLabel])).toEqual([
      ['/zh/claims/top/', '待定'],
    ]);
  });

  it('leads on to the next article, and from the last nowhere', async () => {
    const next = (await toArticleView(ENTRIES, FIRST)).next;
    expect([next?.slug, next?.href]).toEqual(['second', '/articles/second/']);
    expect((await toArticleView(ENTRIES, SECOND)).next).toBe(undefined);
  });

  it('refuses an article that restates a claim nobody has', async () => {
    const lost = article('first', 'en', 1, '<Claim id="nowhere">it</Claim>');
    await expect(toArticleView(ENTRIES, lost)).rejects.toThrow(
      new RangeError('requireClaim: no claim nowhere'),
    );
  });
});

describe('articlesUsing(locale)', () => {
  it('lists by term the articles that open it, each once and in their order', async () => {
    const opens = (...ids: string[]) => ids.map((id) => `<Term id="${id}">x</Term>`).join(' ');
    loadArticles.mockResolvedValue([
      article('one', 'en', 1, opens('token', 'cache', 'token')),
      article('two', 'en', 2, opens('token')),
    ]);
    const uses = await articlesUsing('en');
    expect([...uses].map(([term, lines]) => [term, lines.map(({ slug }) => slug)])).toEqual([
      ['token', ['one', 'two']],
      ['cache', ['one']],
    ]);
  });
});
