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
import { field } from './field.ts';
import { FactSchema, QuantitySchema } from './quantity.ts';
import { DateSchema, IN_BOTH_LANGUAGES, LocalizedSchema, OwnIdField, WordsSchema } from './text.ts';

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
  'latent_dim',
  'rope_dim',
  'ffn_dim',
  'experts',
  'active_experts',
  'shared_experts',
  'sliding_window',
  'languages',
] as const;
export type ModelQuantity = (typeof MODEL_QUANTITIES)[number];

/** A value of each, in its unit, as an editor would type it. */
const EXAMPLES: Readonly<Record<ModelQuantity, string>> = {
  params: 'value: 8.03e9, unit: params',
  params_exact: 'value: 8030261248, unit: params',
  active_params: 'value: 37e9, unit: params',
  training_tokens: 'value: 15e12, unit: tokens',
  training_flops: 'value: 3.8e25, unit: flops',
  gpu_hours: 'value: 1.3e6, unit: gpu_hours',
  context_length: 'value: 8192, unit: tokens',
  vocabulary: 'value: 128256, unit: entries',
  layers: 'value: 32, unit: layers',
  hidden_dim: 'value: 4096, unit: dimensions',
  heads: 'value: 32, unit: heads',
  kv_heads: 'value: 8, unit: heads',
  head_dim: 'value: 128, unit: dimensions',
  latent_dim: 'value: 512, unit: dimensions',
  rope_dim: 'value: 64, unit: dimensions',
  ffn_dim: 'value: 14336, unit: dimensions',
  experts: 'value: 8, unit: experts',
  active_experts: 'value: 2, unit: experts',
  shared_experts: 'value: 1, unit: experts',
  sliding_window: 'value: 4096, unit: tokens',
  languages: 'value: 30, unit: languages',
};

const quantities = Object.fromEntries(
  MODEL_QUANTITIES.map((name) => [
    name,
    field(QuantitySchema, {
      why: 'readers compare models by it',
      example: `{ ${EXAMPLES[name]}, standing: reported, source: meta-2024-herd }`,
    }).optional(),
  ]),
) as Record<ModelQuantity, z.ZodOptional<typeof QuantitySchema>>;

export const ModelSchema = z.strictObject({
  id: OwnIdField,
  name: field(WordsSchema, {
    description: 'Spelled as its makers spelled it at the time.',
    why: 'lists and labels show it',
    example: 'Llama 3 8B',
  }),
  developer: field(WordsSchema, {
    description: 'Who made it.',
    why: 'readers look for models by their makers',
    example: 'Meta',
  }),
  family: field(WordsSchema, {
    description: 'The models it was published with.',
    why: 'models of one family are listed together',
    example: 'Llama 3',
  }),
  also: field(z.array(WordsSchema).min(1), {
    description: 'Other names that readers look it up by, in any language.',
    why: 'search finds it by them',
    example: '[通义千问]',
  }).optional(),
  openness: field(z.enum(['open-weights', 'restricted-weights', 'closed', 'unreleased']), {
    description:
      'What the public may have. `open-weights`: the weights can be downloaded, on terms. `restricted-weights`: on request or for research alone. `closed`: only served. `unreleased`: announced and never published.',
    why: 'the essay turns on who may have the weights',
    example: 'open-weights',
  }),
  licence: field(FactSchema, {
    description: "The licence's own name.",
    why: 'readers see on what terms the weights can be had',
    example: '{ value: Apache 2.0, standing: reported, source: meta-2024-herd }',
  }).optional(),
  released: field(
    z.strictObject({
      ...FactSchema.shape,
      value: field(DateSchema, {
        why: 'readers compare models by their time',
        example: '2024-04-18',
      }),
    }),
    {
      description: 'Day of publication.',
      why: 'readers compare models by their time',
      example: '{ value: 2024-04-18, standing: reported, source: meta-2024-herd }',
    },
  ).optional(),
  attention: field(FactSchema, {
    description: '`MHA`, `GQA`, `MQA`, `MLA`, with a further word where the kind is mixed.',
    why: 'it decides how much memory a long text takes',
    example: '{ value: GQA, standing: reported, source: meta-2024-herd }',
  }).optional(),
  about: field(LocalizedSchema, {
    description: 'What sets this model apart, in a sentence or two.',
    why: 'it tells newcomers what they are looking at',
    example: IN_BOTH_LANGUAGES,
  }).optional(),
  ...quantities,
});
export type Model = z.infer<typeof ModelSchema>;
