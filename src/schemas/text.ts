/**
 * Small pieces every collection shares: ids, words in two languages, dates.
 *
 * Nothing here coerces, but that quotation marks are set as print has them. A date is a
 * string because YAML parsers disagree about dates, and a reader of the data files gets the
 * very characters the editor typed.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { typographic } from './typographic.ts';

/** Languages of the site, in the order they are listed anywhere. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** An id is the file's name without its ending: lower-case words joined by hyphens. */
export const IdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'an id is lower-case letters, digits and single hyphens',
});

/** The id nearest to a name. */
export const toId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The id of an entry as its first field. */
export const OwnIdField = field(IdSchema, {
  description: "The file's name without `.yaml`.",
  why: 'pages and references find the entry by it',
  example: 'the-name-of-the-file',
});

/**
 * A non-empty line or paragraph without space at either end; the line's end that YAML keeps
 * behind a folded text is taken off.
 */
export const WordsSchema = z
  .string()
  .overwrite((text) => text.replace(/\n$/, ''))
  .min(1, { error: 'this text is empty' })
  .refine((text) => text.trim() === text, { error: 'this text starts or ends with a space' });

/** A name: no quotation, so marks around the whole of it were meant for YAML. */
export const NameWordsSchema = WordsSchema.refine((text) => !/^[“”][^“”]*[“”]$/.test(text), {
  error: 'these quotation marks would be printed with the name; those of YAML are straight',
});

/** The same as it is printed: straight quotes become curly. */
export const PrintedSchema = WordsSchema.overwrite(typographic);

/** The same words in both languages. Neither may be left out: the two editions are equal. */
export const LocalizedSchema = z.strictObject({
  en: field(PrintedSchema, {
    description: 'English.',
    why: 'readers of the English edition would find a gap',
    example: 'In a sentence.',
    absent: 'translation/text',
  }),
  zh: field(WordsSchema, {
    description: '中文: written as Chinese, not translated word for word.',
    why: 'readers of the Chinese edition would find a gap',
    example: '用一句话说。',
    absent: 'translation/text',
  }),
});
export type Localized = z.infer<typeof LocalizedSchema>;

/**
 * Where in a source: as the source names the place (`Table 3`, `Sec. 3.2`, a heading, a
 * file), or in words of ours, and then in both languages.
 */
export const LocatorSchema = z.union([PrintedSchema, LocalizedSchema], {
  error: 'a place in a source is a text, or one in each language',
});
export type Locator = z.infer<typeof LocatorSchema>;

/** A day that exists, as `2024-04-18`. */
export const DaySchema = z.iso.date({
  error: ({ input }) => noSuchDay(String(input)) ?? 'a day is written as 2024-04-18',
});

/** Of a day written as one and in no calendar, why there is none. */
function noSuchDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  if (first.getUTCMonth() !== Number(month) - 1) return `there is no month ${month ?? ''}`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const name = first.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return `${name} ${year} has ${days} days, and no ${Number(day)}`;
}

/** A day, month or year, as far as the source tells it: `2024`, `2024-04`, `2024-04-18`. */
export const DateSchema = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)],
  {
    error: ({ input }) =>
      noSuchDay(String(input)) ??
      'a date is written as 2024, 2024-04 or 2024-04-18, in quotes when it is a year alone',
  },
);

/** How text in both languages is written. */
export const IN_BOTH_LANGUAGES = '{ en: In a sentence., zh: 用一句话说。 }';
