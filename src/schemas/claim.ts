/**
 * One claim of the essay: where it stands, what it says in our words, and how it fared.
 *
 * A claim is atomic: it can be right or wrong on its own. Verdicts are a history; a
 * changed mind is a further entry, never an edit, so that readers see what changed it.
 *
 * @module
 */
import { z } from 'zod';
import { CallSchema } from './call.ts';
import { KnownQuantitySchema } from './quantity.ts';
import { RATINGS } from './rating.ts';
import { DaySchema, IdSchema, LocalizedSchema, LocatorSchema } from './text.ts';

export { RATINGS, type Rating } from './rating.ts';

/** What sort of statement it is; it decides how it can be judged. */
export const CLAIM_KINDS = [
  'fact',
  'estimate',
  'rumour',
  'definition',
  'causal',
  'prediction',
  'opinion',
  'recommendation',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const EvidenceSchema = z.strictObject({
  /** Id of the source. */
  source: IdSchema,
  /** Where in the source: a table, section, figure or page. */
  locator: LocatorSchema,
  /** What it says there, in our own words. */
  says: LocalizedSchema,
  /** Which way it points. `against` is counter-evidence and is shown as such. */
  stance: z.enum(['for', 'against', 'context']),
  /** Whether the passage itself was read, or only somebody's account of it. */
  read: z.enum(['primary', 'secondary']),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

export const VerdictSchema = z.strictObject({
  /** The day the judgement was made. */
  as_of: DaySchema,
  rating: z.enum(RATINGS),
  /** How sure we are. One secondary source, or something recalled, means `low`. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** Why, in two to six sentences, for someone who has not read the sources. */
  reasoning: LocalizedSchema,
  evidence: z.array(EvidenceSchema).min(1, { error: 'a verdict needs evidence' }),
  /** The finding that would make us judge otherwise. */
  would_change: LocalizedSchema,
});
export type Verdict = z.infer<typeof VerdictSchema>;

export const ClaimCheckSchema = z.strictObject({
  /** What the calculation asks, as a question. */
  asks: LocalizedSchema,
  ...CallSchema.shape,
  /** The claim holds where the result lies between these two, ends included. */
  expect: z.tuple([z.number(), z.number()]),
});
export type ClaimCheck = z.infer<typeof ClaimCheckSchema>;

/**
 * What a run of the two futures comes to: leader and follower under a reader's assumptions,
 * followed to a horizon. `charts/figures/two-futures.ts` works them out.
 */
export const RUN_OUTCOMES = [
  /** Decimal year in which the leader's best run would read all that people have written. */
  'fresh_text_ends',
  /** How many times as far text goes as when it was written: stretched, and better used. */
  'data_worth',
  /** The leader's speed at the horizon, over its speed if text had no end. */
  'pace_kept',
  /** The gap in loss at the horizon, over the gap if text had no end. */
  'gap_kept',
  /** The gap in loss at the horizon, over the gap in April 2024. */
  'gap_left',
  /** Months by which the follower's lag has grown since April 2024. */
  'lag_grown',
  /** The leader's budget at the horizon, over that of April 2024. */
  'compute_multiple',
] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** When a claim is true of such a run. */
export const PredicateSchema = z.strictObject({
  outcome: z.enum(RUN_OUTCOMES),
  /** True where the outcome lies between these two, ends included. */
  expect: z.tuple([z.number(), z.number()]),
});
export type Predicate = z.infer<typeof PredicateSchema>;

export const ClaimSchema = z.strictObject({
  /** The file's name without `.yaml`. */
  id: IdSchema,
  /** Where it stands in the essay: section, bullet in the section, order in the bullet. */
  place: z.strictObject({
    section: z.int().min(1).max(3),
    bullet: z.int().min(1),
    order: z.int().min(1),
  }),
  kind: z.enum(CLAIM_KINDS),
  /** How much of the essay's argument falls with it. */
  importance: z.enum(['high', 'medium', 'low']),
  /** The claim in one sentence, in our words; never a sentence of the essay. */
  restatement: LocalizedSchema,
  /** Ids of the claims it takes as given. */
  rests_on: z.array(IdSchema),
  /** Claims that must come true, or fail, before this one can be judged at all. */
  conditional_on: z
    .array(z.strictObject({ claim: IdSchema, holds: z.boolean() }))
    .min(1)
    .optional(),
  /** Numbers in the claim itself, by a short name: what the essay says, not what we found. */
  figures: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'a figure is named in snake_case' }),
      z.strictObject({ label: LocalizedSchema, quantity: KnownQuantitySchema }),
    )
    .optional(),
  /** Calculations that test the claim, run at every build under every law that applies. */
  checks: z.array(ClaimCheckSchema).min(1).optional(),
  /** For what the figure of the two futures can decide: when it is true of a run. */
  predicate: PredicateSchema.optional(),
  /** For predictions: the days between which it falls due. */
  due: z
    .strictObject({ earliest: DaySchema, latest: DaySchema, note: LocalizedSchema.optional() })
    .refine((due) => due.earliest <= due.latest, { error: 'due.earliest is after due.latest' })
    .optional(),
  /** Oldest first; the last one counts. */
  verdicts: z.array(VerdictSchema).min(1, { error: 'a claim needs a verdict' }),
  /** The day by which somebody looks again. */
  next_review: DaySchema,
});
export type Claim = z.infer<typeof ClaimSchema>;
