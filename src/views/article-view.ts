/**
 * An article's surroundings: what it restates and cites, how long it is, what comes next.
 *
 * @module
 */
import { t } from '#i18n/messages.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { requireClaim, toClaimLine, type ClaimLine } from './claim-view.ts';
import { loadArticles, type ArticleEntry } from './entries.ts';
import { toSourceView, type SourceView } from './source-view.ts';
import { pageHref } from './urls.ts';

export type ArticleLine = {
  slug: string;
  title: string;
  description: string;
  href: string;
  readingTime: string;
};

export type ArticleView = ArticleLine & {
  claims: ClaimLine[];
  sources: SourceView[];
  previous: ArticleLine | undefined;
  next: ArticleLine | undefined;
};

/** Reading speed: English words and Chinese characters a minute. */
const WORDS_PER_MINUTE = 230;
const CHARACTERS_PER_MINUTE = 400;

/** Ids a body names in one kind of component, in order, each once. */
export function mentioned(body: string, component: 'Claim' | 'Cite' | 'Figure' | 'Term'): string[] {
  const ids = [...body.matchAll(new RegExp(`<${component}\\s[^>]*?id="([^"]+)"`, 'g'))];
  return [...new Set(ids.map((match) => match[1] ?? ''))];
}

function minutes(body: string, locale: Locale): number {
  const prose = body.replaceAll(/<[^>]*>/g, ' ');
  const han = prose.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = locale === 'zh' ? 0 : prose.split(/\s+/).length;
  return Math.max(1, Math.round(han / CHARACTERS_PER_MINUTE + words / WORDS_PER_MINUTE));
}

export function toArticleLine(article: ArticleEntry): ArticleLine {
  const { slug, locale, data, body } = article;
  return {
    slug,
    title: data.title,
    description: data.description,
    href: pageHref(locale, `/articles/${slug}/`),
    readingTime: t(locale, 'article.minutes', { minutes: String(minutes(body, locale)) }),
  };
}

export async function toArticleView(entries: Entries, article: ArticleEntry): Promise<ArticleView> {
  const { locale, body } = article;
  const all = await loadArticles(locale);
  const place = all.findIndex((other) => other.slug === article.slug);
  const [previous, next] = [all[place - 1], all[place + 1]];
  return {
    ...toArticleLine(article),
    claims: mentioned(body, 'Claim').map((id) => toClaimLine(requireClaim(entries, id), locale)),
    sources: mentioned(body, 'Cite').map((id) => toSourceView(entries, id, locale)),
    previous: previous && toArticleLine(previous),
    next: next && toArticleLine(next),
  };
}

/** By term, the articles that open it in their text. */
export async function articlesUsing(locale: Locale): Promise<ReadonlyMap<string, ArticleLine[]>> {
  const uses = new Map<string, ArticleLine[]>();
  for (const article of await loadArticles(locale)) {
    for (const term of mentioned(article.body, 'Term'))
      uses.set(term, [...(uses.get(term) ?? []), toArticleLine(article)]);
  }
  return uses;
}
