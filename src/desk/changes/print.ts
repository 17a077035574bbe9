/**
 * Writes what changed for people: as text in a terminal, as Markdown under a pull request.
 *
 * @module
 */
import type { ArticleChange } from './articles.ts';
import type { Changes } from './changes.ts';
import type { CheckChange, ClaimLine, Judged, Result } from './claims.ts';
import type { EntryChange, NumberChange } from './entries.ts';
import type { FieldChange } from './fields.ts';
import type { FigureChange } from './figures.ts';
import type { StaleWords } from './stale.ts';

/** How one kind of text marks its parts. */
interface Pen {
  section: (title: string, items: readonly string[]) => string;
  item: (line: string, below: readonly string[]) => string;
  /** An id, path or place. */
  name: (id: string) => string;
  /** Words of content, which may hold signs of Markdown. */
  words: (text: string) => string;
  strong: (text: string) => string;
}

const TEXT: Pen = {
  section: (title, items) => [title, ...items].join('\n'),
  item: (line, below) => [`  ${line}`, ...below.map((each) => `      ${each}`)].join('\n'),
  name: (id) => id,
  words: (text) => text,
  strong: (text) => text,
};

const MARKDOWN: Pen = {
  section: (title, items) => [`### ${title}`, '', ...items].join('\n'),
  item: (line, below) => [`- ${line}`, ...below.map((each) => `  - ${each}`)].join('\n'),
  name: (id) => `\`${id}\``,
  words: (text) => text.replace(/[\\`*_[\]<>|~#]/g, String.raw`\$&`),
  strong: (text) => `**${text}**`,
};

const PENS = { text: TEXT, md: MARKDOWN } as const;

/** More lines than these of one kind are counted, not listed: the JSON has them all. */
const MOST = 40;
/** Values longer than this are cut: the file's own difference shows them whole. */
const LONGEST = 160;

/**
 * What changed, section by section; what is empty is left out.
 *
 * @param since - the commit it is compared with, as it was named
 */
export function printChanges(changes: Changes, form: keyof typeof PENS, since: string): string {
  const pen = PENS[form];
  const sections = sectionsOf(changes, pen)
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => {
      const shown = items.slice(0, MOST);
      const rest = items.length - shown.length;
      const more = rest > 0 ? [pen.item(`and ${rest} more`, [])] : [];
      return pen.section(`${title} (${items.length})`, [...shown, ...more]);
    });
  if (sections.length === 0) return `nothing changed since ${since}`;
  const head = `What changed since ${since}`;
  return [form === 'md' ? `## ${head}` : head, ...sections].join('\n\n');
}

function sectionsOf(changes: Changes, pen: Pen): [string, string[]][] {
  const { claims, checks, numbers, entries, figures, articles, stale, pages, unread } = changes;
  const flipped = checks.filter(({ before, after }) => before?.holds !== after?.holds);
  const moved = checks.filter((check) => !flipped.includes(check));
  const replaced = entries.changed.filter((one) => one.replaced);
  const plain = (names: readonly string[]) => names.map((name) => pen.item(pen.name(name), []));
  return [
    ['Not sound, so left out here: see the check', plain(unread.after)],
    ['Not sound before, so nothing to compare with', plain(unread.before)],
    ['Claims rated otherwise', claims.judged.map((one) => judged(one, pen))],
    ['Claims added', claims.added.map((one) => claimLine(one, pen))],
    ['Claims removed', claims.removed.map((one) => claimLine(one, pen))],
    ['Calculations whose answer flips', checkLines(flipped, pen)],
    ['Texts that may still say the old number', stale.map((one) => staleLine(one, pen))],
    [
      'Entries that are another one under the same name',
      replaced.map((one) => entryLine(one, pen)),
    ],
    ['Entries added', plain(entries.added)],
    ['Entries removed', plain(entries.removed)],
    ['Numbers', numbers.map((one) => numberLine(one, pen))],
    ['Calculations that come to another number', checkLines(moved, pen)],
    ['Figures', figures.map((one) => figureLine(one, pen))],
    ['Articles', articles.map((one) => articleLine(one, pen))],
    [
      'Other fields',
      entries.changed.filter((one) => !one.replaced).map((one) => entryLine(one, pen)),
    ],
    ['Pages gained', plain(pages.gained)],
    ['Pages lost: leave a redirect', plain(pages.lost)],
  ];
}

const claimLine = ({ id, label, rating, gist }: ClaimLine, pen: Pen): string =>
  pen.item(`${pen.name(id)} ${pen.words(label)}: ${pen.strong(rating)}`, [pen.words(gist)]);

const judged = ({ id, label, from, rating, gist }: Judged, pen: Pen): string =>
  pen.item(
    `${pen.name(id)} ${pen.words(label)}: ${
      from === rating
        ? `judged again, still ${pen.strong(rating)}`
        : `${from} → ${pen.strong(rating)}`
    }`,
    [pen.words(gist)],
  );

/** One item for each question, with a line for each law that answers it otherwise. */
function checkLines(changes: readonly CheckChange[], pen: Pen): string[] {
  const groups = new Map<string, CheckChange[]>();
  for (const change of changes) {
    const question = `${change.claim} ${change.asks}`;
    groups.set(question, [...(groups.get(question) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const flips = group.some(({ before, after }) => before?.holds !== after?.holds);
    return pen.item(`${pen.name(first.claim)} ${pen.words(first.asks)}`, [
      ...group.map((change) => resultLine(change, pen)),
      ...(flips ? [`the claim is rated ${first.rating}: does that still stand?`] : []),
    ]);
  });
}

function resultLine({ law, before, after, crossed }: CheckChange, pen: Pen): string {
  const say = (result: Result | undefined): string =>
    result ? `${result.words} (${result.holds ? 'for' : 'against'} the claim)` : 'no answer';
  const passed = crossed.map(
    ({ argument, before: from, after: to, at }) =>
      `; ${pen.name(argument)} went from ${from} to ${to}, past ${at}, where the answer changes`,
  );
  const under = law ? `under ${pen.name(law)}: ` : '';
  return `${under}${say(before)} → ${pen.strong(say(after))}${passed.join('')}`;
}

const staleLine = (
  { file, line, column, words, name, before, after }: StaleWords,
  pen: Pen,
): string =>
  pen.item(`${pen.name(`${file}:${line}:${column}`)} says “${pen.words(words)}”`, [
    `${pen.words(name)} went from ${before} to ${after}`,
  ]);

const numberLine = ({ entry, path, before, after }: NumberChange, pen: Pen): string =>
  pen.item(
    `${pen.name(`${entry} ${path}`)}: ${pen.words(before?.words ?? '(not stated)')} → ${pen.strong(
      pen.words(after?.words ?? '(not stated)'),
    )}`,
    [],
  );

function figureLine({ figure, title, parts, undrawn }: FigureChange, pen: Pen): string {
  const why = undrawn ? `one side cannot be drawn: ${undrawn}` : `differs in ${parts.join(', ')}`;
  return pen.item(`${pen.name(figure)} ${pen.words(title)}: ${pen.words(why)}`, []);
}

function articleLine(
  { article, removed, added, rewritten, moved, rated }: ArticleChange,
  pen: Pen,
): string {
  return pen.item(pen.name(article), [
    ...removed.map((text) => `no longer says: ${pen.words(cut(text))}`),
    ...added.map((text) => `now says: ${pen.words(cut(text))}`),
    ...rewritten.map(({ before, after }) => `was rewritten: ${pen.words(around(before, after))}`),
    ...moved.map(
      ({ before, after }) => `prints another number: ${pen.words(around(before, after))}`,
    ),
    ...rated.map((id) => `restates ${pen.name(id)}, which is rated otherwise`),
  ]);
}

const entryLine = ({ entry, fields }: EntryChange, pen: Pen): string =>
  pen.item(
    pen.name(entry),
    fields.map((field) => `${pen.name(field.path)}: ${fieldWords(field, pen)}`),
  );

function fieldWords({ before, after }: FieldChange, pen: Pen): string {
  if (before === undefined) return `added, ${pen.words(cut(after ?? ''))}`;
  if (after === undefined) return `removed, was ${pen.words(cut(before))}`;
  const [from, to] = trimmed(before, after);
  return `${pen.words(from)} → ${pen.words(to)}`;
}

/** Two long texts, each cut to where they differ. */
function trimmed(before: string, after: string): [string, string] {
  if (before.length <= LONGEST && after.length <= LONGEST) return [before, after];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const from = Math.max(0, start - 40);
  const piece = (text: string): string => (from > 0 ? '…' : '') + cut(text.slice(from));
  return [piece(before), piece(after)];
}

const around = (before: string, after: string): string => trimmed(before, after).join(' → ');

const cut = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};
