/**
 * The chains of argument ready to print: each step with its verdict, the weakest marked.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { requireClaim, toClaimLine, type ClaimLine } from './claim-view.ts';

export type ChainView = {
  id: string;
  name: string;
  about: string;
  because: string;
  steps: (ClaimLine & { weakest: boolean })[];
};

export function toChainViews(entries: Entries, locale: Locale): ChainView[] {
  return [...entries.chains.values()].map(({ id, name, about, because, steps, weakest }) => ({
    id,
    name: name[locale],
    about: about[locale],
    because: because[locale],
    steps: steps.map((step) => ({
      ...toClaimLine(requireClaim(entries, step), locale),
      weakest: step === weakest,
    })),
  }));
}
