/**
 * What an author does with a sentence, and what became of a condition, by themselves: rules
 * and pages share the words.
 *
 * @module
 */

export const FORCES = [
  /** Says that it is so. */
  'asserts',
  /** Says that it will be so. */
  'expects',
  /** Says that it may be so. */
  'thinks-possible',
  /** Says what follows if it is so. */
  'supposes',
  /** Says what ought to be done. */
  'recommends',
  /** Says what a word is to mean. */
  'defines',
] as const;
export type Force = (typeof FORCES)[number];

/** Whether what a condition speaks of came about. */
export const OUTCOMES = ['yes', 'partly', 'no', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];
