/**
 * An article as plain Markdown: numbers as they are printed, claims with their verdicts, whole
 * addresses. For programs, and for readers who keep what they read.
 *
 * @module
 */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Entries } from '#checks/entries.ts';
import { parseMdx } from '#checks/parse-mdx.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { isFigureId } from '#charts/figures/index.ts';
import { say } from '#charts/spec/message.ts';
import { formatLocator } from '#i18n/locator.ts';
import { t } from '#i18n/messages.ts';
import { attributeOf, isComponent } from '#markdown/mdx-nodes.ts';
import type { Locale } from '#schemas/text.ts';
import { requireClaim, toClaimLine } from './claim-view.ts';
import { numberOf, type Element } from './component-number.ts';
import type { ArticleEntry } from './entries.ts';
import { articlePath } from './head-facts.ts';
import { heading, link, paragraph, printMarkdown, strong, text } from './markdown-nodes.ts';
import { toSourceView } from './source-view.ts';
import { fileHref, pageHref } from './urls.ts';

/** What an article is printed by: the content, its language, and where it stands. */
type Place = { entries: Entries; locale: Locale; page: URL };

export function toArticleMarkdown(entries: Entries, article: ArticleEntry, site: URL): string {
  const { locale, slug, data, body } = article;
  const { body: tree } = parseMdx(body);
  if (!tree) throw new RangeError(`toArticleMarkdown: ${locale}/${slug} cannot be read`);
  // Links in the text are written from the folder of articles.
  const page = new URL(pageHref(locale, `/articles/${slug}/`), site);
  const self = new URL(pageHref(locale, articlePath(slug)), site).href;
  return printMarkdown([
    heading(1, data.title),
    paragraph(text(data.description)),
    paragraph(link(self, self)),
    ...plain(tree.children, { entries, locale, page }),
  ]);
}

function plain<Node extends RootContent>(nodes: readonly Node[], place: Place): Node[] {
  return nodes.flatMap((node) => {
    if (isComponent(node)) return toPlain(node, place) as Node[];
    if (node.type === 'link') {
      const url = new URL(
        node.url.startsWith('/') ? fileHref(node.url as '/') : node.url,
        place.page,
      );
      return { ...node, url: url.href, children: plain(node.children, place) };
    }
    return 'children' in node
      ? ({ ...node, children: plain(node.children as RootContent[], place) } as Node)
      : node;
  });
}

function toPlain(node: Element, place: Place): RootContent[] {
  const { entries, locale } = place;
  const number = numberOf(entries, node, locale);
  if (number !== undefined) return [text(number)];
  const inside = plain(node.children as RootContent[], place);
  const id = attributeOf(node, 'id') ?? '';
  switch (node.name) {
    case 'Claim':
      return [...inside, ...inBrackets(claimMark(id, place), locale)];
    case 'Cite':
      return inBrackets(citation(id, attributeOf(node, 'at'), place), locale, true);
    case 'Figure':
      return [paragraph(figureLink(id, place))];
    case 'Aside':
      return [quote([paragraph(strong(attributeOf(node, 'title') ?? '')), ...inside])];
    case 'Note':
      return [quote(inside)];
    case 'Term':
      return inside;
    default:
      throw new RangeError(`toPlain: no words for <${node.name ?? ''}>`);
  }
}

const quote = (children: RootContent[]): RootContent => ({
  type: 'blockquote',
  children: children as BlockContent[],
});

/** Brackets of the language; `tight` where the text has set its own space before them. */
function inBrackets(inside: PhrasingContent[], locale: Locale, tight = false): PhrasingContent[] {
  const brackets = t(locale, 'list.brackets', { text: '|' });
  const [open = '', close = ''] = (tight ? brackets.trim() : brackets).split('|');
  return [text(open), ...inside, text(close)];
}

const whole = (path: string, { page }: Place): string => new URL(path, page).href;

function claimMark(id: string, place: Place): PhrasingContent[] {
  const { number, ratingLabel, href } = toClaimLine(requireClaim(place.entries, id), place.locale);
  return [link(whole(href, place), number + t(place.locale, 'colon') + ratingLabel)];
}

function citation(id: string, at: string | undefined, place: Place): PhrasingContent[] {
  const { locale } = place;
  const { label, href } = toSourceView(place.entries, id, locale);
  const locator = at && t(locale, 'list.comma') + formatLocator(at, locale);
  return [link(whole(href, place), label), ...(locator ? [text(locator)] : [])];
}

function figureLink(id: string, place: Place): PhrasingContent {
  if (!isFigureId(id)) throw new RangeError(`figureLink: no figure ${id}`);
  const title = say(wordsFor(place.locale, id), { key: FIGURES[id].title });
  const label = t(place.locale, 'twin.figure', { title });
  return link(whole(pageHref(place.locale, `/figures/${id}/`), place), label);
}
