/**
 * Stands in for the content store, which lives in the site's builder. Every test that mocks
 * `#views/entries.ts` does it with this one module: test files share what they import, and a
 * view that was loaded beside one stand-in would go without what another offers.
 *
 * @module
 */
import { vi } from 'vitest';
import { ENTRIES } from './entries.ts';

export const loadArticles = vi.fn();
export const loadEntries = () => Promise.resolve(ENTRIES);
