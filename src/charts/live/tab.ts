/**
 * What is kept for as long as the tab is open. Where a browser refuses storage, that is for as
 * long as the page is.
 *
 * @module
 */

/** Under which the bench keeps a reader's law, as a link has it, for the figures to find. */
export const KEPT_LAW = 'own-law';

export function kept(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

export function keep(name: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    return;
  }
}
