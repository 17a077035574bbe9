/**
 * A published scaling law: its constants, and how far the runs behind it reach.
 *
 * One file is one set of constants. Where a paper prints rounded constants and the
 * unrounded ones are known, each set is a law of its own and names the other, because
 * the two give different answers and no figure may leave open which it used.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { SourcedFields, type Remedy } from './quantity.ts';
import { DateSchema, IdSchema, IN_BOTH_LANGUAGES, LocalizedSchema, OwnIdField } from './text.ts';

/** Both ends; a low end of 0 where the source names only how far up its runs went. */
const RangeSchema = z
  .tuple([z.number().nonnegative(), z.number().positive()])
  .refine(([low, high]) => low < high, { error: 'a range runs from low to high' });

const whyTheLaw = 'it is part of the law, and nothing can be worked out without it';

const constant = (schema: z.ZodNumber, example: string, description?: string) =>
  field(schema, { why: whyTheLaw, example, ...(description !== undefined && { description }) });
const positive = z.number().positive();

/** Losses fall with size and data, and never faster than this power of either. */
const STEEPEST = 2;
const exponent = z.number().refine((value) => value > 0 && value < STEEPEST, {
  error: `an exponent of a scaling law lies between 0 and ${STEEPEST}`,
});

/** No model that learnt anything is left with as many nats per token: chance among 10^8 entries. */
const MOST_LOSS = Math.log(1e8);
const irreducible = positive.max(MOST_LOSS, {
  error: 'no text is left with so many nats per token',
});

/** The five constants of L(N, D) = E + A/N^alpha + B/D^beta, nats per token. */
const LossConstantsSchema = z.strictObject({
  E: constant(irreducible, '1.69', 'Irreducible loss, nats per token.'),
  A: constant(positive, '406.4'),
  B: constant(positive, '410.7'),
  alpha: constant(exponent, '0.34'),
  beta: constant(exponent, '0.28'),
});

const shared = {
  id: OwnIdField,
  name: field(LocalizedSchema, {
    description: 'Short name for switches and labels.',
    why: 'lists and labels show it',
    example: IN_BOTH_LANGUAGES,
  }),
  source: field(IdSchema, {
    description: 'Id of the source that gives the constants.',
    why: 'readers follow it to check what is said',
    example: 'hoffmann-2022',
  }),
  locator: field(SourcedFields.locator, {
    description: 'Where in the source the constants stand.',
    why: 'readers look up the very passage',
    example: 'Table 3',
  }),
  precision: field(z.enum(['printed', 'unrounded', 'refitted']), {
    description:
      '`printed`: as in the paper. `unrounded`: from its source files or code. `refitted`: our own.',
    why: 'rounded constants give other answers',
    example: 'printed',
  }),
  counterpart: field(IdSchema, {
    description: 'The same law in its other precision.',
    why: 'readers compare the two',
    example: 'hoffmann-2022',
  }).optional(),
  published: field(DateSchema, {
    description: 'The day it was published.',
    why: 'readers see which law came first',
    example: '2022-03-29',
  }),
  conventions: field(LocalizedSchema, {
    description:
      'What is counted (embeddings or not, tokens or bytes) and what a reader must know.',
    why: 'laws that count differently cannot be compared',
    example: IN_BOTH_LANGUAGES,
  }),
};

const formOf = <const F extends string>(form: F) =>
  field(z.literal(form), {
    description: 'The form of the law, which decides what can be asked of it.',
    why: 'it decides which figures the law can draw',
    example: form,
  });

const constantsOf = <S extends z.ZodType>(schema: S, example: string) =>
  field(schema, { why: 'they are the law', example });

const whyRange = 'curves outside it are drawn as extrapolations';

/** Ends of the runs a law was fitted to; curves outside are extrapolations. */
const FittedSchema = z.strictObject({
  params: field(RangeSchema, { why: whyRange, example: '[4.4e7, 1.6e10]' }).optional(),
  tokens: field(RangeSchema, { why: whyRange, example: '[5e9, 4e11]' }).optional(),
  flops: field(RangeSchema, { why: whyRange, example: '[6e18, 3e21]' }).optional(),
  source: SourcedFields.source,
  locator: SourcedFields.locator,
});

const FittedField = field(FittedSchema, {
  description: 'Ends of the runs a law was fitted to; curves outside are extrapolations.',
  why: whyRange,
  example: '{ params: [4.4e7, 1.6e10], source: hoffmann-2022, locator: Table 3 }',
});

const LOSS_CONSTANTS = 'E: 1.69, A: 406.4, B: 410.7, alpha: 0.34, beta: 0.28';

const OptimumSchema = z.strictObject({
  params: constant(positive, '4e8'),
  flops: constant(positive, '1.92e19'),
  tokens: constant(positive, '8e9'),
  note: SourcedFields.note.optional(),
});

/** Square, the same on both sides of its diagonal, and nothing on it below 0. */
const CovarianceSchema = z
  .array(z.array(z.number()).length(5))
  .length(5)
  .superRefine((rows, ctx) => {
    for (const [i, row] of rows.entries()) {
      for (const [j, value] of row.entries()) {
        const mirrored = rows[j]?.[i] ?? NaN;
        if (j > i && value !== mirrored) {
          ctx.addIssue({
            code: 'custom',
            path: [j, i],
            message: `row ${j + 1} has ${mirrored} in column ${i + 1}, and row ${i + 1} has ${value} in column ${j + 1}; a covariance has the same number in both`,
            params: { remedy: 'write the same number in both places' } satisfies Remedy,
          });
        }
        if (i === j && value < 0) {
          ctx.addIssue({
            code: 'custom',
            path: [i, i],
            message: `${value} on the diagonal is a variance, and none is below 0`,
            params: { remedy: `write ${-value}, without the minus` } satisfies Remedy,
          });
        }
      }
    }
  });

const LossLawSchema = z.strictObject({
  ...shared,
  form: formOf('loss'),
  constants: constantsOf(LossConstantsSchema, `{ ${LOSS_CONSTANTS} }`),
  fitted: FittedField,
  published_optima: field(
    z.strictObject({
      source: SourcedFields.source,
      locator: SourcedFields.locator,
      rows: field(z.array(OptimumSchema).min(1), {
        why: 'they are what the source tabulates',
        example: '[{ params: 4e8, flops: 1.92e19, tokens: 8e9 }]',
      }),
    }),
    {
      description:
        'Compute-optimal runs as the source tabulates them, beside what its constants give; one row a model size. `flops` as printed, a misprint included; `note` says what it must be.',
      why: 'readers see where the source and its own law part',
      example:
        '{ source: hoffmann-2022, locator: Table 3, rows: [{ params: 4e8, flops: 1.92e19, tokens: 8e9 }] }',
    },
  ).optional(),
  covariance: field(CovarianceSchema, {
    description:
      'Covariance of (ln A, ln B, ln E, alpha, beta), in that order, from our own resampling.',
    why: 'bands around the curves are drawn from it',
    example:
      '[[1, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 0, 1]]',
  }).optional(),
});

/** A loss law that also says what repeated data and excess parameters are worth. */
const RepetitionLawSchema = z.strictObject({
  ...shared,
  form: formOf('repetition'),
  constants: constantsOf(
    LossConstantsSchema.extend({
      rStarTokens: constant(
        positive,
        '15.4',
        'R*_D: repetitions after which repeating has given most of what it can.',
      ),
      rStarParams: constant(
        positive,
        '5.3',
        'R*_N: the same for parameters beyond what the distinct data calls for.',
      ),
    }),
    `{ ${LOSS_CONSTANTS}, rStarTokens: 15.4, rStarParams: 5.3 }`,
  ),
  fitted: FittedField.optional(),
});

/** The joint law over active parameters, tokens and experts, nats per token. */
const MoeLawSchema = z.strictObject({
  ...shared,
  form: formOf('moe'),
  constants: constantsOf(
    z.strictObject({
      a: constant(positive, '35.91'),
      alpha: constant(z.number(), '0.1889'),
      delta: constant(z.number(), '0.2285'),
      gamma: constant(z.number(), '0.0098'),
      b: constant(positive, '35.98'),
      beta: constant(z.number(), '0.1775'),
      omega: constant(z.number(), '0.5529'),
      zeta: constant(z.number(), '0.0259'),
      expertsStart: constant(positive, '2.16', 'Effective number of experts of a dense model.'),
      expertsMax: constant(positive, '290', 'Effective number that no count of experts exceeds.'),
      c: constant(z.number().nonnegative(), '1.36', 'Irreducible loss.'),
    }),
    '{ a: 35.91, alpha: 0.1889, delta: 0.2285, gamma: 0.0098, b: 35.98, beta: 0.1775, omega: 0.5529, zeta: 0.0259, expertsStart: 2.16, expertsMax: 290, c: 1.36 }',
  ),
  fitted: FittedField.optional(),
});

/** A law that is only exponents: how the best size and data grow with compute, and no loss. */
const AllocationLawSchema = z.strictObject({
  ...shared,
  form: formOf('allocation'),
  counts: field(z.enum(['params', 'nonEmbeddingParams', 'flopsPerToken']), {
    description: 'What it calls size: `params`, `nonEmbeddingParams`, or `flopsPerToken`.',
    why: 'laws that count differently cannot be compared',
    example: 'params',
  }),
  constants: field(
    z
      .strictObject({
        size_exponent: constant(exponent, '0.5').optional(),
        size_coefficient: constant(positive, '0.1').optional(),
        size_anchor_flops: constant(positive, '5.76e23').optional(),
        size_anchor_value: constant(positive, '4.0e10').optional(),
        tokens_exponent: constant(exponent, '0.5').optional(),
        tokens_coefficient: constant(positive, '1.7').optional(),
      })
      .refine((c) => c.size_exponent !== undefined || c.tokens_exponent !== undefined, {
        error: 'give the exponent of size, or of tokens, or both',
      })
      .refine((c) => (c.size_anchor_flops === undefined) === (c.size_anchor_value === undefined), {
        error: 'an anchor has both its flops and its value',
      }),
    {
      description:
        'size = size_coefficient C^size_exponent, or fixed by an anchor (a tabulated point).',
      why: 'they are the law',
      example: '{ size_exponent: 0.5, tokens_exponent: 0.5 }',
    },
  ),
  fitted: FittedField.optional(),
});

export const LawSchema = z.discriminatedUnion('form', [
  LossLawSchema,
  RepetitionLawSchema,
  MoeLawSchema,
  AllocationLawSchema,
]);
export type LawEntry = z.infer<typeof LawSchema>;
