/**
 * What to type in place of a value that was meant and written otherwise: a number in words, an
 * item that is to be a list, a day in another order.
 *
 * @module
 */
import { parseAmount, printAmount } from '#i18n/parse-number.ts';

/** zod's names of numbers. */
export const NUMBERS: ReadonlySet<string> = new Set(['number', 'int']);

export const BY_FIELD = 'write it field by field, as `npm run new` lays it out';

/**
 * The remedy for a value of another type.
 *
 * @param expected - zod's name of the type
 * @param field - the field's name
 * @param example - `field: value`, as an editor could type it
 */
export function typeHint(
  expected: string,
  found: unknown,
  field: string | undefined,
  example: string | undefined,
): string {
  if (expected === 'array' && typeof found === 'string' && field !== undefined)
    return `write \`${field}: [${found}]\``;
  if (example === undefined) return BY_FIELD;
  const amount = typeof found === 'string' ? parseAmount(found) : found;
  if (NUMBERS.has(expected) && typeof amount === 'number' && Number.isFinite(amount))
    return `write \`${field ?? 'value'}: ${printAmount(amount)}\`, bare and without a prefix`;
  return `write \`${withAmount(example, expected, amount)}\``;
}

/** An example of a block with the number the editor typed in place of the whole block. */
function withAmount(example: string, expected: string, amount: unknown): string {
  if (expected !== 'object' || typeof amount !== 'number') return example;
  return example.replace(/(?<=\{ value: )[^,]+/, printAmount(amount));
}

/** Days as people write them: 25.11.2026, 25/11/2026, 2026/11/25, 2026-1-5, 2026年11月25日. */
const DAYS: readonly RegExp[] = [
  /^(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})$/,
  /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})$/,
  /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/,
];

/** The remedy for a day in another order; nothing for what is no day. */
export function dayHint(found: unknown, field: string | undefined): string | undefined {
  if (typeof found !== 'string' || field === undefined) return undefined;
  const groups = DAYS.map((pattern) => pattern.exec(found)?.groups).find(Boolean);
  if (groups === undefined) return undefined;
  const { y = '', m = '', d = '' } = groups;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  return isDay && day !== found ? `write \`${field}: ${day}\`` : undefined;
}
