/**
 * What the ledger is about: `content/essay.yaml`, the one entry that stands alone.
 *
 * Everything that depends on which essay it is asks here: which places a claim may have, which
 * bullets want one, how sections are called, what "since the essay" means on an axis of time, what
 * the front page opens with, and which figures of the catalogue bear on it. With another entry and
 * other claims the same code makes another ledger.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { LawComparisonSchema } from './law-comparison.ts';
import { DaySchema, IdSchema, IN_BOTH_LANGUAGES, LocalizedSchema } from './text.ts';

const FrontFigureSchema = z.strictObject({
  id: field(IdSchema, {
    description: 'Id of one of the figures the ledger shows.',
    why: 'it names the figure that readers meet first',
    example: 'verdicts',
  }),
  controls: field(z.array(z.string().min(1)).min(1), {
    description: "Names of its controls that are shown there; the figure's own page has them all.",
    why: 'readers see there which assumption they can change',
    example: '[by]',
  }),
});

/** A list in which nothing stands twice. */
const isSet = (list: readonly string[]): boolean => new Set(list).size === list.length;

export const EssaySchema = z.strictObject({
  title: field(LocalizedSchema, {
    description: 'What it is called here; a description, if it bears no title of its own.',
    why: 'readers see what the ledger is about',
    example: IN_BOTH_LANGUAGES,
  }),
  date: field(DaySchema, {
    description: 'The day it is taken to be of: what followed is set against it.',
    why: 'figures set what followed against it',
    example: '2024-04-18',
  }),
  language: field(z.enum(['en', 'zh']), {
    description: 'The language it was written in.',
    why: 'readers see that one edition restates it in another language',
    example: 'zh',
  }),
  source: field(IdSchema, {
    description: 'Id of its entry among the sources.',
    why: 'readers follow it to what the essay is known from',
    example: 'essay-2024',
  }),
  repository: field(
    z.url({ protocol: /^https$/, error: 'a repository has an address that starts with https://' }),
    {
      description:
        'Where these files are kept, if in public: the address of a repository on GitHub, or on a host with the same paths. With it each claim offers to report an error, to suggest a verdict and to see its file.',
      why: 'readers who find an error can say so',
      example: 'https://github.com/owner/name',
    },
  ).optional(),
  sections: field(
    z
      .array(
        z.strictObject({
          title: field(LocalizedSchema, {
            why: 'readers find claims under it',
            example: IN_BOTH_LANGUAGES,
          }),
          bullets: field(z.int().min(1), {
            description: 'How many bullets it has; each has at least one claim.',
            why: 'no bullet of the essay is passed over by it',
            example: '6',
          }),
        }),
      )
      .min(1),
    {
      description: 'Its sections in their order; claims are numbered by them.',
      why: 'claims are numbered by them',
      example: `[{ title: ${IN_BOTH_LANGUAGES}, bullets: 6 }]`,
    },
  ),
  description: field(LocalizedSchema, {
    description:
      'What this ledger is, in a sentence or two: search engines, references and programs show it.',
    why: 'whoever has not opened the site learns from it what is here',
    example: IN_BOTH_LANGUAGES,
  }),
  question: field(LocalizedSchema, {
    description: 'The headline of the front page: what the essay leaves a reader asking.',
    why: 'it is the first thing a new reader reads',
    example: IN_BOTH_LANGUAGES,
  }),
  lead: field(LocalizedSchema, {
    description:
      'What stands under it: who wrote what, and when, with a full stop. How the claims fared follows by itself.',
    why: 'a new reader learns from it what is judged here',
    example: IN_BOTH_LANGUAGES,
  }),
  figures: field(z.array(IdSchema).min(1).refine(isSet, { error: 'a figure is named twice' }), {
    description:
      'Ids of the figures this ledger shows, in any order; all there are, if it is left out.',
    why: 'what is drawn bears on the essay',
    example: '[verdicts, argument]',
  }).optional(),
  front_figure: field(FrontFigureSchema, {
    description: 'The figure on the front page; none, if it is left out.',
    why: 'a new reader can change an assumption at once',
    example: '{ id: verdicts, controls: [by] }',
  }).optional(),
  laws: field(LawComparisonSchema, {
    description:
      'Where the method sets the laws side by side: at whose budget and at whose size each is asked.',
    why: 'readers see at one budget where the laws part',
    example: '{ budget_of: a-model, size_of: another-model }',
  }).optional(),
  findings: field(z.array(IdSchema).length(3), {
    description:
      'The three claims the front page leads with: one that held, one in dispute, one open.',
    why: 'a new reader learns from them what came out',
    example: '[a-claim, another-claim, a-third-claim]',
  }),
  argument: field(z.array(IdSchema).min(2), {
    description: 'The claims that carry the argument, few enough to be taken in at a glance.',
    why: 'a new reader sees from them how the essay argues',
    example: '[a-claim, another-claim]',
  }),
});
export type Essay = z.infer<typeof EssaySchema>;
