/**
 * The words verdicts are given in, by themselves: charts take them to the browser, where no
 * schema goes.
 *
 * @module
 */

/** How a claim fared. Each has a shape, a colour and a word on the page. */
export const RATINGS = [
  'supported',
  'supported-with-correction',
  'contested',
  'contradicted',
  'pending',
  'not-checkable',
] as const;
export type Rating = (typeof RATINGS)[number];
