/**
 * The list of all claims, in one of two orders: by place in the essay, or by verdict. Each order
 * is a page of its own, so that what is read aloud, walked by keyboard and printed comes in the
 * order that is seen.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import { RATINGS, type Rating } from '#schemas/claim.ts';
import type { Locale } from '#schemas/text.ts';
import type { ClaimLine } from './claim-view.ts';
import { toScoreboardView, type ScoreboardView } from './scoreboard-view.ts';
import { pageHref } from './urls.ts';

export const CLAIM_ORDERS = ['place', 'verdict'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

export type ClaimGroup = {
  /** Of its heading on the page. */
  id: string;
  /** Before its title: `§1`, or the mark of a rating. */
  number: string | undefined;
  rating: Rating | undefined;
  title: string;
  count: string;
  lines: ClaimLine[];
};

export type ClaimsIndexView = {
  title: string;
  /** How all claims fared, in one sentence. */
  result: string;
  counts: ScoreboardView['counts'];
  total: string;
  groups: ClaimGroup[];
  orders: { href: string; label: string; isHere: boolean }[];
};

const ORDER_PAGES = { place: '/claims/', verdict: '/claims/by/verdict/' } as const;

function groupsOf(board: ScoreboardView, order: ClaimOrder, locale: Locale): ClaimGroup[] {
  if (order === 'place') {
    return board.sections.map(({ section, title, lines }) => ({
      id: `section-${section}`,
      number: `§${section}`,
      rating: undefined,
      title,
      count: String(lines.length),
      lines,
    }));
  }
  const all = board.sections.flatMap(({ lines }) => lines);
  return RATINGS.map((rating): ClaimGroup => {
    const lines = all.filter((line) => line.rating === rating);
    return {
      id: rating,
      number: undefined,
      rating,
      title: t(locale, `rating.${rating}`),
      count: String(lines.length),
      lines,
    };
  }).filter(({ lines }) => lines.length > 0);
}

export function toClaimsIndex(
  entries: Entries,
  order: ClaimOrder,
  locale: Locale,
): ClaimsIndexView {
  const board = toScoreboardView(entries, locale);
  return {
    title: t(locale, order === 'place' ? 'claims.title' : 'claims.by-verdict'),
    result: board.result,
    counts: board.counts,
    total: board.total,
    groups: groupsOf(board, order, locale),
    orders: CLAIM_ORDERS.map((each) => ({
      href: pageHref(locale, ORDER_PAGES[each]),
      label: t(locale, `claims.order-${each}`),
      isHere: each === order,
    })),
  };
}
