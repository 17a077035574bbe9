/**
 * A named calculation with arguments from content: what a claim's check and `<Calc>` share.
 *
 * Which names exist, and which arguments each takes, is the business of
 * `checks/calls.ts`; here is only the form.
 *
 * @module
 */
import { z } from 'zod';

/** A number, or the place of a quantity: `models/llama-3-8b.training_tokens`. */
export const ArgumentSchema = z.union([z.number(), z.string().min(1)]);

export const CallSchema = z.strictObject({
  /** Name of the calculation, as listed in `content/README.md`. */
  call: z.string().regex(/^[a-z][A-Za-z]*$/),
  /**
   * Its arguments by name. `law` is the id of a law, or `every` to run under each law
   * that applies.
   */
  args: z.record(z.string(), ArgumentSchema),
});
export type Call = z.infer<typeof CallSchema>;
export type Argument = z.infer<typeof ArgumentSchema>;
