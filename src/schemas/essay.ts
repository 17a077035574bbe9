/**
 * What the ledger is about: `content/essay.yaml`, the one entry that stands alone.
 *
 * Everything that depends on the essay's shape asks here: which places a claim may have, which
 * bullets want one, how sections are called, what "since the essay" means on an axis of time.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { DaySchema, IdSchema, IN_BOTH_LANGUAGES, LocalizedSchema } from './text.ts';

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
