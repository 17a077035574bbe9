/**
 * Holds data to a schema of ours.
 *
 * @module
 */
import type { z } from 'zod';

/**
 * Parses data. A problem has a message only if a schema of ours gives one: the rules have
 * words of their own for the rest, and the library's wording may change.
 */
export const parseEntry = (schema: z.ZodType, data: unknown) =>
  schema.safeParse(data, { error: () => '' });

/** Whether a schema of ours gave the message. */
export const isOurs = ({ message }: z.core.$ZodIssue): boolean => message !== '';
