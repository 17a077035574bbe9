/**
 * The front matter of an article. Its claims, figures and sources are read from its body.
 *
 * @module
 */
import { z } from 'zod';
import { WordsSchema } from './text.ts';

export const ArticleSchema = z.strictObject({
  title: WordsSchema,
  /** One sentence for lists, search engines and previews. */
  description: WordsSchema,
  /** Place in the table of contents; equal in both languages. */
  order: z.int().min(1),
});
export type Article = z.infer<typeof ArticleSchema>;
