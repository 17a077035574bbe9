/**
 * A test with published scores, a source per score.
 *
 * Two scores are comparable only if the same people ran them in the same way; so each
 * says who measured it and how, and pages group by that.
 *
 * @module
 */
import { z } from 'zod';
import { STANDINGS, UNITS } from './quantity.ts';
import { IdSchema, LocalizedSchema, LocatorSchema, WordsSchema } from './text.ts';

export const ScoreSchema = z.strictObject({
  /** Id of a model of this site, if it has an entry. */
  model: IdSchema.optional(),
  /** The model as the source names it: base or instruct, version, size. */
  label: WordsSchema,
  /** `base`: after pre-training. `instruct`: after tuning to follow instructions. */
  variant: z.enum(['base', 'instruct']),
  value: z.number(),
  /** Shots and prompting, such as `5-shot` or `0-shot CoT`. */
  protocol: WordsSchema,
  /** Who ran the test. */
  measured_by: WordsSchema,
  standing: z.enum(STANDINGS),
  source: IdSchema,
  locator: LocatorSchema,
});
export type Score = z.infer<typeof ScoreSchema>;

export const BenchmarkSchema = z.strictObject({
  /** The file's name without `.yaml`. */
  id: IdSchema,
  name: WordsSchema,
  /** What the test asks of a model, in a sentence. */
  about: LocalizedSchema,
  unit: z.enum(UNITS),
  higher_is_better: z.boolean(),
  /** Scores by a short key, which `<Q of="benchmarks/mmlu.llama-3-8b-base" />` names. */
  scores: z.record(IdSchema, ScoreSchema),
});
export type Benchmark = z.infer<typeof BenchmarkSchema>;
