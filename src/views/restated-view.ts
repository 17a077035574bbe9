/**
 * Where a claim is restated: the article, and the very words that restate it there, as a reader
 * finds them, with a way to the place.
 *
 * @module
 */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMdx } from '#checks/parse-mdx.ts';
import type { Entries } from '#checks/entries.ts';
import { attributeOf, isComponent } from '#markdown/mdx-nodes.ts';
import { remarkNumberComponents } from '#markdown/remark-number-components.ts';
import type { Locale } from '#schemas/text.ts';
import { toArticleLine } from './article-view.ts';
import { numberOf, type Element } from './component-number.ts';
import { loadArticles, type ArticleEntry } from './entries.ts';

export type Restatement = { title: string; href: string; text: string };

/** A `<Claim>` of an article, and its number among the components there. */
type Passage = { claim: string; n: string; node: Element };

/** By the article's text: each is asked about every claim. */
const passages = new Map<string, Passage[]>();

function passagesOf({ slug, locale, body }: ArticleEntry): Passage[] {
  const known = passages.get(body);
  if (known) return known;
  const { body: tree } = parseMdx(body);
  if (!tree) throw new RangeError(`passagesOf: ${locale}/${slug} cannot be read`);
  remarkNumberComponents()(tree);
  const found: Passage[] = [];
  visit(tree, (node) => {
    if (!isComponent(node) || node.name !== 'Claim') return;
    const [claim, n] = [attributeOf(node, 'id'), attributeOf(node, 'n')];
    if (claim !== undefined && n !== undefined) found.push({ claim, n, node });
  });
  passages.set(body, found);
  return found;
}

function wordsIn(entries: Entries, node: Nodes, locale: Locale): string {
  const number = isComponent(node) ? numberOf(entries, node, locale) : undefined;
  if (number !== undefined) return number;
  if ('children' in node) return node.children.map((c) => wordsIn(entries, c, locale)).join('');
  return 'value' in node ? node.value : '';
}

/** The clause as it stands, told apart from a whole sentence. */
const asClause = (text: string): string => (/^\p{Ll}/u.test(text) ? `… ${text}` : text);

export async function toRestatements(
  entries: Entries,
  claim: string,
  locale: Locale,
): Promise<Restatement[]> {
  const articles = await loadArticles(locale);
  return articles.flatMap((article) => {
    const { title, href } = toArticleLine(article);
    return passagesOf(article)
      .filter((passage) => passage.claim === claim)
      .map(({ n, node }) => ({
        title,
        href: `${href}#claim-${n}`,
        text: asClause(wordsIn(entries, node, locale).trim().replaceAll(/\s+/g, ' ')),
      }));
  });
}
