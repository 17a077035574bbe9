/**
 * A claim on a card, for another site's frame: as it is judged, or as it was judged on a day.
 *
 * @module
 */
import { latestVerdict, placeNumber } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Claim, Rating, Verdict } from '#schemas/claim.ts';
import { LOCALES, type Locale } from '#schemas/text.ts';
import { requireClaim } from './claim-view.ts';
import { fileHref, pageHref } from './urls.ts';

/** Size of a card's frame, px; it may be narrower. */
const FRAME = { width: 480, height: 320 } as const;

export type ClaimCard = {
  number: string;
  restatement: string;
  rating: Rating;
  ratingLabel: string;
  gist: string;
  judged: string;
  /** Of a card of a day: that a later verdict says otherwise. */
  since: string | undefined;
  page: `/${string}`;
  href: string;
};

/** The last verdict of a day; of the latest day if none is named. */
function verdictOf(claim: Claim, day: string | undefined): Verdict {
  if (day === undefined) return latestVerdict(claim);
  const verdict = claim.verdicts.findLast(({ as_of }) => as_of === day);
  if (!verdict) throw new RangeError(`toClaimCard: ${claim.id} was not judged on ${day}`);
  return verdict;
}

/** @param day - `2026-11-24` for the verdict of that day; the one that counts without it */
export function toClaimCard(entries: Entries, id: string, locale: Locale, day?: string): ClaimCard {
  const claim = requireClaim(entries, id);
  const verdict = verdictOf(claim, day);
  const latest = latestVerdict(claim);
  const page = `/claims/${id}/` as const;
  return {
    number: placeNumber(claim),
    restatement: claim.restatement[locale],
    rating: verdict.rating,
    ratingLabel: t(locale, `rating.${verdict.rating}`),
    gist: verdict.gist[locale],
    judged: t(locale, 'card.judged', { day: formatDate(verdict.as_of, locale) }),
    since:
      latest.rating === verdict.rating
        ? undefined
        : t(locale, 'card.since', {
            day: formatDate(latest.as_of, locale),
            rating: t(locale, `rating.${latest.rating}`),
          }),
    page,
    href: pageHref(locale, page),
  };
}

/** Every card: a claim's own, and one for each day it was judged on. */
export function claimCards({ claims }: Entries): { id: string; day: string | undefined }[] {
  return [...claims.values()].flatMap(({ id, verdicts }) =>
    [undefined, ...new Set(verdicts.map(({ as_of }) => as_of))].map((day) => ({ id, day })),
  );
}

const frameOf = (id: string, locale: Locale) => pageHref(locale, `/embed/claim/${id}/`);

/** The frame that shows a claim's card, as another site would write it. */
export function cardEmbed(claim: Claim, locale: Locale, site: URL): string {
  const { width, height } = FRAME;
  const src = new URL(frameOf(claim.id, locale), site).href;
  const title = claim.label[locale].replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${src}" title="${title}" width="${width}" height="${height}" style="max-width:100%;border:0" loading="lazy"></iframe>`;
}

/** The oEmbed files of all claims, by name. */
export function cardOembeds(claims: Iterable<string>) {
  return [...claims].flatMap((id) =>
    LOCALES.map((locale) => ({ id, locale, file: oembedFile(id, locale) })),
  );
}

const oembedFile = (id: string, locale: Locale) =>
  locale === 'en' ? `${id}.oembed` : `${id}.${locale}.oembed`;

export const cardOembedHref = (id: string, locale: Locale): string =>
  fileHref(`/data/claims/${oembedFile(id, locale)}.json`);

/**
 * What a site that is given a claim's address needs to show its card: oEmbed 1.0, type `rich`.
 *
 * @see https://oembed.com/
 */
export function toCardOembed(claim: Claim, locale: Locale, site: URL): object {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: t(locale, 'site.name'),
    provider_url: new URL(pageHref(locale, '/'), site).href,
    title: `${placeNumber(claim)} ${claim.label[locale]}`,
    html: cardEmbed(claim, locale, site),
    ...FRAME,
  };
}
