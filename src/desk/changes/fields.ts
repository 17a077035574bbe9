/**
 * Two states of one entry laid side by side: every value that differs, by a path that stays the
 * same when something else is added, and every number with its unit.
 *
 * It reads what the files say, not what a schema makes of it, so that an entry of last year is
 * compared as well as one of today.
 *
 * @module
 */
import { isRecord } from '#checks/rules/rule.ts';
import { formatInFull } from '#i18n/format.ts';
import { UNITS, type Unit } from '#schemas/unit.ts';

/** A value that differs; without one side it was not there. */
export interface FieldChange {
  /** Names and keys from the top: `verdicts.2026-11-24.rating`. */
  path: string;
  before?: string;
  after?: string;
}

/** A number of content as it stands in an entry. */
export interface Stated {
  value?: number;
  unit: Unit | undefined;
  /** As printed: `15T tokens`, `10T to 15T tokens`, or why it is missing. */
  words: string;
}

/** What tells the items of a list apart, in order of preference. */
const KEYS = ['key', 'id', 'as_of', 'date', 'on', 'source', 'field', 'argument'] as const;

/** Every value inside, by its path; a list of plain values is one value. */
export function leavesOf(data: unknown): Map<string, string> {
  const leaves = new Map<string, string>();
  visit(data, (path, value) => {
    if (!isBranch(value)) leaves.set(path, print(value));
  });
  return leaves;
}

/** Every number inside that says what it counts or how it is known, by its path. */
export function numbersOf(data: unknown): Map<string, Stated> {
  const numbers = new Map<string, Stated>();
  const common = isRecord(data) ? unitOf(data['unit']) : undefined;
  visit(data, (path, value) => {
    const inLaw = /^constants\.\w+$/.test(path);
    if (inLaw && typeof value === 'number')
      numbers.set(path, { value, unit: undefined, words: String(value) });
    if (!isRecord(value) || !isQuantity(value)) return;
    const unit = unitOf(value['unit']) ?? common;
    const { value: single, range, missing } = value;
    const ends: unknown[] = Array.isArray(range) ? range : [single];
    const words =
      missing === undefined
        ? ends.map((end) => printNumber(end, unit)).join(' to ')
        : print(missing);
    numbers.set(path, { ...(typeof single === 'number' && { value: single }), unit, words });
  });
  return numbers;
}

/** Fields of a number that its words already tell. */
const TOLD = /\.(?:value|range|unit|missing)(?:\.(?:en|zh))?$/;

/** What differs between two states of an entry, without the numbers, sorted by path. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const numbers = new Set([...numbersOf(before).keys(), ...numbersOf(after).keys()]);
  return differences(leavesOf(before), leavesOf(after)).filter(
    ({ path }) => !numbers.has(path) && !(TOLD.test(path) && numbers.has(path.replace(TOLD, ''))),
  );
}

/** What differs between two lists of named values, sorted by name. */
function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [old, fresh] = [before.get(path), after.get(path)];
    if (old === fresh) return [];
    return {
      path,
      ...(old !== undefined && { before: old }),
      ...(fresh !== undefined && { after: fresh }),
    };
  });
}

/** A number in its unit with nothing rounded, as English prints it. */
function printNumber(value: unknown, unit: Unit | undefined): string {
  return typeof value === 'number' && unit !== undefined
    ? formatInFull(value, unit, 'en')
    : print(value);
}

const isQuantity = (value: Record<string, unknown>): boolean =>
  ('value' in value || 'range' in value || 'missing' in value) &&
  ('unit' in value || 'standing' in value || 'missing' in value);

const unitOf = (name: unknown): Unit | undefined => UNITS.find((unit) => unit === name);

const isBranch = (value: unknown): boolean =>
  (isRecord(value) && Object.keys(value).length > 0) ||
  (Array.isArray(value) && value.some((item) => typeof item === 'object'));

function visit(value: unknown, meet: (path: string, value: unknown) => void, path = ''): void {
  meet(path, value);
  const inside = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (isRecord(value))
    for (const [name, item] of Object.entries(value)) visit(item, meet, inside(name));
  if (!Array.isArray(value) || !isBranch(value)) return;
  const seen = new Map<string, number>();
  for (const [index, item] of value.entries()) {
    const name = nameOf(item) ?? String(index + 1);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    visit(item, meet, inside(times === 1 ? name : `${name}#${times}`));
  }
}

function nameOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const key = KEYS.find((one) => ['string', 'number'].includes(typeof item[one]));
  return key && String(item[key]);
}

function print(value: unknown): string {
  if (Array.isArray(value)) return value.map(print).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
