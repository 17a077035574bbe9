/**
 * Markdown that would not come out as its writer means it: pictures, notes and references that
 * lead nowhere, headings out of order.
 *
 * @module
 */
import type { Image, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isElement, placeOf, proseIn } from '../article.ts';
import { headingsIn, wordsIn } from '../article-outline.ts';
import type { Issue, Place } from '../issue.ts';
import type { Entry } from '../read.ts';
import { issueIn } from './rule.ts';
import type { Content } from './rule.ts';

type Found = Pick<Issue, 'code' | 'message' | 'hint'>;

export function checkMarkdown({ entries }: Content): Issue[] {
  return entries.flatMap((entry) => [
    ...imagesOf(entry),
    ...emptyLinks(entry),
    ...undefinedIn(entry),
    ...headingsOf(entry),
  ]);
}

/** Articles draw with `<Figure>`: a file beside them is not part of the site. */
function imagesOf(entry: Entry): Issue[] {
  const issues: Issue[] = [];
  if (entry.body === undefined) return issues;
  visit(entry.body, (node: Nodes) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const url = node.type === 'image' ? (node as Image).url : '';
    const isElsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
    issues.push(
      issueIn(entry, placeOf(node), {
        code: isElsewhere ? 'image/remote' : 'image/missing',
        message: isElsewhere
          ? `pages load nothing from elsewhere, so a reader would see a broken picture in place of ${url}`
          : 'articles hold no pictures of their own, so the site could not be built with this one',
        hint: 'show a figure, as in <Figure id="isoflop" />, or link to the picture: [what it shows](https://…)',
      }),
    );
  });
  return issues;
}

/** Links with nothing to click on. */
function emptyLinks(entry: Entry): Issue[] {
  const issues: Issue[] = [];
  if (entry.body === undefined) return issues;
  visit(entry.body, 'link', (node) => {
    if (wordsIn(node).trim() !== '' || node.children.some(isElement)) return;
    issues.push(
      issueIn(entry, placeOf(node), {
        code: 'link/empty',
        message: `this link has no words, so nobody can see or follow it`,
        hint: `write the words that lead there: [the words](${node.url})`,
      }),
    );
  });
  return issues;
}

const FOOTNOTE = /\[\^([^\]\s]+)\]/g;
const REFERENCE = /\[([^\]]+)\]\[([^\]]*)\]/g;

/** Brackets that Markdown left as they are, because nothing says what they stand for. */
function undefinedIn(entry: Entry): Issue[] {
  const lines = entry.text.split('\n');
  const report = (place: Place, found: Omit<Found, 'code'>): Issue[] => {
    const isEscaped = lines[place.line - 1]?.[place.column - 2] === '\\';
    return isEscaped ? [] : [issueIn(entry, place, { code: 'link/undefined', ...found })];
  };
  return proseIn(entry).flatMap(({ text, at }) => [
    ...[...text.matchAll(FOOTNOTE)].flatMap(({ 0: whole, 1: name, index }) =>
      report(at(index, whole.length), {
        message: `no note is called ${name}, so a reader would see the brackets`,
        hint: `add a line \`[^${name}]: …\` at the end of the article, or delete the brackets`,
      }),
    ),
    ...[...text.matchAll(REFERENCE)].flatMap(({ 0: whole, 1: words, 2: name, index }) =>
      report(at(index, whole.length), {
        message: `nothing says where [${name || words}] leads, so a reader would see the brackets`,
        hint: `write [${words}](address), or delete the brackets`,
      }),
    ),
  ]);
}

/** The page's own heading is of the first level; those of the text begin with the second. */
const TOP = 2;

function headingsOf(entry: Entry): Issue[] {
  let above = TOP - 1;
  return headingsIn(entry).flatMap((heading) => {
    const { depth } = heading;
    const found = headingFault(depth, above, wordsIn(heading));
    above = depth;
    return found ? [issueIn(entry, placeOf(heading), { code: 'article/heading', ...found })] : [];
  });
}

function headingFault(
  depth: number,
  above: number,
  words: string,
): Omit<Found, 'code'> | undefined {
  if (words.trim() === '')
    return {
      message: 'this heading has no words, so it stands empty in the contents too',
      hint: 'write the heading, or delete the line',
    };
  if (depth < TOP)
    return {
      message: 'the title in the front matter is the heading of the page, and there is one of it',
      hint: `write ${'#'.repeat(TOP)} ${words}`,
    };
  if (depth > above + 1)
    return {
      message: 'a level is left out, so who hears the page cannot tell what this belongs to',
      hint: `write ${'#'.repeat(above + 1)} ${words}`,
    };
  return undefined;
}
