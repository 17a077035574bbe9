/**
 * The data files as a page describes them to people: what each holds, and its fields in the
 * words that editors are told of them.
 *
 * @module
 */
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { inEssayOrder } from '#checks/claim-graph.ts';
import { EVERY_LAW } from '#checks/calls/evaluate.ts';
import type { Entries } from '#checks/entries.ts';
import { say } from '#charts/spec/message.ts';
import { fieldsZh } from '#i18n/fields.zh.ts';
import { t } from '#i18n/messages.ts';
import type { Claim } from '#schemas/claim.ts';
import { MODEL_QUANTITIES } from '#schemas/model.ts';
import type { Locale } from '#schemas/text.ts';
import { DATA_FILES, toDataSchema, type DataFile } from './data-view.ts';
import { figureIds } from './shown-figures.ts';
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
export function toFigureFileDocs(entries: Entries, locale: Locale) {
  return figureIds(entries).map((id) => ({
    title: say(wordsFor(locale, id), { key: FIGURES[id].title }),
    name: `${id}.csv`,
    href: fileHref(`/data/figures/${id}.csv`),
  }));
}

/**
 * The shortest program that asks `ledger.js`: the claim that most is asked of every law about, one
 * that carries the argument before others, under one of them; where there is none, a claim with any
 * calculation, and where there is none of those, which claims there are.
 */
export function toModuleExample(entries: Entries, site: URL): string {
  const at = (path: `/${string}`): string => new URL(fileHref(path), site).href;
  const fetched = `const ledger = await (await fetch('${at('/data/ledger.json')}')).json();`;
  const question = questionOf(entries);
  if (question === undefined)
    return [fetched, 'console.log(ledger.claims.map(({ id }) => id));'].join('\n');
  return [
    `import { ask } from '${at('/ledger.js')}';`,
    fetched,
    `console.log(ask(ledger, ${question}));`,
  ].join('\n');
}

/** The arguments of a call of `ask`, as they are written; undefined if nothing is worked out. */
function questionOf({ essay, claims, laws }: Entries): string | undefined {
  const carrying = (essay?.argument ?? []).flatMap((id) => claims.get(id) ?? []);
  const computed = [...carrying, ...inEssayOrder(claims.values())].filter(
    ({ checks = [] }) => checks.length > 0,
  );
  const ofLaws = ({ checks = [] }: Claim): number =>
    checks.filter(({ args }) => args['law'] === EVERY_LAW).length;
  const [most] = computed.toSorted((a, b) => ofLaws(b) - ofLaws(a));
  if (most === undefined) return undefined;
  const law = [...laws.values()].find(({ form }) => form === 'loss')?.id;
  return law === undefined || ofLaws(most) === 0
    ? `'${most.id}'`
    : `'${most.id}', { law: '${law}' }`;
}
