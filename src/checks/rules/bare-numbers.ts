/**
 * Numbers typed into prose. A number in an article is bound to content through `<Q>` or
 * `<Calc>`, so that it has a source and cannot go stale; what is left alone is names
 * (GPT-4), dates, and section signs (§2.4.1).
 *
 * @module
 */
import { proseIn, type Prose } from '../article.ts';
import type { Issue } from '../issue.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn, walk } from './rule.ts';

const YEAR = '(?:19[5-9]\\d|20[0-3]\\d)';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Dates and section signs; whatever they cover is no quantity. */
const NOT_QUANTITIES: readonly RegExp[] = [
  /§+\s*\d+(?:\.\d+)*(?:[–-]\d+(?:\.\d+)*)?/gu,
  new RegExp(`(?<![\\d.,])${YEAR}-\\d{2}(?:-\\d{2})?(?![\\d-])`, 'gu'),
  new RegExp(`(?<!\\d)\\d{1,2} ${MONTH}(?![a-z])`, 'gu'),
  new RegExp(`(?<![a-z])${MONTH} \\d{1,2}(?=\\W|$)(?![.,]\\d)`, 'gu'),
  new RegExp(
    `(?<!\\d)(?:${YEAR} ?年 ?)?(?:1[0-2]|[1-9]) ?月(?: ?(?:[12]\\d|3[01]|[1-9]) ?[日号])?(?!\\p{L}?份额)`,
    'gu',
  ),
  // A year followed by a word that is counted (2024 GPUs) is no year.
  new RegExp(
    `(?<![\\d.,$€¥A-Za-z-])${YEAR}(?!\\d|[.,]\\d|[%A-RT-Za-rt-z]|\\s*(?:tokens?|GPUs?|layers?|个|万|亿|倍|层|项))`,
    'gu',
  ),
];

/** English numerals; a larger one is made of two with a hyphen. */
const ONES =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const WORDS = `(?:${TENS})-(?:${ONES})|${ONES}|${TENS}|(?:one|a|two|three) hundred|hundred`;

const CJK_DIGITS = '一二两三四五六七八九';
const QUANTITIES: readonly RegExp[] = [
  /\p{Nd}+(?:[.,:/–-]?\p{Nd}+)*(?:\s?(?:万亿|万|亿)|\s(?:thousand|million|billion|trillion)\b)?/gu,
  // 十五万亿, 三千亿, 一点五亿; not 数千亿, which names no number.
  new RegExp(
    `(?:[${CJK_DIGITS}〇零十百千点]*[${CJK_DIGITS}][${CJK_DIGITS}〇零十百千点]*|(?<![数几上])十)[万亿]+`,
    'gu',
  ),
  // 八倍, 百分之三十, 三成, 十几亿; not 一成不变, not 几千倍, which names no number, nor 一倍, which doubles.
  new RegExp(
    `(?<![数几上成${CJK_DIGITS}十百千点])(?!一倍)[${CJK_DIGITS}十百千点]+倍(?!频|率)`,
    'gu',
  ),
  new RegExp(`百分之[${CJK_DIGITS}零十百点]+`, 'gu'),
  new RegExp(
    `(?<![${CJK_DIGITS}构组变达完赞促造建养])[${CJK_DIGITS}]成(?!不变|套|本|功|员|立|为|了|分|型)`,
    'gu',
  ),
  /十几[万亿]+/gu,
  new RegExp(
    `\\b(?:a|${WORDS})[\\s-](?:dozen[\\s-])?(?:thousand|million|billion|trillion)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:(?:${WORDS})[\\s-](?:times(?= (?:as|its|their|the|more|larger|smaller|faster|cheaper|that|what|of)\\b)|fold|per cent|percent|percentage points?)|(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold)\\b`,
    'giu',
  ),
];

export function checkBareNumbers(content: Content): Issue[] {
  const names = namePatterns(content);
  // A name that cannot be read would make its digits look like a number in every title.
  const hasEveryName = content.entries.every(
    (entry) =>
      NAMES[entry.collection] === undefined ||
      (entry.data !== undefined && !content.unsound.some((one) => one.entry === entry)),
  );
  return content.entries
    .filter(({ collection }) => collection === 'articles')
    .flatMap((entry) =>
      [
        ...quantitiesOf(listedWords(entry), names).filter(
          ({ number }) => hasEveryName || !/^[\p{Nd}.,:/–-]+$/u.test(number),
        ),
        ...quantitiesOf(proseIn(entry), names),
      ].map(({ place, number }) =>
        issueIn(entry, place, {
          code: 'prose/bare-number',
          message: `${number} is typed into prose, so a reader cannot see where it comes from, and it would not change with its source`,
          hint: 'write <Q of="…" /> or <Calc call="…" />; if it is part of a name, add the name to content/terms',
        }),
      ),
    );
}

/** Quantities in several pieces of prose, with their places. */
const quantitiesOf = (pieces: readonly Prose[], names: readonly RegExp[]) =>
  pieces.flatMap(({ text, at }) =>
    bareNumbers(text, names).map(({ index, number }) => ({
      number,
      place: at(index, number.length),
    })),
  );

/** What readers read of an article in lists: its title and description. */
function listedWords(entry: Entry): Prose[] {
  const { data } = entry;
  return ['title', 'description'].flatMap((field): Prose[] => {
    const text: unknown = isRecord(data) ? data[field] : undefined;
    return typeof text === 'string' ? [{ text, at: () => entry.at([field]) }] : [];
  });
}

/** The quantities in a text that nothing accounts for. */
function bareNumbers(text: string, names: readonly RegExp[]): { index: number; number: string }[] {
  let rest = text;
  for (const pattern of [...names, ...NOT_QUANTITIES]) {
    rest = rest.replace(pattern, (covered) => '\u0000'.repeat(covered.length));
  }
  return QUANTITIES.flatMap((pattern) =>
    [...rest.matchAll(pattern)].map((match) => ({ index: match.index, number: match[0] })),
  )
    .filter(
      ({ index, number }, i, all) =>
        !all
          .slice(0, i)
          .some(
            (other) =>
              index < other.index + other.number.length && other.index < index + number.length,
          ),
    )
    .sort((a, b) => a.index - b.index);
}

/** Keys whose text is a name, by collection. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  models: ['name', 'family'],
  benchmarks: ['name', 'label'],
  terms: ['term', 'also'],
};

/** Patterns of the names in content that hold a digit, longest first. */
function namePatterns({ entries }: Pick<Content, 'entries'>): RegExp[] {
  const names = new Set<string>();
  for (const { collection, data } of entries) {
    const keys = NAMES[collection];
    if (!keys || !isRecord(data)) continue;
    walk(data, (path, value) => {
      const key = path.findLast((step) => typeof step === 'string');
      if (typeof value === 'string' && /\p{Nd}/u.test(value) && keys.includes(String(key)))
        names.add(value);
    });
  }
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(namePattern);
}

/** Space and hyphen are one in names (Llama-3, Llama 3), and case is free. */
function namePattern(name: string): RegExp {
  const letters = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[\s-]+/g, '[\\s\\u00a0-]?');
  return new RegExp(`(?<![A-Za-z0-9])${letters}(?![A-Za-z0-9]|[.,]\\d)`, 'giu');
}
