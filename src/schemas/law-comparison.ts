/**
 * Where laws of scaling are set side by side on the page of the method: which model's budget and
 * whose size they are asked for. Which models those are depends on what the essay is about.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { IdSchema, IN_BOTH_LANGUAGES, LocalizedSchema } from './text.ts';

const ExponentsSchema = z.strictObject({
  budget_of: field(IdSchema, {
    description: 'Id of the model whose `training_flops` they are asked for.',
    why: 'readers see what each of them asks for at one budget',
    example: 'a-model',
  }),
  note: field(LocalizedSchema, {
    description:
      'What is to be seen there, in a sentence. `{stated}` stands for the number under `stated`.',
    why: 'readers are told what the row shows',
    example: IN_BOTH_LANGUAGES,
  }).optional(),
  stated: field(z.string().min(1), {
    description: 'The place of a number that `note` names, such as `scenarios/<id>.<assumption>`.',
    why: 'the number in the note is bound to its source',
    example: 'scenarios/a-scenario.an_assumption',
  }).optional(),
});

export const LawComparisonSchema = z.strictObject({
  budget_of: field(IdSchema, {
    description: 'Id of the model whose `training_flops` the laws of loss are asked for.',
    why: 'readers see which size each law calls best at one budget',
    example: 'a-model',
  }),
  size_of: field(IdSchema, {
    description: 'Id of the model whose `params` they are asked for.',
    why: 'readers see how much data each law asks for at one size',
    example: 'another-model',
  }),
  exponents: field(ExponentsSchema, {
    description: 'The same for laws that are only exponents, which have a table of their own.',
    why: 'readers see what those laws ask for at one budget',
    example: '{ budget_of: a-model }',
  }).optional(),
});
export type LawComparison = z.infer<typeof LawComparisonSchema>;
