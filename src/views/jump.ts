/**
 * A place on a long page that its first column leads to.
 *
 * @module
 */
export type Jump = {
  href: string;
  text: string;
  /** How many entries stand there. */
  count?: string | undefined;
};
