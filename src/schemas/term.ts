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
    example: 'key-value cache',
  }),
  definition: field(PrintedSchema, {
    description: 'What it means, for a reader who is new to it.',
    why: 'newcomers look the word up here',
    example: 'What is kept of the tokens read so far.',
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
    example: '{ term: key-value cache, definition: What is kept of the tokens read so far. }',
    absent: 'translation/text',
  }),
  zh: field(WordingSchema, {
    description: 'The same in Chinese.',
    why: 'readers of the Chinese edition would find a gap',
    example: '{ term: 键值缓存, definition: 为已读的tokens保留的内容。 }',
    absent: 'translation/text',
  }),
});
