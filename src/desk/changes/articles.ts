/**
 * What changed in articles, by the sentence: those written anew, those that stand as they were
 * and now print another number, and the claims they restate that are rated otherwise.
 *
 * @module
 */
import { diffArrays } from 'diff';
import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { callOf, idsIn, isElement, toComponent } from '#checks/article.ts';
import { evaluate } from '#checks/calls/evaluate.ts';
import type { CheckedContent } from '#checks/index.ts';
import type { Entries } from '#checks/entries.ts';
import type { Entry } from '#checks/read.ts';
import { resolveQuantity } from '#checks/refs.ts';
import { formatQuantity, formatValue } from '#i18n/format.ts';
import type { Locale } from '#schemas/text.ts';
import { missingFrom, namesOf } from './entries.ts';

/** A sentence before and after. */
export interface SentencePair {
  before: string;
  after: string;
}

export interface ArticleChange {
  /** `articles/en/chinchilla`. */
  article: string;
  removed: string[];
  added: string[];
  rewritten: SentencePair[];
  /** Nobody touched them, and they print another number. */
  moved: SentencePair[];
  /** Claims it restates whose rating changed. */
  rated: string[];
}

/** Articles on both sides in which a sentence, a number or a restated rating differs. */
export function changedArticles(
  then: CheckedContent,
  now: CheckedContent,
  rated: readonly string[],
): ArticleChange[] {
  const [before, after] = [namesOf(then), namesOf(now)];
  const gone = new Set(missingFrom(before, after));
  return [...after].sort().flatMap(([article, entry]) => {
    const old = before.get(article);
    if (entry.locale === undefined || old === undefined || gone.has(article)) return [];
    const change = {
      article,
      ...sentenceChanges(sentencesOf(old, then.entries), sentencesOf(entry, now.entries)),
      rated: [...new Set(idsIn(entry, 'Claim').map(({ id }) => id))].filter((id) =>
        rated.includes(id),
      ),
    };
    return Object.values(change).some((part) => Array.isArray(part) && part.length > 0)
      ? [change]
      : [];
  });
}

interface Sentence {
  /** As written, a number by the name it is bound to. */
  source: string;
  /** As read, a number as it is printed. */
  text: string;
}

function sentenceChanges(before: readonly Sentence[], after: readonly Sentence[]) {
  const [moved, rewritten]: [SentencePair[], SentencePair[]] = [[], []];
  const [removed, added]: [string[], string[]] = [[], []];
  const [old, fresh] = [before, after].map((sentences) => sentences.map(({ text }) => text));
  const parts = diffArrays(
    before.map(({ source }) => source),
    after.map(({ source }) => source),
  );
  for (const [index, part] of parts.entries()) {
    const [from, to] = [
      part.added ? [] : (old?.splice(0, part.count) ?? []),
      part.removed ? [] : (fresh?.splice(0, part.count) ?? []),
    ];
    if (part.removed) removed.push(...from);
    else if (!part.added) moved.push(...pairs(from, to).filter((one) => one.before !== one.after));
    else {
      // What goes and what comes in one place is one sentence written anew.
      const gone = parts[index - 1]?.removed ? (parts[index - 1]?.count ?? 0) : 0;
      const paired = Math.min(gone, to.length);
      const put = removed.splice(removed.length - gone, paired);
      rewritten.push(...pairs(put, to.slice(0, paired)));
      added.push(...to.slice(paired));
    }
  }
  return { removed, added, rewritten, moved };
}

const pairs = (before: readonly string[], after: readonly string[]): SentencePair[] =>
  before.flatMap((text, index) => {
    const other = after[index];
    return other === undefined ? [] : [{ before: text, after: other }];
  });

/** Blocks whose words belong together. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** The sentences of an article in reading order. */
function sentencesOf({ body, locale = 'en' }: Entry, entries: Entries): Sentence[] {
  const sentences: Sentence[] = [];
  if (body === undefined) return sentences;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  visit(body, (node) => {
    if (!BLOCKS.has(node.type)) return undefined;
    const { source, printed } = wordsOf(node, entries, locale);
    // A line's end would end a sentence too.
    for (const { segment } of segmenter.segment(source.replace(/\s+/gu, ' '))) {
      const kept = segment.replace(LEFT_BEHIND, '').trim();
      if (kept === '') continue;
      sentences.push({
        source: kept.replace(HELD, (mark) => printed.get(mark)?.name ?? ''),
        text: kept.replace(HELD, (mark) => printed.get(mark)?.words ?? ''),
      });
    }
    return SKIP;
  });
  return sentences;
}

/** What stood around a citation, which is not of the sentence. */
const LEFT_BEHIND = / ?[（(] ?[)）]| (?=[.,;:)])/gu;

/** Signs of Unicode's private use stand for numbers, so that no point in one ends a sentence. */
const FIRST = 0xe000;
const HELD = /[\ue000-\uf8ff]/gu;

interface Printed {
  name: string;
  words: string;
}

function wordsOf(block: Nodes, entries: Entries, locale: Locale) {
  const printed = new Map<string, Printed>();
  let source = '';
  visit(block, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') source += node.value;
    else if (node.type === 'break') source += ' ';
    const number = isElement(node) ? printedBy(node, entries, locale) : undefined;
    if (number === undefined) return;
    const mark = String.fromCharCode(FIRST + printed.size);
    printed.set(mark, number);
    source += mark;
  });
  return { source, printed };
}

function printedBy(
  node: Parameters<typeof toComponent>[0],
  entries: Entries,
  locale: Locale,
): Printed | undefined {
  const component = toComponent(node);
  const digits = component.attributes.get('digits')?.value;
  const shown = typeof digits === 'number' ? digits : undefined;
  const reference = component.attributes.get('of')?.value;
  if (component.name === 'Q' && typeof reference === 'string') {
    const found = resolveQuantity(entries, reference);
    const words = found ? formatQuantity(found.quantity, locale, shown) : '?';
    return { name: reference, words };
  }
  const call = callOf(component);
  if (call === undefined) return undefined;
  const [result] = evaluate(call, entries).results;
  return {
    name: JSON.stringify(call),
    words: result ? formatValue(result.value, result.unit, locale, shown) : '?',
  };
}
