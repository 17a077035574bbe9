/**
 * A test with published scores, a source per score.
 *
 * Two scores are comparable only if the same people ran them in the same way; so each
 * says who measured it and how, and pages group by that.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { SourcedFields, UnitField, type Remedy } from './quantity.ts';
import {
  IdSchema,
  IN_BOTH_LANGUAGES,
  LocalizedSchema,
  OwnIdField,
  WordsSchema,
  NameWordsSchema,
} from './text.ts';

const ScoreSchema = z.strictObject({
  model: field(IdSchema, {
    description: 'Id of a model of this site, if it has an entry.',
    why: 'readers go from the score to the model',
    example: 'llama-3-8b',
  }).optional(),
  label: field(NameWordsSchema, {
    description: 'The model as the source names it: base or instruct, version, size.',
    why: 'readers see it beside the number',
    example: 'Llama 3 8B',
  }),
  variant: field(z.enum(['base', 'instruct']), {
    description: '`base`: after pre-training. `instruct`: after tuning to follow instructions.',
    why: 'base and tuned models are not comparable',
    example: 'base',
  }),
  value: field(z.number(), { why: 'it is the number readers came for', example: '66.6' }),
  protocol: field(WordsSchema, {
    description: 'Shots and prompting, such as `5-shot` or `0-shot CoT`.',
    why: 'scores of different protocols are not comparable',
    example: '5-shot',
  }),
  measured_by: field(NameWordsSchema, {
    description: 'Who ran the test.',
    why: 'scores of different testers are not comparable',
    example: 'Meta',
  }),
  standing: SourcedFields.standing,
  source: SourcedFields.source,
  locator: SourcedFields.locator,
});

const fields = {
  id: OwnIdField,
  name: field(NameWordsSchema, {
    description: 'What the test is called.',
    why: 'lists and labels show it',
    example: 'MMLU',
  }),
  about: field(LocalizedSchema, {
    description: 'What the test asks of a model, in a sentence.',
    why: 'it tells newcomers what they are looking at',
    example: IN_BOTH_LANGUAGES,
  }),
  unit: UnitField,
  higher_is_better: field(z.boolean(), {
    description: 'Whether a higher score is a better one.',
    why: 'tables sort by it',
    example: 'true',
  }),
  scores: field(z.record(IdSchema, ScoreSchema), {
    description: 'Scores by a short key, which `<Q of="benchmarks/<id>.<key>" />` names.',
    why: 'they are what the page shows',
    example:
      '{ llama-3-8b-base: { label: Llama 3 8B, variant: base, value: 66.6, protocol: 5-shot, measured_by: Meta, standing: reported, source: meta-2024-herd, locator: Table 3 } }',
  }),
};

/** Scores in per cent lie between these. */
const PERCENT = { lowest: 0, highest: 100 } as const;
/** Beside scores of many per cent, one below 1 is a share of 1. */
const MANY_PERCENT = 10;

export const BenchmarkSchema = z.strictObject(fields).superRefine(({ unit, scores }, ctx) => {
  if (unit !== 'percent') return;
  const values = Object.values(scores).map(({ value }) => value);
  const highest = Math.max(...values.filter((value) => value <= PERCENT.highest));
  for (const [key, { value }] of Object.entries(scores)) {
    const off = value < PERCENT.lowest || value > PERCENT.highest;
    const share = value > 0 && value < 1 && highest > MANY_PERCENT;
    if (!off && !share) continue;
    ctx.addIssue({
      code: 'custom',
      path: ['scores', key, 'value'],
      message: off
        ? `${value} per cent cannot be scored`
        : `${value} is less than one per cent, beside scores of up to ${highest}`,
      params: {
        remedy: share
          ? `write ${Number((value * PERCENT.highest).toPrecision(12))}: the test is scored in per cent`
          : `write a number from ${PERCENT.lowest} to ${PERCENT.highest}`,
      } satisfies Remedy,
    });
  }
});
