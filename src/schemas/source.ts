/**
 * A source, in CSL fields so that any citation program can read it.
 *
 * The id is author and year (`hoffmann-2022`), with a word more where one author has
 * several in a year (`meta-2024-llama-3-card`).
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import {
  DaySchema,
  IN_BOTH_LANGUAGES,
  LocalizedSchema,
  OwnIdField,
  PrintedSchema,
  WordsSchema,
  NameWordsSchema,
} from './text.ts';

const NameSchema = z.union([
  z.strictObject({
    family: field(NameWordsSchema, { why: 'sources are cited by it', example: 'Hoffmann' }),
    given: field(NameWordsSchema, {
      why: 'it tells namesakes apart',
      example: 'Jordan',
    }).optional(),
  }),
  z.strictObject({
    literal: field(NameWordsSchema, {
      description: 'An organisation, or a name that does not split.',
      why: 'sources are cited by it',
      example: 'DeepMind',
    }),
  }),
]);

/** As CSL has dates: year, month, day. */
const NO_DATE = 'a date is a year, a month from 1 to 12, and a day that the month has';

/** Whether a year, with a month and a day where they are given, is in the calendar. */
function isDate([year = NaN, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

const PartsSchema = z.strictObject({
  'date-parts': field(
    z.tuple([z.array(z.int()).min(1).max(3).refine(isDate, { error: NO_DATE })]),
    {
      why: 'it is the date itself',
      example: '[[2022, 3, 29]]',
    },
  ),
});

const optionalWords = (description: string, why: string, example: string) =>
  field(WordsSchema, { description, why, example }).optional();

/** Hosts that keep a page as it was, or an address that leads to it wherever it moves. */
const ARCHIVES = new Set([
  'web.archive.org',
  'archive.org',
  'archive.ph',
  'archive.today',
  'archive.softwareheritage.org',
  'ghostarchive.org',
  'perma.cc',
  'zenodo.org',
  'doi.org',
  'hdl.handle.net',
]);

const ArchivedSchema = z
  .url({ protocol: /^https$/, error: 'an archived copy has an address that starts with https://' })
  .refine((url) => ARCHIVES.has(new URL(url).hostname), {
    error: `an archived copy lies with one of ${[...ARCHIVES].join(', ')}`,
  });

export const SourceSchema = z.strictObject({
  id: OwnIdField,
  type: field(
    z.enum([
      'article',
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'paper-conference',
      'chapter',
      'book',
      'report',
      'dataset',
      'software',
      'webpage',
      'post',
      'post-weblog',
      'interview',
      'speech',
      'motion_picture',
      'legislation',
    ]),
    {
      description: 'CSL type; it decides how the entry is set.',
      why: 'it decides how the source is cited',
      example: 'article',
    },
  ),
  title: field(PrintedSchema, {
    description: 'Its title, in English where it has one.',
    why: 'readers look the source up by it',
    example: 'Training Compute-Optimal Large Language Models',
  }),
  author: field(z.array(NameSchema).min(1), {
    description: 'Who wrote it: people by `family` and `given`, an organisation as `literal`.',
    why: 'sources are cited by their authors',
    example: '[{ family: Hoffmann, given: Jordan }, { literal: DeepMind }]',
  }).optional(),
  issued: field(PartsSchema, {
    description: 'Year, month, day: as much as is known.',
    why: 'sources are cited by their year',
    example: '{ date-parts: [[2022, 3, 29]] }',
  }).optional(),
  URL: field(z.url({ protocol: /^https?$/, error: 'an address starts with https:// or http://' }), {
    description: 'Where a reader finds it: an address that starts with https:// or http://.',
    why: 'readers follow it to the source',
    example: 'https://arxiv.org/abs/2203.15556',
  }).optional(),
  DOI: field(
    WordsSchema.refine((doi) => /^10\.\d{4,9}\/\S+$/.test(doi), {
      error: 'a DOI starts with 10. and has a slash, and no address before it',
    }),
    {
      description: 'The DOI by itself, without https://doi.org/ before it.',
      why: 'readers follow it to the source',
      example: '10.48550/arXiv.2203.15556',
    },
  ).optional(),
  accessed: field(PartsSchema, {
    description: 'The day a page that changes was looked at, as CSL date parts.',
    why: 'the page may say something else by now',
    example: '{ date-parts: [[2024, 4, 18]] }',
  }).optional(),
  'container-title': optionalWords(
    'What it appeared in: a journal, proceedings, a newspaper, a site.',
    'readers look the source up in it',
    'Nature',
  ),
  publisher: optionalWords('Who published it.', 'readers look the source up by it', 'OpenAI'),
  number: optionalWords(
    'Its number, as a report has one.',
    'readers look the source up by it',
    "'2203.15556'",
  ),
  version: optionalWords('Which version was read.', 'later versions may differ', 'v3'),
  genre: optionalWords('What sort of thing it is, in a word.', 'the citation says it', 'Preprint'),
  language: field(
    z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, {
      error: 'a language is written as en or zh-Hans',
    }),
    {
      description: 'The language it is in where we read it, as BCP 47 writes it: `en`, `zh-Hans`.',
      why: 'readers see whether they can read it themselves',
      example: 'en',
    },
  ),
  archived: field(ArchivedSchema, {
    description: 'A copy that stays as it was: at the Internet Archive, or by a DOI.',
    why: 'readers find it there when the page has changed or gone',
    example: 'https://web.archive.org/web/20240418160000/https://example.org/',
  }).optional(),
  retracted: field(
    z.strictObject({
      on: field(DaySchema, { why: 'readers see since when', example: '2025-01-31' }),
      note: field(LocalizedSchema, {
        description: 'Who withdrew it, and why.',
        why: 'readers see why it no longer stands',
        example: IN_BOTH_LANGUAGES,
      }),
    }),
    {
      description: 'That it was withdrawn. Evidence may then rest on it only as context.',
      why: 'readers are not to be led by what its authors took back',
      example: `{ on: 2025-01-31, note: ${IN_BOTH_LANGUAGES} }`,
    },
  ).optional(),
  read: field(z.enum(['full', 'part', 'copy', 'secondary', 'unread']), {
    description:
      "How much of it we read: `full`, `part`, `copy` (somebody's full copy or transcription), `secondary` (only others' accounts of it), `unread`.",
    why: 'readers see how much of it was read',
    example: 'full',
  }),
  seen: field(DaySchema, {
    description: 'The day we last read in it, or in the copy or account of it. Not for `unread`.',
    why: 'readers see how old the reading is',
    example: '2026-11-23',
  }).optional(),
  reliability: field(z.enum(['primary', 'secondary', 'weak']), {
    description:
      '`primary`: by those who made or measured the thing. `secondary`: a report of it by others. `weak`: a report nobody answers for.',
    why: 'readers see how far the source can be trusted',
    example: 'primary',
  }),
  short: field(LocalizedSchema, {
    description: 'Its name in running text, where author and year would leave open which is meant.',
    why: 'author and year may leave open which source is meant',
    example: IN_BOTH_LANGUAGES,
  }).optional(),
  note: field(LocalizedSchema, {
    description: 'What a reader should know about this source.',
    why: 'readers are warned by it',
    example: IN_BOTH_LANGUAGES,
  }).optional(),
});
export type Source = z.infer<typeof SourceSchema>;
