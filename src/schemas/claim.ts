/**
 * One claim of the essay: where it stands, what it says in our words, and how it fared.
 *
 * A claim is atomic: it can be right or wrong on its own. Verdicts are a history; a
 * changed mind is a further entry, never an edit, so that readers see what changed it.
 *
 * @module
 */
import { z } from 'zod';
import { RUN_OUTCOMES } from '#engine/index.ts';
import { briefSchema } from './brief.ts';
import { ClaimCheckSchema, EndsSchema, type ClaimCheck } from './claim-check.ts';
import { CLAIM_KINDS } from './claim-kind.ts';
import { EvidenceSchema } from './evidence.ts';
import { field } from './field.ts';
import { FORCES, OUTCOMES } from './force.ts';
import { LookedField } from './look.ts';
import { LabelField, NumberField } from './quantity.ts';
import { RATINGS } from './rating.ts';
import { DaySchema, IdSchema, IN_BOTH_LANGUAGES, LocalizedSchema, OwnIdField } from './text.ts';

export type { ClaimKind } from './claim-kind.ts';
export { FORCES, OUTCOMES, type Force, type Outcome } from './force.ts';
export { RATINGS, type Rating } from './rating.ts';

/** A place at which one of the claim's own calculations would come out otherwise. */
const TurnsOnSchema = z.strictObject({
  check: field(IdSchema, {
    description: 'Key of the check.',
    why: 'it names the calculation whose answer changes',
    example: 'mmlu',
  }),
  argument: field(z.string().min(1), {
    description: 'The argument of the check that would have to be another.',
    why: 'it names the number that would have to be another',
    example: 'left',
  }),
  at: field(z.union([z.number(), EndsSchema]), {
    description:
      'Where the answer changes, as `would_change` names it, to two significant digits at least; where the laws differ, the lowest and the highest: `[4.1e13, 9.2e13]`.',
    why: 'readers are told from where on the verdict would be another',
    example: '80.1',
  }),
});
export type TurnsOn = z.infer<typeof TurnsOnSchema>;

const GistSchema = briefSchema({
  name: 'gist',
  place: 'the margin of an article',
  why: 'beside a passage it is all that readers see of the reason',
  en: { all: 90, example: 'Right that size alone still helps; it leaves out the floor.' },
  zh: { all: 48, han: 40, example: '单靠放大确有进步，只是没提下限。' },
});

export const VerdictSchema = z.strictObject({
  as_of: field(DaySchema, {
    description: 'The day the judgement was made.',
    why: 'readers see when it was judged',
    example: '2024-06-30',
  }),
  rating: field(z.enum(RATINGS), { why: 'it is how the claim fared', example: 'pending' }),
  confidence: field(z.enum(['high', 'medium', 'low']), {
    description: 'How sure we are. A ground known only from an account of it means `low`.',
    why: 'readers see how sure the judgement is',
    example: 'low',
  }),
  gist: field(GistSchema, {
    description:
      'Why it is rated so, in one clause with a full stop: the fact that decides, not the rating again.',
    why: 'beside a passage it is all that readers see of the reason',
    example: IN_BOTH_LANGUAGES,
  }),
  reasoning: field(LocalizedSchema, {
    description: 'Why, in two to six sentences, for someone who has not read the sources.',
    why: 'readers are owed the reason of a verdict',
    example: IN_BOTH_LANGUAGES,
  }),
  evidence: field(z.array(EvidenceSchema).min(1, { error: 'a verdict needs evidence' }), {
    why: 'a verdict without evidence cannot be checked by a reader',
    example: `[{ source: hoffmann-2022, locator: Table 3, says: ${IN_BOTH_LANGUAGES}, stance: for, read: in-source }]`,
    absent: 'verdict/no-evidence',
  }),
  would_change: field(LocalizedSchema, {
    description: 'The finding that would make us judge otherwise.',
    why: 'readers see what would overturn the verdict',
    example: IN_BOTH_LANGUAGES,
  }),
  turns_on: field(z.array(TurnsOnSchema).min(1), {
    description:
      'Numbers in `would_change` at which a check of the claim changes its answer. Each is worked out again at every build.',
    why: 'readers see which calculation the number comes from',
    example: '[{ check: mmlu, argument: left, at: 80.1 }]',
  }).optional(),
});
export type Verdict = z.infer<typeof VerdictSchema>;

const SAME_KEY = { error: 'two checks of a claim cannot have the same key' };

function haveOwnKeys(checks: readonly ClaimCheck[]): boolean {
  const keys = checks.flatMap(({ key }) => key ?? []);
  return new Set(keys).size === keys.length;
}

/** When a claim is true of a simulated run. */
const PredicateSchema = z.strictObject({
  outcome: field(z.enum(RUN_OUTCOMES), {
    why: 'it names what of the run decides the claim',
    example: 'pace_kept',
  }),
  expect: field(EndsSchema, {
    description: 'True where the outcome lies between these two, ends included.',
    why: 'the claim is true where the outcome lies between the two',
    example: '[0, 0.5]',
  }),
});

const LabelSchema = briefSchema({
  name: 'label',
  place: 'a node of a graph',
  why: 'on a graph it is all that readers see of the claim',
  en: { all: 28, example: 'Data runs out, H2 2025' },
  zh: { all: 14, han: 12, example: '2025下半年数据用尽' },
});

/** Up to six characters of Chinese, or one to three words of English. */
const SAID = /^(?:[\u4e00-\u9fff]{1,6}|[A-Za-z’-]+(?: [A-Za-z’-]+){0,2})$/;

const whereItStands = 'readers find the claim in the essay by it';

export const ClaimSchema = z.strictObject({
  id: OwnIdField,
  place: field(
    z.strictObject({
      section: field(z.int().min(1), { why: whereItStands, example: '1' }),
      bullet: field(z.int().min(1), { why: whereItStands, example: '2' }),
      order: field(z.int().min(1), { why: whereItStands, example: '1' }),
    }),
    {
      description:
        'Where it stands in the essay: section, bullet in the section, order in the bullet.',
      why: whereItStands,
      example: '{ section: 1, bullet: 2, order: 1 }',
    },
  ),
  kind: field(z.enum(CLAIM_KINDS), {
    description: 'What sort of statement it is.',
    why: 'it decides how the claim can be judged',
    example: 'prediction',
  }),
  force: field(z.enum(FORCES), {
    description:
      'What the essay does with it: states it, expects it, holds it possible, supposes it in an if, recommends or defines.',
    why: 'what was only held possible must not be judged as if it had been foretold',
    example: 'asserts',
  }),
  said: field(
    z.string().regex(SAID, {
      error: 'one word of the essay: at most six characters, in English at most three words',
    }),
    {
      description: "The essay's own word that carries the force, where there is one.",
      why: 'readers see from it how far the author went',
      example: '可能',
    },
  ).optional(),
  importance: field(z.enum(['high', 'medium', 'low']), {
    description: "How much of the essay's argument falls with it.",
    why: 'readers see what the argument hangs on',
    example: 'high',
  }),
  restatement: field(LocalizedSchema, {
    description: 'The claim in one sentence, in our words; never a sentence of the essay.',
    why: 'it is the claim itself, in our words',
    example: IN_BOTH_LANGUAGES,
  }),
  label: field(LabelSchema, {
    description:
      'What the claim says in a few words, without a full stop; never how it fared. No two claims share one.',
    why: 'on a graph it is all that readers see of the claim',
    example: IN_BOTH_LANGUAGES,
  }),
  rests_on: field(z.array(IdSchema), {
    description: 'Ids of the claims it needs: it falls if one of them does.',
    why: 'the argument is drawn from it',
    example: '[]',
  }),
  supported_by: field(z.array(IdSchema).min(1), {
    description: 'Ids of the claims that make it likelier, and that it could do without.',
    why: 'a claim that is only made likelier does not fall with its support',
    example: '[other-claim]',
  }).optional(),
  conditional_on: field(
    z
      .array(
        z.strictObject({
          claim: field(IdSchema, {
            why: 'it names the claim that comes first',
            example: 'first-claim',
          }),
          holds: field(z.boolean(), {
            why: 'it says whether that claim must come true or fail',
            example: 'true',
          }),
        }),
      )
      .min(1),
    {
      description: 'Claims that must come true, or fail, before this one can be judged at all.',
      why: 'readers see what must come first',
      example: '[{ claim: first-claim, holds: true }]',
    },
  ).optional(),
  came: field(z.enum(OUTCOMES), {
    description:
      'For a claim that others are conditional on: whether what it says came about. Every one of them is held to it.',
    why: 'one condition has one outcome, whichever claim hangs on it',
    example: 'partly',
  }).optional(),
  figures: field(
    z.record(
      z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'a figure is named in snake_case' }),
      z.strictObject({ label: LabelField, quantity: NumberField }),
    ),
    {
      description:
        'Numbers in the claim itself, by a short name: what the essay says, not what we found.',
      why: 'readers see what the essay itself says',
      example:
        '{ growth: { label: { en: In a sentence., zh: 用一句话说。 }, quantity: { value: 4, unit: times, standing: reported, source: essay-2024 } } }',
    },
  ).optional(),
  checks: field(z.array(ClaimCheckSchema).min(1).refine(haveOwnKeys, SAME_KEY), {
    description:
      'Calculations that test the claim, run at every build under every law that applies.',
    why: 'readers see the claim tested',
    example:
      '[{ asks: { en: In a sentence., zh: 用一句话说。 }, call: ratio, args: { numerator: models/llama-3-8b.vocabulary, denominator: 32000 }, expect: [3.9, 4.1] }]',
  }).optional(),
  predicate: field(PredicateSchema, {
    description: 'For what a simulated run can decide: when the claim is true of one.',
    why: 'the figure of such runs lights the claim up by it',
    example: '{ outcome: pace_kept, expect: [0, 0.5] }',
  }).optional(),
  due: field(
    z
      .strictObject({
        earliest: field(DaySchema, {
          why: 'readers see from when it can be judged',
          example: '2025-07-01',
        }),
        latest: field(DaySchema, {
          why: 'readers see by when it can be judged',
          example: '2025-12-31',
        }),
        note: field(LocalizedSchema, {
          why: 'readers see why then',
          example: IN_BOTH_LANGUAGES,
        }).optional(),
      })
      .refine((due) => due.earliest <= due.latest, { error: 'due.earliest is after due.latest' }),
    {
      description: 'For predictions: the days between which it falls due.',
      why: 'readers see when it can be judged',
      example: '{ earliest: 2025-07-01, latest: 2025-12-31 }',
    },
  ).optional(),
  looked: LookedField.optional(),
  verdicts: field(z.array(VerdictSchema).min(1, { error: 'a claim needs a verdict' }), {
    description: 'Oldest first; the last one counts.',
    why: 'a claim without a verdict leaves readers where they were',
    example: `[{ as_of: 2024-06-30, rating: pending, confidence: low, gist: ${IN_BOTH_LANGUAGES}, reasoning: ${IN_BOTH_LANGUAGES}, evidence: [{ source: hoffmann-2022, locator: Table 3, says: ${IN_BOTH_LANGUAGES}, stance: context, read: in-source }], would_change: ${IN_BOTH_LANGUAGES} }]`,
    absent: 'verdict/missing',
  }),
  next_review: field(DaySchema, {
    description: 'The day by which somebody looks again.',
    why: 'it is how an old verdict gets looked at again',
    example: '2027-06-30',
  }),
});
export type Claim = z.infer<typeof ClaimSchema>;
