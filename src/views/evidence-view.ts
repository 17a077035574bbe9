/**
 * The evidence of a verdict, weighed at a glance: what speaks for it, then what speaks against
 * it, then what is told beside it; in each group the firmest ground first.
 *
 * Nearly all of it was read in the source itself or a full copy, which the page says once, so
 * that only the exceptions carry a flag.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { formatLocator } from '#i18n/locator.ts';
import { t } from '#i18n/messages.ts';
import type { Evidence } from '#schemas/evidence.ts';
import type { Source } from '#schemas/source.ts';
import type { Locale } from '#schemas/text.ts';
import { foreignLanguage, seenOn, sourceLabel } from './source-view.ts';
import { pageHref } from './urls.ts';

export type EvidenceView = {
  label: string;
  href: string;
  locator: string;
  says: string;
  /** What a reader should know before leaning on it. */
  flags: string[];
  /** When the passage was last seen, and the source's language where it is not the page's. */
  notes: string[];
};

export type EvidenceGroup = {
  stance: Evidence['stance'];
  label: string;
  /** `3 for`, and a stroke for each. */
  tally: string;
  strokes: string;
  items: EvidenceView[];
};

const STANCES = ['for', 'against', 'context'] as const;
const RELIABILITY: readonly Source['reliability'][] = ['primary', 'secondary', 'weak'];

type Piece = { item: Evidence; source: Source };

const isTold = ({ item }: Piece): boolean => item.read === 'in-account';

/** What was read goes before what is known from others, and the first hand before the second. */
const byFirmness = (a: Piece, b: Piece): number =>
  Number(isTold(a)) - Number(isTold(b)) ||
  RELIABILITY.indexOf(a.source.reliability) - RELIABILITY.indexOf(b.source.reliability);

function toEvidenceView({ item, source }: Piece, locale: Locale): EvidenceView {
  const words = (...lines: (string | false | undefined)[]): string[] =>
    lines.flatMap((line) => line || []);
  return {
    label: sourceLabel(source, locale),
    href: `${pageHref(locale, '/sources/')}#${source.id}`,
    locator: formatLocator(item.locator, locale),
    says: item.says[locale],
    flags: words(
      item.read === 'in-account' && t(locale, 'evidence.read.in-account'),
      source.reliability === 'weak' && t(locale, 'source.reliability.weak'),
      source.retracted && t(locale, 'evidence.retracted'),
    ),
    notes: words(foreignLanguage(source, locale), seenOn(item.seen ?? source.seen, locale)),
  };
}

export function toEvidenceGroups(
  entries: Entries,
  evidence: readonly Evidence[],
  locale: Locale,
): EvidenceGroup[] {
  const pieces = evidence.map((item): Piece => {
    const source = entries.sources.get(item.source);
    if (!source) throw new RangeError(`toEvidenceGroups: no source ${item.source}`);
    return { item, source };
  });
  return STANCES.flatMap((stance) => {
    const group = pieces.filter(({ item }) => item.stance === stance).sort(byFirmness);
    if (group.length === 0) return [];
    return {
      stance,
      label: t(locale, `stance.${stance}`),
      tally: t(locale, `tally.${stance}`, { count: String(group.length) }),
      strokes: '▮'.repeat(group.length),
      items: group.map((piece) => toEvidenceView(piece, locale)),
    };
  });
}
