/**
 * The whole argument in words, as a ladder: every claim with what it rests on and what rests
 * on it, section by section in the order of the section's picture.
 *
 * @module
 */
import { inEssayOrder } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { toFigureArgument } from '#feed/figure-argument.ts';
import type { Locale } from '#schemas/text.ts';
import { toSitsView, type SitsView } from './sits-view.ts';

export type LadderPart = {
  /** On the page, for links to the part. */
  id: string;
  title: string;
  steps: SitsView[];
};

/** Where a claim's step stands on the page; a figure's script looks for it there. */
export function stepId(claim: string): string {
  return `c-${claim}`;
}

export function toLadder(entries: Entries, locale: Locale): LadderPart[] {
  const claims = inEssayOrder(entries.claims.values());
  return (entries.essay?.sections ?? []).map(({ title }, index) => {
    const id = `section-${index + 1}`;
    const rows = toFigureArgument(entries, id).nodes.map((node) => node.id);
    // What stands alone is in no picture, and comes last.
    const rowOf = (claim: string) => (rows.includes(claim) ? rows.indexOf(claim) : rows.length);
    const own = claims
      .filter(({ place }) => place.section === index + 1)
      .sort((a, b) => rowOf(a.id) - rowOf(b.id));
    return {
      id,
      title: title[locale],
      steps: own.map((claim) => toSitsView(entries, claim, locale)),
    };
  });
}
