/**
 * What stands beside a data file from which series are worked out: where its dates are wrong,
 * which rows do not count, and the days the series are read on. The file itself is not kept.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { SourcedFields } from './quantity.ts';
import {
  DaySchema,
  IdSchema,
  IN_BOTH_LANGUAGES,
  LocalizedSchema,
  OwnIdField,
  WordsSchema,
} from './text.ts';

const RowField = field(WordsSchema, {
  description: 'The row, by its column `Model version`.',
  why: 'the row is found by it',
  example: 'Phi-3-small-8k-instruct',
});

const CorrectionSchema = z.strictObject({
  row: RowField,
  date: field(DaySchema, {
    description: 'The day its weights, or its service, could first be had.',
    why: 'a model counts from that day on',
    example: '2024-05-21',
  }),
  source: SourcedFields.source,
  locator: SourcedFields.locator,
  note: SourcedFields.note.optional(),
});

export const DerivationSchema = z.strictObject({
  id: OwnIdField,
  source: SourcedFields.source,
  days: field(z.array(DaySchema).min(1), {
    description: 'The days on which the best of each side are compared.',
    why: 'each gives the series a point',
    example: '[2024-03-31, 2024-04-30]',
  }),
  slopes_from: field(DaySchema, {
    description: 'Records from this day to the last of `days` give the slopes.',
    why: 'slopes of different spans do not compare',
    example: '2024-04-01',
  }),
  released: field(z.array(CorrectionSchema), {
    description: 'Release dates that the file has wrong.',
    why: 'a model dated too early makes a gap smaller than it was',
    example:
      '[{ row: Phi-3-small-8k-instruct, date: 2024-05-21, source: microsoft-2024-phi-3, locator: Release dates }]',
  }),
  left_out: field(
    z.array(
      z.strictObject({
        row: RowField,
        because: field(LocalizedSchema, {
          why: 'readers are told why a row does not count',
          example: IN_BOTH_LANGUAGES,
        }),
      }),
    ),
    {
      description: 'Rows that do not count.',
      why: 'readers are told which rows do not count',
      example: '[{ row: some-model-2026, because: { en: In a sentence., zh: 用一句话说。 } }]',
    },
  ),
  unstated: field(
    z.array(
      z.strictObject({
        developer: field(WordsSchema, {
          description: 'As the column `Organization` has it.',
          why: 'its rows are found by it',
          example: 'DeepSeek',
        }),
        weights: field(z.enum(['open', 'closed']), {
          why: 'it decides on which side its models count',
          example: 'open',
        }),
      }),
    ),
    {
      description: 'On which side a developer’s models count where the file does not say.',
      why: 'a row that is on neither side cannot be counted',
      example: '[{ developer: DeepSeek, weights: open }]',
    },
  ),
  models: field(
    z.array(
      z.strictObject({
        name: field(WordsSchema, {
          description: 'As the column `Model name` has it.',
          why: 'points about the model are found by it',
          example: 'LLaMA-65B',
        }),
        model: field(IdSchema, {
          description: 'Id of the model on this site.',
          why: 'readers go from the point to the model',
          example: 'llama-65b',
        }),
      }),
    ),
    {
      description: 'Models of the file that have an entry on this site.',
      why: 'readers go from a point to the model',
      example: '[{ name: LLaMA-65B, model: llama-65b }]',
    },
  ),
});
export type Derivation = z.infer<typeof DerivationSchema>;
