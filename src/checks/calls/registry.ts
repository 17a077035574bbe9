/**
 * Every calculation content may name, in the order of the table in `content/README.md`.
 *
 * @module
 */
import { ARITHMETIC } from './arithmetic.ts';
import type { CallDefinition } from './definition.ts';
import { LAWS } from './laws.ts';
import { MEMORY } from './memory.ts';
import { MIXTURES } from './mixtures.ts';
import { RACES } from './races.ts';

export const CALLS: Readonly<Record<string, CallDefinition>> = {
  ...ARITHMETIC,
  ...LAWS,
  ...MIXTURES,
  ...MEMORY,
  ...RACES,
};
