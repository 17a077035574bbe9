/**
 * A small series over time, a source per point.
 *
 * @module
 */
import { z } from 'zod';
import { STANDINGS, UNITS } from './quantity.ts';
import { DateSchema, IdSchema, LocalizedSchema, LocatorSchema, WordsSchema } from './text.ts';

export const SeriesPointSchema = z
  .strictObject({
    /** Short name, needed only if prose refers to the point: `series/data-stock.web-median`. */
    key: IdSchema.optional(),
    /** Which of the series' lines it belongs to. */
    line: IdSchema,
    date: DateSchema,
    value: z.number().optional(),
    range: z.tuple([z.number(), z.number()]).optional(),
    /** What was measured: usually a model's name. */
    label: WordsSchema.optional(),
    model: IdSchema.optional(),
    standing: z.enum(STANDINGS),
    source: IdSchema,
    locator: LocatorSchema.optional(),
    note: LocalizedSchema.optional(),
  })
  .refine((point) => point.value !== undefined || point.range !== undefined, {
    error: 'a point has a value or a range',
    path: ['value'],
  });
export type SeriesPoint = z.infer<typeof SeriesPointSchema>;

export const SeriesSchema = z.strictObject({
  /** The file's name without `.yaml`. */
  id: IdSchema,
  title: LocalizedSchema,
  unit: z.enum(UNITS),
  /** What was counted, by whom, and how. */
  about: LocalizedSchema,
  /** What must not be read out of it. */
  caveats: z.array(LocalizedSchema).optional(),
  /** Lines of the chart by id. Points of different methods are never one line. */
  lines: z.record(IdSchema, z.strictObject({ label: LocalizedSchema })),
  points: z.array(SeriesPointSchema).min(1),
});
export type Series = z.infer<typeof SeriesSchema>;
