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
import { DateSchema, IdSchema, LocalizedSchema, WordsSchema } from './text.ts';

const RangeSchema = z
  .tuple([z.number().positive(), z.number().positive()])
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
  locator: WordsSchema,
  /** `printed`: as in the paper. `unrounded`: from its source files or code. `refitted`: our own fit. */
  precision: z.enum(['printed', 'unrounded', 'refitted']),
  /** The same law in its other precision. */
  counterpart: IdSchema.optional(),
  published: DateSchema,
  /** Ends of the runs it was fitted to; curves outside are extrapolations. */
  fitted: z.strictObject({
    params: RangeSchema.optional(),
    tokens: RangeSchema.optional(),
    flops: RangeSchema.optional(),
    source: IdSchema,
    locator: WordsSchema,
  }),
  /** What is counted (embeddings or not, tokens or bytes) and what a reader must know. */
  conventions: LocalizedSchema,
};

export const LossLawSchema = z.strictObject({
  ...shared,
  form: z.literal('loss'),
  constants: LossConstantsSchema,
  /**
   * Compute-optimal runs as the source tabulates them, beside what its constants give; one
   * row a model size. `flops` as printed, a misprint included; `note` says what it must be.
   */
  published_optima: z
    .strictObject({
      source: IdSchema,
      locator: WordsSchema,
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

export const LawSchema = z.discriminatedUnion('form', [LossLawSchema]);
export type LawEntry = z.infer<typeof LawSchema>;
