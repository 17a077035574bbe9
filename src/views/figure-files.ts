/**
 * The files beside a figure: its numbers at the defaults, what their columns mean, and how
 * another site may embed it.
 *
 * @module
 */
import { jsonOf } from '#charts/files/json.ts';
import type { FigureState } from '#charts/spec/figure.ts';
import type { FigureId } from '#charts/figures/index.ts';
import { say } from '#charts/spec/message.ts';
import { FIGURES, RECIPES, wordsFor } from '#charts/figures/all.ts';
import { programOf, type ProgramKind } from '#charts/files/program.ts';
import { FRAME, sharesOf, type Shares } from '#charts/files/share-links.ts';
import type { Axis } from '#charts/spec/spec.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { columnsOf, csvOf, rowsOf } from '#charts/files/table.ts';
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { toFigureData } from '#feed/figure-data.ts';
import { printReference } from './source-view.ts';
import { fileHref, pageHref } from './urls.ts';

/** What a figure shows before anyone touches it. */
function atDefaults(entries: Entries, id: FigureId): FigureState {
  const figure = FIGURES[id];
  const data = toFigureData(entries, figure.needs);
  const state = defaultsOf(figure, data);
  return { state, data, spec: figure.spec(state, data) };
}

/** What a figure draws at its defaults, as CSV. */
export function toFigureCsv(entries: Entries, id: FigureId): string {
  return csvOf(atDefaults(entries, id).spec);
}

function linkTo(id: FigureId, site: URL): string {
  return new URL(pageHref('en', `/figures/${id}/`), site).href;
}

/** The same as JSON, with state, data and spec. */
export function toFigureJson(entries: Entries, id: FigureId, site: URL): string {
  return jsonOf(atDefaults(entries, id), linkTo(id, site));
}

/** The same as a program that works the numbers out again. */
export function toFigureProgram(
  entries: Entries,
  id: FigureId,
  kind: ProgramKind,
  site: URL,
): string {
  const options = { recipe: RECIPES[id], link: linkTo(id, site) };
  return programOf(kind, atDefaults(entries, id), options);
}

/** A column of a figure's CSV, and what stands in it. */
export type FigureColumn = {
  name: string;
  holds: 'string' | 'number' | 'boolean';
  description: string;
};

export function toFigureColumns(entries: Entries, id: FigureId): FigureColumn[] {
  const { spec } = atDefaults(entries, id);
  const [series, x, y, extrapolated] = columnsOf(spec);
  const value = (name: string, { unit, categories }: Axis): FigureColumn =>
    categories
      ? { name, holds: 'string', description: ROW_NAME }
      : { name, holds: 'number', description: `unit: ${unit}` };
  return [
    { name: series, holds: 'string', description: 'the line or group the point belongs to' },
    value(x, spec.x),
    value(y, spec.y),
    { name: extrapolated, holds: 'boolean', description: EXTRAPOLATED },
  ];
}

const ROW_NAME = 'name of the row';
const EXTRAPOLATED = 'whether the point lies outside the runs its law was fitted to';

/** JSON Schema of a row of those files, and of what its columns mean. */
export function toFigureSchema(entries: Entries, id: FigureId): object {
  const { spec } = atDefaults(entries, id);
  const [series, x, y, extrapolated] = columnsOf(spec);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${id}.csv`,
    description:
      'One row of the file, whose first line names the columns; also of `rows` in the JSON file.',
    type: 'object',
    properties: {
      [series]: { type: 'string', enum: [...new Set(rowsOf(spec).map((row) => row.series))] },
      [x]: valueSchema(spec.x),
      [y]: valueSchema(spec.y),
      [extrapolated]: {
        enum: ['yes', 'no'],
        description: EXTRAPOLATED,
      },
    },
    required: [series, x, y, extrapolated],
    additionalProperties: false,
  };
}

function valueSchema({ unit, categories }: Axis): object {
  return categories
    ? { type: 'string', description: ROW_NAME }
    : { type: 'number', description: `unit: ${unit}` };
}

/** The files a figure may be taken away as without its script, in the order they are offered. */
export const FILE_NAMES = { csv: 'CSV', json: 'JSON', py: 'Python', mjs: 'JavaScript' } as const;
export type FileKind = keyof typeof FILE_NAMES;

/** Addresses of those files. */
export function filesOf(id: FigureId): Record<FileKind, string> {
  const files = Object.keys(FILE_NAMES).map((kind) => [
    kind,
    fileHref(`/data/figures/${id}.${kind}`),
  ]);
  return Object.fromEntries(files) as Record<FileKind, string>;
}

/** Stands in for the address until the state is known. */
const NOWHERE = 'https://link.invalid/';

/** How to cite a figure, with `{link}` for the address of the state. */
export function toReference(title: string, locale: Locale): string {
  const page = {
    id: 'figure',
    type: 'webpage',
    title,
    'container-title': t(locale, 'site.name'),
    URL: NOWHERE,
  };
  return printReference(page, 'harvard1').replace(NOWHERE, '{link}');
}

type Shared = { title: string; href: string; frameHref: string; reference: string };

/** What a reader passes on of a figure in the state it is printed in. */
export function toShares({ title, href, frameHref, reference }: Shared, site: URL): Shares {
  const [link, frame] = [new URL(href, site).href, new URL(frameHref, site).href];
  return sharesOf({ title, link, frame, reference });
}

export function oembedName(id: FigureId, locale: Locale): string {
  return locale === 'en' ? `${id}.oembed.json` : `${id}.${locale}.oembed.json`;
}

/**
 * What a site that is given the figure's address needs to show it: oEmbed 1.0, type `rich`.
 *
 * @see https://oembed.com/
 */
export function toOembed(id: FigureId, locale: Locale, site: URL): object {
  const title = say(wordsFor(locale, id), { key: FIGURES[id].title });
  const [href, frameHref] = [
    pageHref(locale, `/figures/${id}/`),
    pageHref(locale, `/embed/${id}/`),
  ];
  return {
    version: '1.0',
    type: 'rich',
    provider_name: t(locale, 'site.name'),
    provider_url: new URL(pageHref(locale, '/'), site).href,
    title,
    html: toShares({ title, href, frameHref, reference: toReference(title, locale) }, site).embed,
    ...FRAME,
  };
}
