/**
 * The rooms of the site as its navigation groups them: what one reads, and what one tries and looks up.
 *
 * @module
 */
export const READING = ['articles', 'claims', 'figures'] as const;
export const REFERENCE = ['bench', 'models', 'sources', 'terms', 'method'] as const;
export type Room = (typeof READING | typeof REFERENCE)[number];
