/**
 * Named assumptions a figure starts from, and the numbers prose needs that are nobody's
 * measurement.
 *
 * @module
 */
import { z } from 'zod';
import { KnownQuantitySchema } from './quantity.ts';
import { IdSchema, LocalizedSchema } from './text.ts';

export const ScenarioSchema = z.strictObject({
  /** The file's name without `.yaml`. */
  id: IdSchema,
  name: LocalizedSchema,
  /** What it assumes and why someone might. */
  about: LocalizedSchema,
  /** The figure it sets, and the values of its controls; the rest stay at their defaults. */
  figure: IdSchema.optional(),
  state: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).optional(),
  /** Assumed quantities by a short name, for prose and checks to refer to. */
  assumptions: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'an assumption is named in snake_case' }),
      z.strictObject({ label: LocalizedSchema, quantity: KnownQuantitySchema }),
    )
    .optional(),
});
export type Scenario = z.infer<typeof ScenarioSchema>;
