/**
 * A word of the field, in both languages, as this site uses it.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { OwnIdField, PrintedSchema, WordsSchema } from './text.ts';

const WordingSchema = z.strictObject({
  term: field(WordsSchema, {
    description: 'The term itself.',
    why: 'it is the word being explained',
    example: '…',
  }),
  definition: field(PrintedSchema, {
    description: 'What it means, for a reader who is new to it.',
    why: 'newcomers look the word up here',
    example: '…',
  }),
  also: field(z.array(WordsSchema), {
    description: 'Other spellings and words met in the literature.',
    why: 'readers meet the word under other names',
    example: '[KV cache]',
  }).optional(),
});

export const TermSchema = z.strictObject({
  id: OwnIdField,
  en: field(WordingSchema, {
    description: 'The term in English: its word, other words for it, what it means.',
    why: 'readers of the English edition would find a gap',
    example: '{ term: …, definition: … }',
    absent: 'translation/text',
  }),
  zh: field(WordingSchema, {
    description: 'The same in Chinese.',
    why: 'readers of the Chinese edition would find a gap',
    example: '{ term: …, definition: … }',
    absent: 'translation/text',
  }),
});
