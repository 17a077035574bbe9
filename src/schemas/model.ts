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
import { FactSchema, QuantitySchema, type Quantity, type Remedy } from './quantity.ts';
import {
  DateSchema,
  IN_BOTH_LANGUAGES,
  LocalizedSchema,
  OwnIdField,
  WordsSchema,
  NameWordsSchema,
} from './text.ts';
import type { Unit } from './unit.ts';

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

/** The unit of each, and a value an editor could type. */
const QUANTITIES: Readonly<Record<ModelQuantity, readonly [unit: Unit, example: string]>> = {
  params: ['params', '8.03e9'],
  params_exact: ['params', '8030261248'],
  active_params: ['params', '37e9'],
  training_tokens: ['tokens', '15e12'],
  training_flops: ['flops', '3.8e25'],
  gpu_hours: ['gpu_hours', '1.3e6'],
  context_length: ['tokens', '8192'],
  vocabulary: ['entries', '128256'],
  layers: ['layers', '32'],
  hidden_dim: ['dimensions', '4096'],
  heads: ['heads', '32'],
  kv_heads: ['heads', '8'],
  head_dim: ['dimensions', '128'],
  latent_dim: ['dimensions', '512'],
  rope_dim: ['dimensions', '64'],
  ffn_dim: ['dimensions', '14336'],
  experts: ['experts', '8'],
  active_experts: ['experts', '2'],
  shared_experts: ['experts', '1'],
  sliding_window: ['tokens', '4096'],
  languages: ['languages', '30'],
};

/** Below these a value was given in millions or billions: no language model is as small. */
const LEAST: Readonly<Partial<Record<ModelQuantity, number>>> = {
  params: 1e5,
  params_exact: 1e5,
  active_params: 1e5,
  training_tokens: 1e6,
  training_flops: 1e12,
};

/** A quantity in the one unit its field has. */
const quantityIn = (name: ModelQuantity, unit: Unit) =>
  QuantitySchema.superRefine((quantity, ctx) => {
    if ('missing' in quantity) return;
    const { also = [], value, range = [] } = quantity;
    const least = LEAST[name] ?? 0;
    for (const [path, number] of [
      [['value'], value] as const,
      ...range.map((end, i) => [['range', i], end] as const),
    ]) {
      if (number === undefined || number >= least || number <= 0) continue;
      const message = `${number} ${unit} are fewer than any language model has`;
      const remedy = `write it out, ${number}e6 for millions or ${number}e9 for billions`;
      ctx.addIssue({
        code: 'custom',
        path: [...path],
        message,
        params: { remedy } satisfies Remedy,
      });
    }
    const blocks = [{ path: [] as PropertyKey[], unit: quantity.unit }].concat(
      also.map((other, i) => ({ path: ['also', i], unit: other.unit })),
    );
    for (const block of blocks) {
      if (block.unit === unit) continue;
      ctx.addIssue({
        code: 'custom',
        path: [...block.path, 'unit'],
        message: `it is counted in ${unit} here`,
        params: { remedy: `write \`unit: ${unit}\`` } satisfies Remedy,
      });
    }
  });

const quantities = Object.fromEntries(
  MODEL_QUANTITIES.map((name) => {
    const [unit, value] = QUANTITIES[name];
    const schema = field(quantityIn(name, unit), {
      why: 'readers compare models by it',
      example: `{ value: ${value}, unit: ${unit}, standing: reported, source: meta-2024-herd }`,
    });
    return [name, schema.optional()];
  }),
) as Record<ModelQuantity, z.ZodOptional<typeof QuantitySchema>>;

/** Parts and their wholes: no model has more of the one than of the other. */
const PARTS = [
  ['active_params', 'params'],
  ['kv_heads', 'heads'],
  ['active_experts', 'experts'],
] as const satisfies readonly (readonly [part: ModelQuantity, whole: ModelQuantity])[];

const valueOf = (quantity: Quantity | undefined): number | undefined =>
  quantity && !('missing' in quantity) ? quantity.value : undefined;

const fields = {
  id: OwnIdField,
  name: field(NameWordsSchema, {
    description: 'Spelled as its makers spelled it at the time.',
    why: 'lists and labels show it',
    example: 'Llama 3 8B',
  }),
  developer: field(NameWordsSchema, {
    description: 'Who made it.',
    why: 'readers look for models by their makers',
    example: 'Meta',
  }),
  family: field(NameWordsSchema, {
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
};

export const ModelSchema = z.strictObject(fields).superRefine((model, ctx) => {
  for (const [part, whole] of PARTS) {
    const [some, all] = [valueOf(model[part]), valueOf(model[whole])];
    if (some === undefined || all === undefined || some <= all) continue;
    ctx.addIssue({
      code: 'custom',
      path: [part, 'value'],
      message: `${some} is more than the ${all} of ${whole} it is a part of`,
      params: { remedy: `look up which of ${part} and ${whole} the source gives` } satisfies Remedy,
    });
  }
});
export type Model = z.infer<typeof ModelSchema>;
