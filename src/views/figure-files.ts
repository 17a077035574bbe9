/**
 * The files beside a figure: its numbers at the defaults, what their columns mean, and how
 * another site may embed it.
 *
 * @module
 */
import { jsonOf } from '#charts/data-file.ts';
import type { FigureId } from '#charts/ids.ts';
import { say } from '#charts/message.ts';
import { FIGURES } from '#charts/registry.ts';
import { FRAME, sharesOf, type Shares } from '#charts/shares.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { defaultsOf } from '#charts/state.ts';
import { columnsOf, csvOf, rowsOf } from '#charts/table.ts';
import { wordsFor } from '#charts/words.ts';
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { toFigureData } from './figure-data.ts';
import { pageHref } from './urls.ts';

/** What a figure shows before anyone touches it. */
function defaultSpec(entries: Entries, id: FigureId): ChartSpec {
  const figure = FIGURES[id];
  const data = toFigureData(entries, figure.needs);
  return figure.spec(defaultsOf(figure, data), data);
}

/** What a figure draws at its defaults, as CSV. */
export function toFigureCsv(entries: Entries, id: FigureId): string {
  return csvOf(defaultSpec(entries, id));
}

/** The same as JSON, with the state. */
export function toFigureJson(entries: Entries, id: FigureId, site: URL): string {
  const figure = FIGURES[id];
  const data = toFigureData(entries, figure.needs);
  const state = defaultsOf(figure, data);
  const link = new URL(pageHref('en', `/figures/${id}/`), site).href;
  return jsonOf(figure.spec(state, data), state, link);
}

/** JSON Schema of a row of those files, and of what its columns mean. */
export function toFigureSchema(entries: Entries, id: FigureId): object {
  const spec = defaultSpec(entries, id);
  const [series, x, y, extrapolated] = columnsOf(spec);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${id}.csv`,
    description:
      'One row of the file, whose first line names the columns; also of `rows` in the JSON file.',
    type: 'object',
    properties: {
      [series]: { type: 'string', enum: [...new Set(rowsOf(spec).map((row) => row.series))] },
      [x]: { type: 'number', description: `unit: ${spec.x.unit}` },
      [y]: spec.y.categories
        ? { type: 'string', description: 'name of the row' }
        : { type: 'number', description: `unit: ${spec.y.unit}` },
      [extrapolated]: {
        enum: ['yes', 'no'],
        description: 'whether the point lies outside the runs its law was fitted to',
      },
    },
    required: [series, x, y, extrapolated],
    additionalProperties: false,
  };
}

type Shared = { id: FigureId; title: string; href: string; frameHref: string };

/** What a reader passes on of a figure in the state it is printed in. */
export function toShares(
  { id, title, href, frameHref }: Shared,
  locale: Locale,
  site: URL,
): Shares {
  const link = new URL(href, site).href;
  return sharesOf(wordsFor(locale, id), { title, link, frame: new URL(frameHref, site).href });
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
    html: toShares({ id, title, href, frameHref }, locale, site).embed,
    ...FRAME,
  };
}
