/**
 * A source, in CSL fields so that any citation program can read it.
 *
 * The id is author and year (`hoffmann-2022`), with a word more where one author has
 * several in a year (`meta-2024-llama-3-card`).
 *
 * @module
 */
import { z } from 'zod';
import { IdSchema, LocalizedSchema, WordsSchema } from './text.ts';

const NameSchema = z.union([
  z.strictObject({ family: WordsSchema, given: WordsSchema.optional() }),
  /** An organisation, or a name that does not split. */
  z.strictObject({ literal: WordsSchema }),
]);

export const SourceSchema = z.strictObject({
  /** The file's name without `.yaml`. */
  id: IdSchema,
  /** CSL type; it decides how the entry is set. */
  type: z.enum([
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
  title: WordsSchema,
  author: z.array(NameSchema).min(1).optional(),
  /** Year, month, day: as much as is known. */
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }).optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  DOI: WordsSchema.optional(),
  /** The day a page that changes was looked at, as CSL date parts. */
  accessed: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }).optional(),
  'container-title': WordsSchema.optional(),
  publisher: WordsSchema.optional(),
  number: WordsSchema.optional(),
  version: WordsSchema.optional(),
  genre: WordsSchema.optional(),
  /**
   * How much of it we read: `full`, `part`, `copy` (somebody's full copy or
   * transcription), `secondary` (only others' accounts of it), `unread`.
   */
  read: z.enum(['full', 'part', 'copy', 'secondary', 'unread']),
  /**
   * `primary`: by those who made or measured the thing. `secondary`: a report of it by
   * others. `weak`: a report nobody answers for.
   */
  reliability: z.enum(['primary', 'secondary', 'weak']),
  /** Its name in running text, where author and year would leave open which is meant. */
  short: LocalizedSchema.optional(),
  /** What a reader should know about this source. */
  note: LocalizedSchema.optional(),
});
export type Source = z.infer<typeof SourceSchema>;
