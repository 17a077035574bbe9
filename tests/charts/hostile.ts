/**
 * Queries that no reader would type, for parsers to survive.
 *
 * @module
 */
import fc from 'fast-check';

const NASTY = [
  '',
  '-1',
  '0',
  '1e999',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '１５万亿',
  '1e21',
  '9'.repeat(10_000),
  '\u202e\ud800',
];

/** Names that are no field's, beside the version and the pinned state's. */
const NAMES = ['v', 'pin.v', 'pin.', '__proto__', 'pin.__proto__', 'constructor', 'utm_source'];

/** Queries of random and hostile values under a figure's own names, live and pinned, and others. */
export function hostileQueries(fields: readonly string[]): fc.Arbitrary<[string, string][]> {
  const value = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ maxLength: 30 }),
    fc.double().map(String),
  );
  const name = fc.oneof(
    fc.constantFrom(...fields, ...fields.map((field) => `pin.${field}`), ...NAMES),
    fc.string(),
  );
  return fc.array(fc.tuple(name, value), { maxLength: 8 });
}
