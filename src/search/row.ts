/**
 * One thing a reader may look for, as the page of search knows it.
 *
 * @module
 */
import type { ClaimKind } from '#schemas/claim-kind.ts';
import type { Rating } from '#schemas/rating.ts';

/** What is found, in the order in which lists name them. */
export const TYPES = ['articles', 'claims', 'figures', 'models', 'terms', 'sources'] as const;
export type SearchType = (typeof TYPES)[number];

export interface SearchRow {
  readonly type: SearchType;
  readonly href: string;
  readonly title: string;
  /** Language of the title, where it is not the page's. */
  readonly lang?: string;
  /** What tells it apart: its number, its maker, its authors, its name in the other language. */
  readonly detail?: string;
  /** Language of that, where it is not the page's. */
  readonly detailLang?: string;
  /** What it says or is, in a sentence. */
  readonly about?: string;
  /** Other names it goes by. */
  readonly names: readonly string[];
  /** Of a claim: how it fared, what sort of statement it is, which section it stands in. */
  readonly rating?: Rating;
  readonly kind?: ClaimKind;
  readonly section?: number;
}
