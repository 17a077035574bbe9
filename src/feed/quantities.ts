/**
 * Single numbers of content that figures start from or compute with.
 *
 * @module
 */
import {
  parseReference,
  resolveQuantity,
  suggestReference,
  type QuantityCollection,
} from '#checks/refs.ts';
import type { Unit } from '#schemas/unit.ts';
import { FeedFault, type Spot } from './fault.ts';
import { valued } from './held.ts';
import type { FeedOf } from './kind.ts';

export const quantities: FeedOf<'quantities', Unit> = {
  of(entries, reference, wanted) {
    const found = resolveQuantity(entries, reference)?.quantity;
    if (found === undefined) {
      throw new FeedFault(
        spotOf(reference),
        `it starts from ${reference}, and nothing stands there`,
        suggestReference(entries, reference),
      );
    }
    const { value, range, unit } = valued(found, wanted, spotOf(reference));
    return { value, ...(range && { range }), unit };
  },
  part: (entries, reference) => resolveQuantity(entries, reference)?.quantity,
};

/** Where in an entry its quantities lie, by the name a reference gives them. */
const PATHS: Readonly<Record<QuantityCollection, (field: string) => Spot['path']>> = {
  models: (field) => [field],
  claims: (field) => [...field.split('.'), 'quantity'],
  scenarios: (field) => ['assumptions', field, 'quantity'],
  laws: (field) => ['constants', field],
  benchmarks: (field) => ['scores', field],
  series: () => ['points'],
};

/**
 * Where a reference leads, whether or not anything stands there.
 *
 * @throws {RangeError} if it has not the form `collection/id.field`
 */
export function spotOf(reference: string): Spot {
  const parsed = parseReference(reference);
  if (parsed === undefined)
    throw new RangeError(`spotOf: expected collection/id.field, got ${reference}`);
  const { collection, id, field } = parsed;
  return { collection, id, path: PATHS[collection](field) };
}
