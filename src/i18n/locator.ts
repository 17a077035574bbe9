/**
 * How the place in a source is printed.
 *
 * A place that the source itself names, a table or a section, is written once, as it stands
 * there: `Sec. 3.2; Table 3`. Chinese has words of its own for such parts; headings it quotes,
 * and file names it leaves as they are. A place in our words is written in both languages.
 *
 * @module
 */
import type { Locale, Locator } from '#schemas/text.ts';

const NUMBER = String.raw`[A-Z]?[\d.]*\d`;
const SPAN = String.raw`(\d+(?:[–-]\d+)?)`;

/** What parts of a source are called in Chinese. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\bsection (${NUMBER}), bullet (${NUMBER})`, 'gi'), '第$1节第$2段'],
  [new RegExp(`\\bSecs\\. (${NUMBER}) and (${NUMBER})`, 'g'), '第$1节与第$2节'],
  [new RegExp(`\\b(?:Sec\\.|Section) (${NUMBER})`, 'g'), '第$1节'],
  [new RegExp(`\\bsections ${SPAN}`, 'g'), '第$1节'],
  [new RegExp(`\\bpp?\\. ${SPAN}`, 'g'), '第$1页'],
  [new RegExp(`\\bline ${SPAN}`, 'g'), '第$1行'],
  [new RegExp(`\\bTables (${NUMBER}) and (${NUMBER})`, 'g'), '表$1与表$2'],
  [new RegExp(`\\bTable ([A-Z]?\\.?${NUMBER})`, 'g'), '表$1'],
  [new RegExp(`\\bFigs?\\. (${NUMBER})`, 'g'), '图$1'],
  [new RegExp(`\\bEq\\. (${NUMBER})`, 'g'), '式$1'],
  [new RegExp(`\\bFormula (${NUMBER})`, 'g'), '公式$1'],
  [new RegExp(`\\bFinding (${NUMBER})`, 'g'), '结论$1'],
  [new RegExp(`\\bApproach (${NUMBER})`, 'g'), '方法$1'],
  [/\bApp(?:\.|endix) ([A-Z][\d.]*)/g, '附录$1'],
  [/\babstract\b/gi, '摘要'],
  [/\bintroduction\b/gi, '引言'],
  [/, table\b/g, '，表'],
  [/ and (?=\p{Script=Han})/gu, '与'],
  [/; /g, '；'],
  [/, /g, '，'],
  [/ ?\(([^)]*\p{Script=Han}[^)]*)\)/gu, '（$1）'],
];

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'g');

/** A heading between the marks of a list: one word, or several. */
const HEADING = /(?<=^|[，；])(?:[A-Z][a-z]+|[A-Z][\w'’-]* [\w '’-]+\??)(?=$|[，；])/g;

/** The place in a source, in the words of the edition. */
export function formatLocator(locator: Locator, locale: Locale): string {
  if (typeof locator !== 'string') return locator[locale];
  if (locale === 'en') return locator;
  const parts = PARTS.reduce((text, [pattern, words]) => text.replace(pattern, words), locator);
  return parts
    .replace(
      DAY,
      (_, day: string, month: string, year: string) =>
        `${year}年${MONTHS.indexOf(month) + 1}月${day}日`,
    )
    .replace(/(?<=\d)-(?=\d+页)/g, '–')
    .replace(HEADING, '“$&”');
}
