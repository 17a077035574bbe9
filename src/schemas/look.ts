/**
 * One search for what would decide a claim. That nothing was found is worth a record too:
 * without it, a verdict nobody has tried to overturn looks like one that stood the trial.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { DaySchema, IN_BOTH_LANGUAGES, LocalizedSchema } from './text.ts';

const LookSchema = z.strictObject({
  on: field(DaySchema, {
    description: 'The day somebody looked.',
    why: 'readers see how long ago somebody looked',
    example: '2026-11-25',
  }),
  where: field(LocalizedSchema, {
    description: 'Where, as specific as it can be said: an index, a list, a search and its words.',
    why: 'readers see what was searched, and what was not',
    example: IN_BOTH_LANGUAGES,
  }),
  found: field(LocalizedSchema, {
    description: 'What was found, in a sentence; that it was nothing new, if so.',
    why: 'readers see what came of it',
    example: IN_BOTH_LANGUAGES,
  }),
});

/** What `looked` holds, as it is written on one line. */
export const LOOKED_EXAMPLE = `[{ on: 2026-11-25, where: ${IN_BOTH_LANGUAGES}, found: ${IN_BOTH_LANGUAGES} }]`;

export const LookedField = field(
  z
    .array(LookSchema)
    .min(1)
    .refine((looks) => looks.every(({ on }, i) => i === 0 || (looks[i - 1]?.on ?? on) <= on), {
      error: 'searches stand oldest first',
    }),
  {
    description: 'Searches for what would decide the claim, oldest first. A prediction needs one.',
    why: 'that nothing was found is on record',
    example: LOOKED_EXAMPLE,
  },
);
