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
import { DateSchema, IdSchema, LocalizedSchema, LocatorSchema } from './text.ts';

/** Both ends; a low end of 0 where the source names only how far up its runs went. */
const RangeSchema = z
  .tuple([z.number().nonnegative(), z.number().positive()])
  .refine(([low, high]) => low < high, { error: 'a range runs from low to high' });

/** The five constants of L(N, D) = E + A/N^alpha + B/D^beta, nats per token. */
export const LossConstantsSchema = z.strictObject({
  /** Irreducible loss, nats per token. */
  E: z.number().positive(),
  A: z.number().positive(),
  B: z.number().positive(),
  alpha: z.number().positive(),
  beta: z.number().positive(),
});

const shared = {
  /** The file's name without `.yaml`. */
  id: IdSchema,
  /** Short name for switches and labels. */
  name: LocalizedSchema,
  source: IdSchema,
  /** Where in the source the constants stand. */
  locator: LocatorSchema,
  /** `printed`: as in the paper. `unrounded`: from its source files or code. `refitted`: our own. */
  precision: z.enum(['printed', 'unrounded', 'refitted']),
  /** The same law in its other precision. */
  counterpart: IdSchema.optional(),
  published: DateSchema,
  /** What is counted (embeddings or not, tokens or bytes) and what a reader must know. */
  conventions: LocalizedSchema,
};

/** Ends of the runs a law was fitted to; curves outside are extrapolations. */
const FittedSchema = z.strictObject({
  params: RangeSchema.optional(),
  tokens: RangeSchema.optional(),
  flops: RangeSchema.optional(),
  source: IdSchema,
  locator: LocatorSchema,
});

export const LossLawSchema = z.strictObject({
  ...shared,
  form: z.literal('loss'),
  constants: LossConstantsSchema,
  fitted: FittedSchema,
  /**
   * Compute-optimal runs as the source tabulates them, beside what its constants give; one
   * row a model size. `flops` as printed, a misprint included; `note` says what it must be.
   */
  published_optima: z
    .strictObject({
      source: IdSchema,
      locator: LocatorSchema,
      rows: z
        .array(
          z.strictObject({
            params: z.number().positive(),
            flops: z.number().positive(),
            tokens: z.number().positive(),
            note: LocalizedSchema.optional(),
          }),
        )
        .min(1),
    })
    .optional(),
  /** Covariance of (ln A, ln B, ln E, alpha, beta), in that order, from our own resampling. */
  covariance: z.array(z.array(z.number()).length(5)).length(5).optional(),
});
export type LossLawEntry = z.infer<typeof LossLawSchema>;

/** A loss law that also says what repeated data and excess parameters are worth. */
export const RepetitionLawSchema = z.strictObject({
  ...shared,
  form: z.literal('repetition'),
  constants: LossConstantsSchema.extend({
    /** R*_D: repetitions after which repeating has given most of what it can. */
    rStarTokens: z.number().positive(),
    /** R*_N: the same for parameters beyond what the distinct data calls for. */
    rStarParams: z.number().positive(),
  }),
  fitted: FittedSchema.optional(),
});

/** The joint law over active parameters, tokens and experts, nats per token. */
export const MoeLawSchema = z.strictObject({
  ...shared,
  form: z.literal('moe'),
  constants: z.strictObject({
    a: z.number().positive(),
    alpha: z.number(),
    delta: z.number(),
    gamma: z.number(),
    b: z.number().positive(),
    beta: z.number(),
    omega: z.number(),
    zeta: z.number(),
    /** Effective number of experts of a dense model. */
    expertsStart: z.number().positive(),
    /** Effective number that no count of experts exceeds. */
    expertsMax: z.number().positive(),
    /** Irreducible loss. */
    c: z.number().nonnegative(),
  }),
  fitted: FittedSchema.optional(),
});

/** A law that is only exponents: how the best size and data grow with compute, and no loss. */
export const AllocationLawSchema = z.strictObject({
  ...shared,
  form: z.literal('allocation'),
  /** What it calls size: `params`, `nonEmbeddingParams`, or `flopsPerToken`. */
  counts: z.enum(['params', 'nonEmbeddingParams', 'flopsPerToken']),
  /** size = size_coefficient C^size_exponent, or fixed by an anchor (a tabulated point). */
  constants: z
    .strictObject({
      size_exponent: z.number().optional(),
      size_coefficient: z.number().positive().optional(),
      size_anchor_flops: z.number().positive().optional(),
      size_anchor_value: z.number().positive().optional(),
      tokens_exponent: z.number().optional(),
      tokens_coefficient: z.number().positive().optional(),
    })
    .refine((c) => c.size_exponent !== undefined || c.tokens_exponent !== undefined, {
      error: 'give the exponent of size, or of tokens, or both',
    })
    .refine((c) => (c.size_anchor_flops === undefined) === (c.size_anchor_value === undefined), {
      error: 'an anchor has both its flops and its value',
    }),
  fitted: FittedSchema.optional(),
});

export const LawSchema = z.discriminatedUnion('form', [
  LossLawSchema,
  RepetitionLawSchema,
  MoeLawSchema,
  AllocationLawSchema,
]);
export type LawEntry = z.infer<typeof LawSchema>;
