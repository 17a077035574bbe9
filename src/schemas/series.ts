/**
 * A small series over time, a source per point.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import {
  LabelField,
  OtherValuesField,
  RangeField,
  SourcedFields,
  UnitField,
  refineSize,
  ValueField,
  type Lack,
  type Remedy,
} from './quantity.ts';
import {
  DateSchema,
  IdSchema,
  IN_BOTH_LANGUAGES,
  LocalizedSchema,
  LocatorSchema,
  OwnIdField,
  WordsSchema,
} from './text.ts';

export const SeriesPointSchema = z
  .strictObject({
    key: field(IdSchema, {
      description:
        'Short name, needed only if prose refers to the point: `series/data-stock.web-median`.',
      why: 'prose refers to the point by it',
      example: 'web-median',
    }).optional(),
    line: field(IdSchema, {
      description: 'Which of the series’ lines it belongs to.',
      why: 'it tells which line of the chart the point belongs to',
      example: 'one-of-the-keys-under-lines',
    }),
    date: field(DateSchema, {
      why: 'it is the place of the point on the time axis',
      example: '2024-04-18',
    }),
    value: ValueField.optional(),
    range: RangeField.optional(),
    bound: field(z.enum(['at-least']), {
      description: 'The value is no measurement but an end beyond which the true one lies.',
      why: 'a chart marks a bound as one and draws no line through it',
      example: 'at-least',
    }).optional(),
    label: field(WordsSchema, {
      description: "What was measured: usually a model's name.",
      why: 'readers see it beside the number',
      example: 'Llama 3 8B',
    }).optional(),
    model: field(IdSchema, {
      description: 'Id of a model of this site, if it has an entry.',
      why: 'readers go from the point to the model',
      example: 'llama-3-8b',
    }).optional(),
    standing: SourcedFields.standing,
    source: SourcedFields.source,
    locator: SourcedFields.locator.optional(),
    note: SourcedFields.note.optional(),
    also: OtherValuesField.optional(),
  })
  .refine((point) => point.value !== undefined || point.range !== undefined, {
    error: 'a point has a value or a range',
    path: ['value'],
  })
  .superRefine(({ range }, ctx) => {
    if (range === undefined || range[0] <= range[1]) return;
    ctx.addIssue({
      code: 'custom',
      path: ['range'],
      message: 'a range runs from low to high',
      params: { remedy: `write \`range: [${range[1]}, ${range[0]}]\`` } satisfies Remedy,
    });
  })
  .refine((point) => point.bound === undefined || point.value !== undefined, {
    error: 'a bound is a value',
    path: ['value'],
  });
export type SeriesPoint = z.infer<typeof SeriesPointSchema>;

const fields = {
  id: OwnIdField,
  title: field(LocalizedSchema, {
    description: 'What the series is called.',
    why: 'lists and tabs show it',
    example: IN_BOTH_LANGUAGES,
  }),
  unit: UnitField,
  about: field(LocalizedSchema, {
    description: 'What was counted, by whom, and how.',
    why: 'it tells newcomers what they are looking at',
    example: IN_BOTH_LANGUAGES,
  }),
  caveats: field(z.array(LocalizedSchema), {
    description: 'What must not be read out of it.',
    why: 'readers are kept from reading too much out of it',
    example: '[{ en: In a sentence., zh: 用一句话说。 }]',
  }).optional(),
  locator: field(LocatorSchema, {
    description: 'Where in the source its points stand; a point may say otherwise of itself.',
    why: 'readers look the points up there',
    example: 'Table 3',
  }).optional(),
  lines: field(z.record(IdSchema, z.strictObject({ label: LabelField })), {
    description: 'Lines of the chart by id. Points of different methods are never one line.',
    why: 'points of different methods are never one line',
    example: '{ web: { label: { en: In a sentence., zh: 用一句话说。 } } }',
  }),
  points: field(z.array(SeriesPointSchema).min(1), {
    description: 'The points: day, value, standing and source of each.',
    why: 'they are what the chart draws',
    example:
      '[{ line: web, date: 2024-04-18, value: 4.0e14, standing: reported, source: hoffmann-2022 }]',
  }),
};

/** Readers can look up each point: by a place of its own, or by one that holds for all. */
export const SeriesSchema = z.strictObject(fields).superRefine(({ locator, points, unit }, ctx) => {
  for (const [i, point] of points.entries()) {
    refineSize(point, unit, ctx, ['points', i]);
    for (const [j, other] of (point.also ?? []).entries())
      refineSize(other, unit, ctx, ['points', i, 'also', j]);
  }
  if (locator !== undefined) return;
  for (const [i, point] of points.entries()) {
    if (point.locator !== undefined) continue;
    ctx.addIssue({
      code: 'custom',
      path: ['points', i, 'source'],
      message: 'a point says where in its source it stands, unless the series says it for all',
      params: { lacks: 'locator' } satisfies Lack,
    });
  }
});
export type Series = z.infer<typeof SeriesSchema>;
