/**
 * A number with everything a reader needs to trust it or not: unit, standing, source.
 *
 * Values are in base units (params, tokens, FLOP, bytes, nats per token); prefixes such
 * as "B" or "亿" exist only where numbers are printed. A number nobody published is
 * not left out in silence: it says why it is missing.
 *
 * @module
 */
import { z } from 'zod';
import { IdSchema, LocalizedSchema, LocatorSchema, WordsSchema } from './text.ts';

/** How a value came to be known. Printed as a mark beside the number. */
export const STANDINGS = [
  /** The maker, or whoever measured it, published it. */
  'reported',
  /** Somebody else worked it out from indirect signs, and says how. */
  'estimated',
  /** Passed on without a responsible source. */
  'rumoured',
  /** Follows by arithmetic from other values on this site. */
  'computed',
  /** Chosen, to see what would follow. */
  'assumed',
  /** Recalled or second-hand, and not yet checked against a source. */
  'unverified',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Every unit a value may have. `i18n/format.ts` knows how to print each. */
export const UNITS = [
  'params',
  'tokens',
  'flops',
  'bytes',
  'bytes_per_token',
  'nats_per_token',
  'tokens_per_param',
  'characters_per_token',
  'characters',
  'entries',
  'layers',
  'heads',
  'dimensions',
  'experts',
  'gpu_hours',
  'percent',
  'percentage_points',
  'score_points',
  'times',
  'ratio',
  'exponent',
  'years',
  'months',
  'year',
  'languages',
  'count',
  'users',
] as const;
export type Unit = (typeof UNITS)[number];

/** Standings that rest on somebody's publication, so must name it. */
const SOURCED: readonly Standing[] = ['reported', 'estimated', 'rumoured'];

const known = {
  /** The value, in base units: 8 billion parameters is `8e9`, not `8`. */
  value: z.number().optional(),
  /** Low and high end, where the source gives a span. Takes the place of `value`. */
  range: z.tuple([z.number(), z.number()]).optional(),
  /** What is counted or measured. */
  unit: z.enum(UNITS),
  /** How the value came to be known. */
  standing: z.enum(STANDINGS),
  /** Id of the source. Needed for what is reported, estimated or rumoured. */
  source: IdSchema.optional(),
  /** Where in the source: a table, section, figure or page. */
  locator: LocatorSchema.optional(),
  /** What a reader should know before using the number. */
  note: LocalizedSchema.optional(),
};

type Known = {
  value?: number | undefined;
  range?: [number, number] | undefined;
  standing: Standing;
  source?: string | undefined;
};

function refineKnown(quantity: Known, ctx: z.RefinementCtx): void {
  if ((quantity.value === undefined) === (quantity.range === undefined)) {
    ctx.addIssue({
      code: 'custom',
      path: ['value'],
      message: 'give either value or range, and not both',
    });
  }
  if (quantity.range && quantity.range[0] > quantity.range[1]) {
    ctx.addIssue({ code: 'custom', path: ['range'], message: 'a range runs from low to high' });
  }
  if (SOURCED.includes(quantity.standing) && quantity.source === undefined) {
    ctx.addIssue({
      code: 'custom',
      path: ['standing'],
      message: `a ${quantity.standing} value names its source`,
    });
  }
}

/** A value somebody gave. */
export const KnownQuantitySchema = z
  .strictObject({
    ...known,
    /** What other sources say instead, shown side by side. */
    also: z.array(z.strictObject(known).superRefine(refineKnown)).optional(),
  })
  .superRefine(refineKnown);

/** A value nobody gave, and why. */
export const MissingQuantitySchema = z.strictObject({
  /** `not-disclosed`: it exists and is kept secret. `not-applicable`: there is no such thing. */
  missing: z.enum(['not-disclosed', 'not-applicable']),
  /** What a reader should know about the silence. */
  note: LocalizedSchema.optional(),
});

export const QuantitySchema = z.union([KnownQuantitySchema, MissingQuantitySchema]);
export type KnownQuantity = z.infer<typeof KnownQuantitySchema>;
export type MissingQuantity = z.infer<typeof MissingQuantitySchema>;
export type Quantity = z.infer<typeof QuantitySchema>;

/** A word rather than a number (a licence, a kind of attention), sourced in the same way. */
export const FactSchema = z
  .strictObject({
    /** The word or phrase, as a name: it is printed alike in both languages. */
    value: WordsSchema,
    standing: known.standing,
    source: known.source,
    locator: known.locator,
    note: known.note,
  })
  .superRefine((fact, ctx) => {
    if (SOURCED.includes(fact.standing) && fact.source === undefined) {
      ctx.addIssue({
        code: 'custom',
        path: ['standing'],
        message: `a ${fact.standing} value names its source`,
      });
    }
  });
export type Fact = z.infer<typeof FactSchema>;
