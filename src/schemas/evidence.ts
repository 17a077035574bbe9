/**
 * One piece of evidence of a verdict: a place in a source, what it says there, and how and
 * when it was read.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { SourcedFields } from './quantity.ts';
import { DaySchema, IdSchema, IN_BOTH_LANGUAGES, LocalizedSchema } from './text.ts';

/** How close to the source a passage was read, closest first. */
export const READS = ['in-source', 'in-copy', 'in-account'] as const;

export const EvidenceSchema = z.strictObject({
  source: field(IdSchema, {
    description: 'Id of the source.',
    why: 'readers follow it to check what is said',
    example: 'hoffmann-2022',
  }),
  locator: SourcedFields.locator,
  says: field(LocalizedSchema, {
    description: 'What it says there, in our own words.',
    why: 'readers learn from it what the source says',
    example: IN_BOTH_LANGUAGES,
  }),
  stance: field(z.enum(['for', 'against', 'context']), {
    description: 'Which way it points. `against` is counter-evidence and is shown as such.',
    why: 'counter-evidence is shown as such',
    example: 'for',
  }),
  read: field(z.enum(READS), {
    description:
      "Where the passage was read: `in-source`, `in-copy` (in somebody's full copy or transcription of the source) or `in-account` (only somebody's account of it was, be it the source that gives one).",
    why: 'readers see whether the passage itself was read',
    example: 'in-source',
  }),
  seen: field(DaySchema, {
    description: 'The day the passage was last seen, where it is not the `seen` of the source.',
    why: 'readers see how old the reading is',
    example: '2026-11-24',
  }).optional(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;
