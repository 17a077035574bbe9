/**
 * What content does not give that a figure cannot be drawn without, or cannot be drawn with.
 *
 * @module
 */
import type { Collection } from '#checks/entries.ts';

/** Where in content the remedy lies: an entry, and the field in it. */
export type Spot = { collection: Collection; id: string; path: readonly (string | number)[] };

export class FeedFault extends RangeError {
  readonly spot: Spot;
  /** What to type. */
  readonly hint: string;

  constructor(spot: Spot, message: string, hint: string) {
    super(message);
    this.name = 'FeedFault';
    this.spot = spot;
    this.hint = hint;
  }
}
