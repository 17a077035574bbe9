/**
 * Entries and values of content that figures ask for by id, or the fault that they are not there.
 *
 * @module
 */
import type { EntryData, Entries } from '#checks/entries.ts';
import { suggest } from '#checks/did-you-mean.ts';
import type { YamlCollection } from '#schemas/collections.ts';
import type { Essay } from '#schemas/essay.ts';
import type { KnownQuantity, Quantity } from '#schemas/quantity.ts';
import type { Unit } from '#schemas/unit.ts';
import { FeedFault, type Spot } from './fault.ts';

/**
 * The entry of an id.
 *
 * @throws {FeedFault} if there is none
 */
export function held<C extends YamlCollection>(
  entries: Entries,
  collection: C,
  id: string,
): EntryData<C> {
  const all = entries[collection] as ReadonlyMap<string, EntryData<C>>;
  const entry = all.get(id);
  if (entry !== undefined) return entry;
  throw new FeedFault(
    { collection, id, path: [] },
    `it draws from content/${collection}/${id}.yaml, which is not there`,
    suggest(id, all.keys(), `put content/${collection}/${id}.yaml back`),
  );
}

/**
 * The essay's own entry.
 *
 * @throws {FeedFault} if it is missing or not sound
 */
export function heldEssay({ essay }: Entries): Essay {
  if (essay) return essay;
  throw new FeedFault(
    { collection: 'essay', id: 'essay', path: [] },
    'it draws from content/essay.yaml, which is not there',
    'put content/essay.yaml back',
  );
}

/** A quantity with one value. */
export type Valued = KnownQuantity & { value: number };

export function isValued(quantity: Quantity | undefined): quantity is Valued {
  return quantity !== undefined && 'value' in quantity && quantity.value !== undefined;
}

/**
 * A value above zero in the unit a figure counts in.
 *
 * @throws {FeedFault} if it is missing, of another unit, or not above zero
 */
export function valued(quantity: Quantity | undefined, unit: Unit, spot: Spot): Valued {
  const name = spot.path.at(-1) ?? spot.id;
  if (!isValued(quantity))
    throw new FeedFault(spot, `it draws ${name}, and no value is given`, 'add `value: …`');
  requireUnit(quantity.unit, unit, spot);
  if (quantity.value > 0) return quantity;
  const said = `it draws ${name} on an axis that begins above zero, and it is ${quantity.value}`;
  throw new FeedFault(within(spot, 'value'), said, 'write a value above zero');
}

/**
 * @throws {FeedFault} if a unit is not the one a figure draws in
 */
export function requireUnit(found: Unit, wanted: Unit, spot: Spot): void {
  if (found === wanted) return;
  throw new FeedFault(
    within(spot, 'unit'),
    `it draws this in ${wanted}, and the unit is ${found}, so its axis would be wrong`,
    `write \`unit: ${wanted}\`, or give the figure another series`,
  );
}

function within(spot: Spot, field: string): Spot {
  return { ...spot, path: [...spot.path, field] };
}
