/**
 * `llms.txt`: where a program that reads for somebody finds the site in plain Markdown.
 *
 * @see https://llmstxt.org/
 * @module
 */
import { inEssayOrder } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { toClaimLine } from './claim-view.ts';
import { DATA_FILES } from './data-view.ts';
import type { ArticleEntry } from './entries.ts';
import { requireEssay } from './essay-view.ts';
import { twinHref } from './head-facts.ts';
import { heading, link, list, paragraph, printMarkdown, text } from './markdown-nodes.ts';
import { fileHref } from './urls.ts';

/** @param articles - those of the language, in their order */
export function toLlms(
  entries: Entries,
  articles: readonly ArticleEntry[],
  locale: Locale,
  site: URL,
): string {
  const whole = (path: string): string => new URL(path, site).href;
  const colon = t(locale, 'colon');
  return printMarkdown([
    heading(1, t(locale, 'site.name')),
    { type: 'blockquote', children: [paragraph(text(requireEssay(entries).description[locale]))] },
    paragraph(text(t(locale, 'footer.licence'))),
    heading(2, t(locale, 'articles.title')),
    list(
      articles.map(({ slug, data }) => [
        link(whole(twinHref(locale, 'articles', slug)), data.title),
        text(colon + data.description),
      ]),
    ),
    heading(2, t(locale, 'claims.title')),
    list(
      inEssayOrder(entries.claims.values()).map((claim) => {
        const { number, label, ratingLabel, gist } = toClaimLine(claim, locale);
        return [
          link(whole(twinHref(locale, 'claims', claim.id)), `${number} ${label}`),
          text(`${colon}${ratingLabel}${colon}${gist}`),
        ];
      }),
    ),
    heading(2, t(locale, 'home.door-data')),
    list(DATA_FILES.map((file) => [link(whole(fileHref(`/data/${file}.json`)), `${file}.json`)])),
  ]);
}
