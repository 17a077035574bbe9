/**
 * A figure ready to print: posters, controls, caption, table, and what it needs to live.
 *
 * @module
 */
import { inEssayOrder } from '#checks/claim-graph.ts';
import { controlsOf, setsMore, type Control } from '#charts/state/controls.ts';
import { isFigureId, type FigureId } from '#charts/figures/index.ts';
import { printPayload, type FigureRest, type FigureStub } from '#charts/live/figure-payload.ts';
import type { FigureData } from '#charts/spec/data.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { ownKey, say, type Words } from '#charts/spec/message.ts';
import { posterOf } from '#charts/render/poster.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import {
  FARES,
  tallyOf,
  verdictOf,
  type ClaimOutcome,
  type Fares,
} from '#charts/spec/claim-outcome.ts';
import { isTall } from '#charts/scene/geometry.ts';
import { parseState, printState } from '#charts/state/state.ts';
import { tableOf, type TableView } from '#charts/files/table.ts';
import type { Entries } from '#checks/entries.ts';
import type { ChartKey } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { requireClaim, toClaimLine, type ClaimLine } from './claim-view.ts';
import { filesOf, oembedName, toReference, type FileKind } from './figure-files.ts';
import { sourcesOf, toFigureData } from '#feed/figure-data.ts';
import { toPresets, type Preset } from './figure-presets.ts';
import { toSourceView, type SourceView } from './source-view.ts';
import { fileHref, pageHref } from './urls.ts';

/** Claims that speak of one turn of events, and how they fare in the state shown. */
export type ClaimGroup = {
  title: string;
  claims: (ClaimLine & { fares: Fares; word: string; test: string })[];
};

export type FigureView = {
  id: FigureId;
  title: string;
  about: string;
  /** The figure's own page, set to the state shown here. */
  href: string;
  /** That state as a link has it; empty at the defaults. */
  query: string;
  /** The same in a frame of its own. */
  frameHref: string;
  /** Both without the state. */
  page: string;
  frame: string;
  /** Where the pages of claims begin. */
  claimPages: string;
  /** Addresses of the figure's files at its defaults, by kind. */
  files: Record<FileKind, string>;
  /** How to cite it, with `{link}` for the address of the state. */
  reference: string;
  oembed: string;
  posters: { wide: string; narrow: string };
  /** A small picture for each option of one of its choices; none for most figures. */
  multiples: { label: string; href: string; poster: string }[];
  /** Whether its chart is too high to stay in view over its controls. */
  tall: boolean;
  controls: Control[];
  /** Whether the state sets any of those under “more assumptions”. */
  setsMore: boolean;
  /** Named states to start from; none for some figures. */
  presets: Preset[];
  /** Whether one state can be held against another: not where names stand in rows. */
  pins: boolean;
  caption: string;
  notes: string[];
  /** Claims the figure decides, counted and in groups; none for most figures. */
  claims: { tally: string; groups: ClaimGroup[] } | undefined;
  table: TableView;
  /** What it shows and what it leaves out, where that has been written. */
  limits: { shows: string; omits: string } | undefined;
  /** Whose laws and data it draws on. */
  sources: SourceView[];
  payload: string;
};

/**
 * @param n - what keeps ids unique where a page holds several figures
 * @param settings - values of the figure's controls; the rest stay at their defaults
 */
export function toFigureView(
  entries: Entries,
  id: string,
  locale: Locale,
  n: string,
  settings: Readonly<Record<string, string | number | boolean>> = {},
): FigureView {
  if (!isFigureId(id)) throw new RangeError(`toFigureView: no figure ${id}`);
  const figure = FIGURES[id];
  const data = toFigureData(entries, figure.needs);
  const words = wordsFor(locale, id);
  const { state, notes } = parseState(figure, settings, data);
  if (notes[0]) throw new RangeError(`toFigureView: ${id}: ${say(words, notes[0])}`);
  const spec = figure.spec(state, data);
  const title = say(words, { key: figure.title });
  const query = printState(figure, state, data);
  const page = pageHref(locale, `/figures/${id}/`);
  const frame = pageHref(locale, `/embed/${id}/`);
  const poster = (size: 'wide' | 'narrow') =>
    posterOf(spec, words, { size, id: `poster-${n}-${size}`, title });
  return {
    id,
    title,
    about: say(words, { key: figure.about }),
    query,
    href: page + (query && `?${query}`),
    frameHref: frame + (query && `?${query}`),
    page,
    frame,
    claimPages: pageHref(locale, '/claims/'),
    files: filesOf(id),
    reference: toReference(title, locale),
    oembed: fileHref(`/data/figures/${oembedName(id, locale)}`),
    posters: { wide: poster('wide'), narrow: poster('narrow') },
    multiples: toMultiples(figure, data, words, page),
    tall: isTall(spec),
    controls: controlsOf(figure, data, words, state),
    setsMore: setsMore(figure, query),
    pins: spec.y.categories === undefined,
    presets: toPresets(entries, id, data, locale),
    caption: say(words, spec.caption),
    notes: spec.notes.map((note) => say(words, note)),
    claims: spec.claims && {
      tally: say(words, tallyOf(spec.claims)),
      groups: toClaimGroups(entries, id, spec.claims, words),
    },
    table: tableOf(spec, words),
    limits: limitsOf(words, id),
    sources: sourcesOf(entries, data)
      .map((source) => toSourceView(entries, source, locale))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
    payload: printPayload({
      id,
      locale,
      messages: {
        'chart.note.late': say(words, { key: 'chart.note.late' }),
        'chart.note.no-start': say(words, { key: 'chart.note.no-start' }),
      },
      state,
      rest: pageHref(locale, `/figures/${id}.json`),
    } satisfies FigureStub),
  };
}

/** What a figure needs to live wherever it stands, beyond what the page says of it. */
export function toFigureRest(entries: Entries, id: FigureId, locale: Locale): FigureRest {
  return {
    messages: liveMessages(wordsFor(locale, id)),
    data: toFigureData(entries, FIGURES[id].needs),
  };
}

/** By what a claim takes for granted: that the breakthrough came, that it did not, or neither. */
function toClaimGroups(
  entries: Entries,
  id: FigureId,
  claims: readonly ClaimOutcome[],
  words: Words,
): ClaimGroup[] {
  const outcomes = new Map(claims.map((outcome) => [outcome.claim, outcome]));
  const decided = inEssayOrder([...outcomes.keys()].map((id) => requireClaim(entries, id)));
  const lines = decided
    .flatMap((claim) => {
      const outcome = outcomes.get(claim.id);
      if (!outcome) return [];
      const { fares } = outcome;
      const verdict = verdictOf(outcome);
      const [condition] = claim.conditional_on ?? [];
      return {
        group: condition === undefined ? 'always' : condition.holds ? 'with' : 'without',
        line: {
          ...toClaimLine(claim, words.locale),
          fares,
          word: say(words, verdict.word),
          test: verdict.test ? say(words, verdict.test) : '',
        },
      } as const;
    })
    .sort((a, b) => FARES.indexOf(a.line.fares) - FARES.indexOf(b.line.fares));
  return (['always', 'without', 'with'] as const).flatMap((group) => {
    const own = lines.filter((each) => each.group === group).map(({ line }) => line);
    if (own.length === 0) return [];
    return { title: say(words, { key: ownKey(id, `claims-${group}`) }), claims: own };
  });
}

/** The figure at each option of its choice, as small as on a phone. */
function toMultiples(
  figure: Figure,
  data: FigureData,
  words: Words,
  page: string,
): FigureView['multiples'] {
  const { multiples: name, fields } = figure;
  const field = name === undefined ? undefined : fields[name];
  if (name === undefined || field?.kind !== 'choice') return [];
  return Object.entries(field.options).map(([option, key]) => {
    const { state } = parseState(figure, { [name]: option }, data);
    const label = say(words, { key });
    const id = `multiple-${figure.id}-${option}`;
    return {
      label,
      href: `${page}?${name}=${option}`,
      poster: posterOf(figure.spec(state, data), words, { size: 'narrow', id, title: label }),
    };
  });
}

function limitsOf({ messages }: Words, id: FigureId): FigureView['limits'] {
  const [shows, omits] = PARTS.map((part) => messages[`chart.${id}.${part}` as ChartKey]);
  return shows === undefined || omits === undefined ? undefined : { shows, omits };
}

/** Parts of the page's own text, which the browser never says again. */
const PARTS = ['shows', 'omits'] as const;

function liveMessages({ messages }: Words): Words['messages'] {
  const kept = Object.entries(messages).filter(
    ([key]) => !PARTS.some((part) => key.endsWith(`.${part}`)),
  );
  return Object.fromEntries(kept);
}
