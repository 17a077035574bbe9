/**
 * A figure ready to print: posters, controls, caption, table and the data it needs to live.
 *
 * @module
 */
import { controlsOf, type Control } from '#charts/controls.ts';
import { FIGURE_IDS, isFigureId, type FigureId } from '#charts/ids.ts';
import { printIsland } from '#charts/island.ts';
import { say, type Words } from '#charts/message.ts';
import { posterOf } from '#charts/poster.ts';
import { FIGURES } from '#charts/registry.ts';
import type { ChartSpec, ClaimOutcome } from '#charts/spec.ts';
import { defaultsOf, parseState, printState } from '#charts/state.ts';
import { csvOf, tableOf, type TableView } from '#charts/table.ts';
import { wordsFor } from '#charts/words.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { inEssayOrder, requireClaim, toClaimLine, type ClaimLine } from './claim-view.ts';
import { toFigureData } from './figure-data.ts';
import { fileHref, pageHref } from './urls.ts';

/** Claims that speak of one turn of events, and how they fare in the state shown. */
export type ClaimGroup = {
  title: string;
  claims: (ClaimLine & { fares: ClaimOutcome['fares']; faresLabel: string })[];
};

export type FigureView = {
  id: FigureId;
  title: string;
  about: string;
  /** The figure's own page, set to the state shown here. */
  href: string;
  embedHref: string;
  csvHref: string;
  posters: { wide: string; narrow: string };
  controls: Control[];
  caption: string;
  notes: string[];
  /** Claims the figure decides, in groups; empty for most figures. */
  claims: ClaimGroup[];
  table: TableView;
  island: string;
};

/** What a figure shows before anyone touches it. */
function defaultSpec(entries: Entries, id: FigureId): ChartSpec {
  const figure = FIGURES[id];
  const data = toFigureData(entries, figure.needs);
  return figure.spec(defaultsOf(figure, data), data);
}

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
  const poster = (size: 'wide' | 'narrow') =>
    posterOf(spec, words, { size, id: `poster-${n}-${size}`, title });
  return {
    id,
    title,
    about: say(words, { key: figure.about }),
    href: pageHref(locale, `/figures/${id}/`) + (query && `?${query}`),
    embedHref: pageHref(locale, `/embed/${id}/`),
    csvHref: fileHref(`/data/figures/${id}.csv`),
    posters: { wide: poster('wide'), narrow: poster('narrow') },
    controls: controlsOf(figure, data, words, state),
    caption: say(words, spec.caption),
    notes: spec.notes.map((note) => say(words, note)),
    claims: toClaimGroups(entries, spec, words),
    table: tableOf(spec, words),
    island: printIsland({ id, locale, messages: words.messages, state, data }),
  };
}

/** By what a claim takes for granted: that the breakthrough came, that it did not, or neither. */
function toClaimGroups(entries: Entries, { claims = [] }: ChartSpec, words: Words): ClaimGroup[] {
  const faring = new Map(claims.map(({ claim, fares }) => [claim, fares]));
  const decided = inEssayOrder([...faring.keys()].map((id) => requireClaim(entries, id)));
  const lines = decided.map((claim) => {
    const fares = faring.get(claim.id) ?? 'idle';
    const [condition] = claim.conditional_on ?? [];
    return {
      group: condition === undefined ? 'always' : condition.holds ? 'with' : 'without',
      line: {
        ...toClaimLine(claim, words.locale),
        fares,
        faresLabel: say(words, { key: `chart.two-futures.${fares}` }),
      },
    } as const;
  });
  return (['always', 'without', 'with'] as const).flatMap((group) => {
    const own = lines.filter((each) => each.group === group).map(({ line }) => line);
    if (own.length === 0) return [];
    return { title: say(words, { key: `chart.two-futures.${group}` }), claims: own };
  });
}

export const figureIds: readonly FigureId[] = FIGURE_IDS;

/** What a figure draws at its defaults, as CSV. */
export function toFigureCsv(entries: Entries, id: FigureId): string {
  return csvOf(defaultSpec(entries, id));
}

/** JSON Schema of a row of that CSV, and of what its columns mean. */
export function toFigureSchema(entries: Entries, id: FigureId): object {
  const spec = defaultSpec(entries, id);
  const [series = '', x = '', y = '', extrapolated = ''] =
    csvOf(spec).split('\n', 1)[0]?.split(',') ?? [];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${id}.csv`,
    description: 'One row of the file; the first line names the columns.',
    type: 'object',
    properties: {
      [series]: { type: 'string', enum: [...new Set(csvRows(spec))] },
      [x]: { type: 'number', description: `unit: ${spec.x.unit}` },
      [y]: { type: 'number', description: `unit: ${spec.y.unit}` },
      [extrapolated]: {
        enum: ['yes', 'no'],
        description: 'whether the point lies outside the runs its law was fitted to',
      },
    },
    required: [series, x, y, extrapolated],
    additionalProperties: false,
  };
}

function csvRows(spec: ChartSpec): string[] {
  return csvOf(spec)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
}
