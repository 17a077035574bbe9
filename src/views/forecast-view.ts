/**
 * The page where a reader forecasts before looking: claims without their verdicts, and what the
 * page hands to its script.
 *
 * @module
 */
import {
  cameOf,
  CONTESTED,
  isScoredForce,
  NOTHING_SAID,
  SCORED_FORCES,
} from '#workbench/forecast-state.ts';
import type { ForecastPayload } from '#workbench/forecast-element.ts';
import { printPayload } from '#charts/live/figure-payload.ts';
import { inEssayOrder, latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { forecastEn } from '#i18n/forecast.en.ts';
import { t, unfilled, type ForecastKey } from '#i18n/messages.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Locale } from '#schemas/text.ts';
import { toClaimLine, type ClaimLine } from './claim-view.ts';
import { pageHref } from './urls.ts';

type ForecastRow = Pick<ClaimLine, 'id' | 'number' | 'restatement'>;

export type ForecastView = {
  size: string;
  groups: { id: string; title: string; claims: ForecastRow[] }[];
  contested: { value: string; label: string }[];
  wording: { force: string; label: string; percent: number }[];
  payload: string;
};

const PERCENT = 100;

export function toForecastView(entries: Entries, locale: Locale): ForecastView {
  const scored = inEssayOrder([...entries.claims.values()]).flatMap((claim) => {
    const { force } = claim;
    const { rating } = latestVerdict(claim);
    const isScored = isScoredForce(force) && cameOf(rating, 'half') !== undefined;
    return isScored ? [{ claim, force, rating }] : [];
  });
  const count = (came: number) =>
    String(scored.filter(({ rating }) => cameOf(rating, 'half') === came).length);
  const rows = (isWanted: (claim: Claim) => boolean): ForecastRow[] =>
    scored.filter(({ claim }) => isWanted(claim)).map(({ claim }) => toClaimLine(claim, locale));
  const payload: ForecastPayload = {
    locale,
    claims: scored.map(({ claim, force, rating }) => {
      const { ratingLabel, gist } = toClaimLine(claim, locale);
      return { id: claim.id, rating, force, word: ratingLabel, gist };
    }),
    claimPage: `${pageHref(locale, '/claims/')}{id}/`,
    words: Object.fromEntries(
      (Object.keys(forecastEn) as ForecastKey[]).map((key) => [key, unfilled(locale, key)]),
    ),
  };
  return {
    size: t(locale, 'forecast.size', {
      claims: String(entries.claims.size),
      scored: String(scored.length),
      yes: count(1),
      no: count(0),
      contested: String(scored.filter(({ rating }) => rating === 'contested').length),
    }),
    groups: [
      {
        id: 'predictions',
        title: t(locale, 'forecast.predictions'),
        claims: rows(({ kind }) => kind === 'prediction'),
      },
      {
        id: 'statements',
        title: t(locale, 'forecast.statements'),
        claims: rows(({ kind }) => kind !== 'prediction'),
      },
    ],
    contested: CONTESTED.map((value) => ({
      value,
      label: t(locale, `forecast.contested.${value}`),
    })),
    wording: SCORED_FORCES.map((force) => ({
      force,
      label: t(locale, `force.${force}`),
      percent: Math.round(PERCENT * NOTHING_SAID.wording[force]),
    })),
    payload: printPayload(payload),
  };
}
