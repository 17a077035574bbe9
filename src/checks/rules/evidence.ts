/**
 * A verdict is no firmer than what it rests on: evidence must point the way the rating goes,
 * and where none of it was read in the source itself, confidence is low.
 *
 * @module
 */
import type { Rating, Verdict } from '#schemas/claim.ts';
import type { Evidence } from '#schemas/evidence.ts';
import { latestVerdict } from '../claim-graph.ts';
import type { Issue } from '../issue.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

type Stance = Evidence['stance'];

/** The sides a rating needs. What has none rests on all its evidence together. */
const SIDES: Partial<Record<Rating, readonly Stance[]>> = {
  supported: ['for'],
  'supported-with-correction': ['for'],
  contested: ['for', 'against'],
  contradicted: ['against'],
};

/** Verdicts whose evidence does not point where the rating goes. */
export function checkStances(content: Content): Issue[] {
  return latestVerdicts(content).flatMap(({ entry, verdict, path }) =>
    (SIDES[verdict.rating] ?? []).flatMap((side) => {
      if (verdict.evidence.some(({ stance }) => stance === side)) return [];
      return issueIn(entry, [...path, 'rating'], {
        code: 'verdict/one-sided',
        message: `${verdict.rating} means that evidence stands ${side} the claim, and readers are shown none`,
        hint: `add evidence with \`stance: ${side}\`, or add a verdict that does without`,
      });
    }),
  );
}

/** Verdicts surer than what they rest on. */
export function checkConfidence(content: Content): Issue[] {
  return latestVerdicts(content).flatMap(({ entry, verdict, path }) => {
    if (verdict.confidence === 'low') return [];
    const reason = weakness(verdict);
    if (reason === undefined) return [];
    return issueIn(entry, [...path, 'confidence'], {
      code: 'verdict/confidence',
      message: `the verdict is of ${verdict.confidence} confidence and ${reason}`,
      hint: 'write `confidence: low`, or read the source and write `read: in-source`',
    });
  });
}

function weakness({ rating, evidence }: Verdict): string | undefined {
  const sides = SIDES[rating];
  const grounds = sides
    ? sides.map((side) => evidence.filter(({ stance }) => stance === side))
    : [evidence];
  const secondHand = grounds.some(
    (items) => items.length > 0 && items.every(({ read }) => read === 'in-account'),
  );
  return secondHand ? 'all it rests on is somebody’s account of a source' : undefined;
}

export function latestVerdicts({ entries, sound }: Content) {
  return entries.flatMap((entry) => {
    const claim = entry.collection === 'claims' ? sound.claims.get(entry.id) : undefined;
    if (!claim) return [];
    const path = ['verdicts', claim.verdicts.length - 1];
    return [{ entry, verdict: latestVerdict(claim), path }];
  });
}
