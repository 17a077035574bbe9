/**
 * One language model: what its makers, or others, have said of it.
 *
 * Every value carries its own source and standing; two sources that disagree stand side
 * by side in `also`. What can be worked out from the shape is not typed in here: pages
 * compute it.
 *
 * @module
 */
import { z } from 'zod';
import { FactSchema, QuantitySchema } from './quantity.ts';
import { DateSchema, IdSchema, LocalizedSchema, WordsSchema } from './text.ts';

/** Names of the fields that hold a quantity, in the order a model page prints them. */
export const MODEL_QUANTITIES = [
  'params',
  'params_exact',
  'active_params',
  'training_tokens',
  'training_flops',
  'gpu_hours',
  'context_length',
  'vocabulary',
  'layers',
  'hidden_dim',
  'heads',
  'kv_heads',
  'head_dim',
  'ffn_dim',
  'experts',
  'active_experts',
  'shared_experts',
  'sliding_window',
  'languages',
] as const;
export type ModelQuantity = (typeof MODEL_QUANTITIES)[number];

const quantities = Object.fromEntries(
  MODEL_QUANTITIES.map((name) => [name, QuantitySchema.optional()]),
) as Record<ModelQuantity, z.ZodOptional<typeof QuantitySchema>>;

export const ModelSchema = z.strictObject({
  /** The file's name without `.yaml`. */
  id: IdSchema,
  /** Spelled as its makers spelled it at the time. */
  name: WordsSchema,
  developer: WordsSchema,
  family: WordsSchema,
  /**
   * What the public may have. `open-weights`: the weights can be downloaded, on terms.
   * `restricted-weights`: on request or for research alone. `closed`: only served.
   * `unreleased`: announced and never published.
   */
  openness: z.enum(['open-weights', 'restricted-weights', 'closed', 'unreleased']),
  /** The licence's own name. */
  licence: FactSchema.optional(),
  /** Day of publication. */
  released: z.strictObject({ ...FactSchema.shape, value: DateSchema }).optional(),
  /** `MHA`, `GQA`, `MQA`, `MLA`, with a further word where the kind is mixed. */
  attention: FactSchema.optional(),
  /** What sets this model apart, in a sentence or two. */
  about: LocalizedSchema.optional(),
  ...quantities,
});
export type Model = z.infer<typeof ModelSchema>;
