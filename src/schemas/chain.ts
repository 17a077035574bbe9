/**
 * A chain of argument: claims of the essay in the order in which each leads to the next.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { IdSchema, IN_BOTH_LANGUAGES, LocalizedSchema, OwnIdField } from './text.ts';

export const ChainSchema = z
  .strictObject({
    id: OwnIdField,
    name: field(LocalizedSchema, {
      description: 'What the chain is called.',
      why: 'lists and labels show it',
      example: IN_BOTH_LANGUAGES,
    }),
    about: field(LocalizedSchema, {
      description: 'Where the chain starts and what it is meant to bear, in a sentence.',
      why: 'it tells newcomers what they are looking at',
      example: IN_BOTH_LANGUAGES,
    }),
    steps: field(z.array(IdSchema).min(2), {
      description: 'Ids of claims, from the ground up.',
      why: 'they are the argument',
      example: '[first-claim, second-claim]',
    }),
    weakest: field(IdSchema, {
      description: 'The step that gives way first.',
      why: 'readers see where the chain gives way',
      example: 'second-claim',
    }),
    because: field(LocalizedSchema, {
      description: 'Why that one.',
      why: 'readers are owed the reason',
      example: IN_BOTH_LANGUAGES,
    }),
  })
  .refine((chain) => chain.steps.includes(chain.weakest), {
    error: 'the weakest link is one of the steps',
    path: ['weakest'],
  });
