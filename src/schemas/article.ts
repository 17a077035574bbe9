/**
 * The front matter of an article. Its claims, figures and sources are read from its body.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { PrintedSchema } from './text.ts';

export const ArticleSchema = z.strictObject({
  title: field(PrintedSchema, { why: 'lists and tabs show it', example: 'What was trained' }),
  description: field(PrintedSchema, {
    description: 'One sentence for lists, search engines and previews.',
    why: 'search engines and previews show it',
    example: 'What is known of the model, and from whom.',
  }),
  order: field(z.int().min(1), {
    description: 'Place in the table of contents; equal in both languages.',
    why: 'articles are listed by it',
    example: '1',
  }),
});
export type Article = z.infer<typeof ArticleSchema>;
