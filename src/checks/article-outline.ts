/**
 * What an article's body leads to and what can be led to in it: its links, its headings,
 * and the anchors a page made of it has.
 *
 * @module
 */
import Slugger from 'github-slugger';
import type { Definition, Heading, Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from './article.ts';
import type { Place } from './issue.ts';
import type { Entry } from './read.ts';

/** Every address an article's Markdown links to, those of footnotes and definitions included. */
export function linksIn({ body }: Entry): { url: string; place: Place }[] {
  const found: { url: string; place: Place }[] = [];
  if (body === undefined) return found;
  visit(body, (node) => {
    if (isLink(node)) found.push({ url: node.url, place: placeOf(node) });
  });
  return found;
}

const isLink = (node: Nodes): node is Link | Definition =>
  node.type === 'link' || node.type === 'definition';

export function headingsIn({ body }: Entry): Heading[] {
  const found: Heading[] = [];
  if (body) visit(body, 'heading', (node: Heading) => void found.push(node));
  return found;
}

/** The ids Astro gives an article's headings and GFM its footnotes, in reading order. */
export function anchorsIn(entry: Entry): string[] {
  const slugger = new Slugger();
  const headings = headingsIn(entry).map((heading) => slugger.slug(wordsIn(heading)));
  return [...headings, ...footnotesIn(entry)];
}

/** As Astro reads a heading: what stands in braces counts, alternative texts do not. */
export function wordsIn(heading: Heading | Link): string {
  let words = '';
  visit(heading, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'mdxTextExpression')
      words += node.value;
  });
  return words;
}

/** A note that is called twice has two ways back. */
function footnotesIn({ body }: Entry): string[] {
  const calls = new Map<string, number>();
  const anchors: string[] = [];
  if (body === undefined) return anchors;
  visit(body, 'footnoteReference', ({ identifier }) => {
    const nth = (calls.get(identifier) ?? 0) + 1;
    calls.set(identifier, nth);
    const name = encodeURI(identifier);
    if (nth === 1) anchors.push(`user-content-fn-${name}`);
    anchors.push(`user-content-fnref-${name}${nth === 1 ? '' : `-${nth}`}`);
  });
  return calls.size > 0 ? [...anchors, 'footnote-label'] : anchors;
}
