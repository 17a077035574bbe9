/**
 * All claims at a glance: one mark each in the order of the essay, and a count per rating.
 *
 * @module
 */
import { inEssayOrder } from '#checks/claim-graph.ts';
import { t } from '#i18n/messages.ts';
import { RATINGS, type Rating } from '#schemas/claim.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { sectionTitle, toClaimLine, type ClaimLine } from './claim-view.ts';

export type ScoreboardView = {
  sections: { section: number; title: string; lines: ClaimLine[] }[];
  counts: { rating: Rating; label: string; count: string }[];
  total: string;
  /** How all claims fared, in one sentence. */
  result: string;
};

export function toScoreboardView(entries: Entries, locale: Locale): ScoreboardView {
  const claims = inEssayOrder(entries.claims.values());
  const lines = claims.map((claim) => ({
    section: claim.place.section,
    line: toClaimLine(claim, locale),
  }));
  const sections = [...new Set(lines.map(({ section }) => section))];
  return {
    sections: sections.map((section) => ({
      section,
      title: sectionTitle(entries, section)[locale],
      lines: lines.filter((row) => row.section === section).map(({ line }) => line),
    })),
    counts: RATINGS.map((rating) => ({
      rating,
      label: t(locale, `rating.${rating}`),
      count: String(lines.filter(({ line }) => line.rating === rating).length),
    })).filter(({ count }) => count !== '0'),
    total: String(lines.length),
    result: resultOf(
      lines.map(({ line }) => line.rating),
      locale,
    ),
  };
}

function resultOf(ratings: readonly Rating[], locale: Locale): string {
  const rated = (...of: Rating[]) => String(ratings.filter((rating) => of.includes(rating)).length);
  return t(locale, 'claims.result', {
    total: String(ratings.length),
    held: rated('supported', 'supported-with-correction'),
    corrected: rated('supported-with-correction'),
    contested: rated('contested'),
    contradicted: rated('contradicted'),
    pending: rated('pending'),
    unjudged: rated('not-checkable'),
  });
}
