/**
 * What the data files are, for programs: one Data Package over all of them, and beside each
 * CSV file its description for CSV on the Web.
 *
 * @module
 */
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import type { FigureId } from '#charts/figures/index.ts';
import { say } from '#charts/spec/message.ts';
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import { DATA_FILES } from './data-view.ts';
import { requireEssay } from './essay-view.ts';
import { toFigureColumns, type FigureColumn } from './figure-files.ts';
import { LICENCE, toPublisher } from './head-facts.ts';
import { ledgerDay } from './ledger-day.ts';
import { figureIds } from './shown-figures.ts';
import { pageHref } from './urls.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

const titleOf = (id: FigureId): string => say(wordsFor('en', id), { key: FIGURES[id].title });

/** @see https://datapackage.org/standard/data-package/ */
export function toDataPackage(entries: Entries, site: URL): object {
  const { name, url } = toPublisher('en', site);
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: 'scaling-ledger',
    title: name,
    description: requireEssay(entries).description.en,
    homepage: new URL(pageHref('en', '/data/'), site).href,
    // The content's own day, so that the same content is the same package.
    version: ledgerDay(entries),
    licenses: [{ name: 'CC-BY-4.0', path: LICENCE }],
    contributors: [{ title: name, path: url, roles: ['creator'] }],
    resources: [
      ...DATA_FILES.map((file) => ({
        name: file,
        path: `${file}.json`,
        description: t('en', `data.about.${file}`),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      })),
      {
        name: 'ledger',
        path: 'ledger.json',
        description: t('en', 'data.module-lead'),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
      ...figureIds(entries).map((id) => ({
        name: `figure-${id}`,
        path: `figures/${id}.csv`,
        title: titleOf(id),
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: `${PROFILE}/tableschema.json`,
          fields: toFigureColumns(entries, id).map(toField),
        },
      })),
    ],
  };
}

function toField({ name, holds, description }: FigureColumn): object {
  const values = holds === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] };
  return { name, type: holds, description, ...values, constraints: { required: true } };
}

const DATATYPES = {
  string: 'string',
  number: 'double',
  boolean: { base: 'boolean', format: 'yes|no' },
} as const;

/** The name under which programs look for the description of a CSV file. */
export const csvwName = (id: FigureId): string => `${id}.csv-metadata.json`;

/** @see https://www.w3.org/TR/tabular-metadata/ */
export function toCsvw(entries: Entries, id: FigureId): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${id}.csv`,
    'dc:title': titleOf(id),
    'dc:license': { '@id': LICENCE },
    tableSchema: {
      columns: toFigureColumns(entries, id).map(({ name, holds, description }) => ({
        name,
        titles: name,
        'dc:description': description,
        datatype: DATATYPES[holds],
        required: true,
      })),
    },
  };
}
