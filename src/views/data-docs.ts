/**
 * The data files as a page describes them to people: what each holds, and its fields in the
 * words that editors are told of them.
 *
 * @module
 */
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { say } from '#charts/spec/message.ts';
import { fieldsZh } from '#i18n/fields.zh.ts';
import { t } from '#i18n/messages.ts';
import { MODEL_QUANTITIES } from '#schemas/model.ts';
import type { Locale } from '#schemas/text.ts';
import { DATA_FILES, toDataSchema, type DataFile } from './data-view.ts';
import { fileHref } from './urls.ts';

export type FileDocs = {
  file: DataFile;
  about: string;
  href: string;
  schema: string;
  summary: string;
  fields: { name: string; description: string; optional: boolean }[];
};

type Row = { properties: Record<string, { description?: string }>; required: string[] };

/** What a row holds; where there are several kinds of row, what any of them does. */
function rowOf(file: DataFile): Row {
  const { items } = toDataSchema(file) as { items: Row | { oneOf: Row[] } };
  if (!('oneOf' in items)) return items;
  const kinds = items.oneOf;
  return {
    properties: Object.assign(
      {},
      ...kinds.map(({ properties }) => properties),
    ) as Row['properties'],
    required: (kinds[0]?.required ?? []).filter((name) =>
      kinds.every(({ required }) => required.includes(name)),
    ),
  };
}

/**
 * What a field holds: in English as editors are told, a value of a model by its name in tables.
 *
 * @throws {RangeError} if nothing says it
 */
function descriptionOf(file: DataFile, name: string, told: string | undefined, locale: Locale) {
  const quantity = file === 'models' && MODEL_QUANTITIES.find((known) => known === name);
  const own = locale === 'en' ? told : fieldsZh[`${file}.${name}`];
  const description = own ?? (quantity ? t(locale, `model.${quantity}`) : undefined);
  if (description) return description;
  throw new RangeError(`descriptionOf: nothing says in ${locale} what ${file}.${name} holds`);
}

export function toFileDocs(locale: Locale): FileDocs[] {
  return DATA_FILES.map((file) => {
    const { properties, required } = rowOf(file);
    const fields = Object.entries(properties).map(([name, { description }]) => ({
      name,
      description: descriptionOf(file, name, description, locale),
      optional: !required.includes(name),
    }));
    return {
      file,
      about: t(locale, `data.about.${file}`),
      href: fileHref(`/data/${file}.json`),
      schema: fileHref(`/data/${file}.schema.json`),
      summary: t(locale, 'data.fields', { file: `${file}.json`, count: String(fields.length) }),
      fields,
    };
  });
}

/** The CSV file of every figure, by the figure's title. */
export function toFigureFileDocs(locale: Locale) {
  return FIGURE_IDS.map((id) => ({
    title: say(wordsFor(locale, id), { key: FIGURES[id].title }),
    name: `${id}.csv`,
    href: fileHref(`/data/figures/${id}.csv`),
  }));
}

/** The shortest program that asks `ledger.js`: a claim every law is asked about, under one of them. */
export function toModuleExample(site: URL): string {
  const at = (path: `/${string}`): string => new URL(fileHref(path), site).href;
  return [
    `import { ask } from '${at('/ledger.js')}';`,
    `const ledger = await (await fetch('${at('/data/ledger.json')}')).json();`,
    `console.log(ask(ledger, 's1-two-suboptimal-routes', { law: 'besiroglu-2024' }));`,
  ].join('\n');
}
