/**
 * A calculation that tests a claim, and the answers with which the claim holds.
 *
 * @module
 */
import { z } from 'zod';
import { CallSchema } from './call.ts';
import { field } from './field.ts';
import type { Remedy } from './quantity.ts';
import { IdSchema, IN_BOTH_LANGUAGES, LocalizedSchema } from './text.ts';

/** A low and a high end. */
export const EndsSchema = z.tuple([z.number(), z.number()]).superRefine(([low, high], ctx) => {
  if (low <= high) return;
  ctx.addIssue({
    code: 'custom',
    message: 'the low end comes first, and nothing lies between the two as they stand',
    params: { remedy: `write [${high}, ${low}]` } satisfies Remedy,
  });
});

export const ClaimCheckSchema = z.strictObject({
  key: field(IdSchema, {
    description: 'Short name, needed only if a verdict refers to the check in `turns_on`.',
    why: 'a verdict refers to the check by it, in whatever order checks stand',
    example: 'mmlu',
  }).optional(),
  asks: field(LocalizedSchema, {
    description: 'What the calculation asks, as a question.',
    why: 'readers see what the calculation tests',
    example: IN_BOTH_LANGUAGES,
  }),
  ...CallSchema.shape,
  expect: field(EndsSchema, {
    description: 'The claim holds where the result lies between these two, ends included.',
    why: 'the claim holds where the result lies between the two',
    example: '[18, 22]',
  }),
  exception: field(z.literal(true), {
    description:
      'That it goes against a rating that says the claim holds, and the reasoning tells why that does not decide.',
    why: 'a calculation that goes against the verdict is either known or a slip',
    example: 'true',
  }).optional(),
});
export type ClaimCheck = z.infer<typeof ClaimCheckSchema>;
