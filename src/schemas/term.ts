/**
 * A word of the field, in both languages, as this site uses it.
 *
 * @module
 */
import { z } from 'zod';
import { IdSchema, WordsSchema } from './text.ts';

const WordingSchema = z.strictObject({
  /** The term itself. */
  term: WordsSchema,
  /** What it means, for a reader who is new to it. */
  definition: WordsSchema,
  /** Other spellings and words met in the literature. */
  also: z.array(WordsSchema).optional(),
});

export const TermSchema = z.strictObject({
  /** The file's name without `.yaml`. */
  id: IdSchema,
  en: WordingSchema,
  zh: WordingSchema,
});
export type Term = z.infer<typeof TermSchema>;
