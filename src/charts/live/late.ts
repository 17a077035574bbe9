/**
 * Code that is fetched when somebody needs it, and what a reader is told where it does not
 * arrive. Offline, or on a page older than the site, that is no fault of the code's, so the
 * console is not the place to say it.
 *
 * @module
 */
import type { ChartKey } from '#i18n/messages.ts';
import type { Words } from '#charts/spec/message.ts';

/** A sentence, and where in the page it is to stand. */
export type Told = { place: HTMLElement | null; words: Pick<Words, 'messages'>; key: ChartKey };

/** What `fetched` gives; where it fails, the sentence stands in its place and there is nothing. */
export async function load<T>(fetched: () => Promise<T>, told: Told): Promise<T | undefined> {
  try {
    return await fetched();
  } catch (error) {
    tell(told, error);
    return undefined;
  }
}

/** Says to the reader that something failed, and to the console what it was. */
export function tell({ place, words, key }: Told, error: unknown): void {
  console.error('ledger-figure:', error);
  if (!place) return;
  place.hidden = false;
  place.textContent = words.messages[key] ?? '';
}
