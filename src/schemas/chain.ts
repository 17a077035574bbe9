/**
 * A chain of argument: claims of the essay in the order in which each leads to the next.
 *
 * @module
 */
import { z } from 'zod';
import { IdSchema, LocalizedSchema } from './text.ts';

export const ChainSchema = z
  .strictObject({
    /** The file's name without `.yaml`. */
    id: IdSchema,
    name: LocalizedSchema,
    /** Where the chain starts and what it is meant to bear, in a sentence. */
    about: LocalizedSchema,
    /** Ids of claims, from the ground up. */
    steps: z.array(IdSchema).min(2),
    /** The step that gives way first. */
    weakest: IdSchema,
    /** Why that one. */
    because: LocalizedSchema,
  })
  .refine((chain) => chain.steps.includes(chain.weakest), {
    error: 'the weakest link is one of the steps',
    path: ['weakest'],
  });
export type Chain = z.infer<typeof ChainSchema>;
