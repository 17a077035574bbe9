/**
 * Named assumptions a figure starts from, and the numbers prose needs that are nobody's
 * measurement.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { LabelField, NumberField } from './quantity.ts';
import { IdSchema, IN_BOTH_LANGUAGES, LocalizedSchema, OwnIdField } from './text.ts';

export const ScenarioSchema = z.strictObject({
  id: OwnIdField,
  name: field(LocalizedSchema, { why: 'lists and labels show it', example: IN_BOTH_LANGUAGES }),
  about: field(LocalizedSchema, {
    description: 'What it assumes and why someone might.',
    why: 'it tells newcomers what they are looking at',
    example: IN_BOTH_LANGUAGES,
  }),
  figure: field(IdSchema, {
    description:
      'The figure it sets, and the values of its controls; the rest stay at their defaults.',
    why: 'readers find the scenario under it',
    example: 'isoflop',
  }).optional(),
  state: field(z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])), {
    description: 'Values of the figure’s controls, by name.',
    why: 'the figure opens in it',
    example: '{ law: besiroglu-2024 }',
  }).optional(),
  assumptions: field(
    z.record(
      z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'an assumption is named in snake_case' }),
      z.strictObject({ label: LabelField, quantity: NumberField }),
    ),
    {
      description: 'Assumed quantities by a short name, for prose and checks to refer to.',
      why: 'prose and checks refer to it',
      example:
        '{ growth: { label: { en: In a sentence., zh: 用一句话说。 }, quantity: { value: 2, unit: times, standing: assumed } } }',
    },
  ).optional(),
});
