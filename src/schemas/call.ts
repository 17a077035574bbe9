/**
 * A named calculation with arguments from content: what a claim's check and `<Calc>` share.
 *
 * Which names exist, and which arguments each takes, is the business of
 * `checks/calls/registry.ts`; here is only the form.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';

/** A number, or the place of a quantity: `models/llama-3-8b.training_tokens`. */
const ArgumentSchema = z.union([z.number(), z.string().min(1)]);

export const CallSchema = z.strictObject({
  call: field(z.string().regex(/^[a-z][A-Za-z]*$/), {
    description: 'Name of the calculation, as listed in `content/README.md`.',
    why: 'it names the calculation',
    example: 'ratio',
  }),
  args: field(z.record(z.string(), ArgumentSchema), {
    description:
      'Its arguments by name. `law` is the id of a law, or `every` to run under each law that applies.',
    why: 'the calculation needs its arguments',
    example: '{ numerator: models/llama-3-8b.vocabulary, denominator: 32000 }',
  }),
});
export type Call = z.infer<typeof CallSchema>;
