/**
 * The bench as it is printed: the ledger as it stands, and what the page hands to its script.
 *
 * @module
 */
import { assumptionsOf } from '#workbench/assumptions.ts';
import { conclusionsOf } from '#workbench/belief-state.ts';
import { standingsOf } from '#workbench/moves.ts';
import { toBenchField, type BenchPayload } from '#workbench/payload.ts';
import { ALL_LAWS } from '#workbench/state.ts';
import { printPayload } from '#charts/live/figure-payload.ts';
import { numberControl, type NumberControl } from '#charts/state/slider.ts';
import { OWN_LAW } from '#i18n/law-link.ts';
import type { PortableClaim, PortableLedger, Standing } from '#checks/calls/portable.ts';
import type { Entries } from '#checks/entries.ts';
import { toPortableLedger } from '#feed/portable-ledger.ts';
import { benchEn } from '#i18n/bench.en.ts';
import { t, unfilled, type BenchKey, type CheckKey } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { argumentName } from './flip-view.ts';
import { placeName } from './place-name.ts';
import { toScoreboardView, type ScoreboardView } from './scoreboard-view.ts';
import { fileHref, pageHref } from './urls.ts';

/** Assumptions in sight; the rest are in a fold. */
const IN_SIGHT = 3;

export type BenchRow = {
  number: string;
  label: string;
  href: string;
  checks: { id: string; asks: string; standing: Standing; word: string }[];
};

export type BenchView = {
  lead: string;
  laws: { value: string; label: string }[];
  /** Whether the ledger has laws of its own. */
  hasLaws: boolean;
  claims: { value: string; label: string }[];
  /** Claims that draw on others. */
  conclusions: { value: string; label: string }[];
  controls: NumberControl[];
  board: ScoreboardView;
  rows: BenchRow[];
  /** How many calculations there are. */
  count: string;
  payload: string;
};

export function toBenchView(entries: Entries, locale: Locale): BenchView {
  const ledger = toPortableLedger(entries);
  const assumptions = assumptionsOf(ledger);
  const standings = standingsOf(ledger);
  const count = String(ledger.claims.reduce((sum, { checks }) => sum + checks.length, 0));
  const controls = assumptions.map((assumption, i) => {
    const { name, claims } = assumption;
    const { amount, value } = toBenchField(assumption);
    const said = name.includes('/') ? placeName(entries, name, locale) : argumentName(name, locale);
    const label = t(locale, 'bench.assumption-of', { name: said, count: String(claims) });
    return numberControl({ name, label, more: i >= IN_SIGHT }, amount, value, locale);
  });
  const choice = ({ id, number, label }: PortableClaim) => ({
    value: id,
    label: `${number} ${label[locale]}`,
  });
  const rows = ledger.claims.filter(({ checks }) => checks.length > 0);
  return {
    lead: t(locale, 'bench.lead', { checks: count }),
    laws: [
      { value: ALL_LAWS, label: t(locale, 'bench.law-all') },
      ...Object.values(ledger.laws).map(({ id, name }) => ({ value: id, label: name[locale] })),
      { value: OWN_LAW, label: t(locale, 'bench.law-own') },
    ],
    hasLaws: Object.keys(ledger.laws).length > 0,
    claims: rows.map(choice),
    conclusions: conclusionsOf(ledger).map(choice),
    controls,
    board: toScoreboardView(entries, locale),
    rows: rows.map(({ id, number, label, checks }) => ({
      number,
      label: label[locale],
      href: pageHref(locale, `/claims/${id}/`),
      checks: checks.map(({ asks }, index) => {
        const standing = standings.get(id)?.[index] ?? 'silent';
        return {
          id: `${id}:${index}`,
          asks: asks[locale],
          standing,
          word: t(locale, `bench.standing.${standing}`),
        };
      }),
    })),
    count,
    payload: printPayload(toPayload(ledger, locale)),
  };
}

function toPayload(ledger: PortableLedger, locale: Locale): BenchPayload {
  const used = new Set(
    ledger.claims.flatMap(({ checks }) => checks.flatMap(({ args }) => Object.keys(args))),
  );
  const keys = [
    ...(Object.keys(benchEn) as BenchKey[]),
    ...[...used].map((argument) => `argument.${argument}` as CheckKey),
  ];
  const page = pageHref(locale, '/claims/');
  return {
    locale,
    ledger: fileHref('/data/ledger.json'),
    module: fileHref('/ledger.js'),
    claimPage: `${page}{id}/`,
    fields: assumptionsOf(ledger).map(toBenchField),
    words: Object.fromEntries(keys.map((key) => [key, unfilled(locale, key)])),
  };
}
