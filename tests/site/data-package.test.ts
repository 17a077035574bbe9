import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { files, read, readJson } from './dist.ts';

describe('descriptions of the data', () => {
  /** What Data Package 2.0 asks of the parts that stand here. */
  const FieldSchema = z.strictObject({
    name: z.string().min(1),
    type: z.enum(['string', 'number', 'boolean']),
    description: z.string().min(1),
    trueValues: z.tuple([z.literal('yes')]).optional(),
    falseValues: z.tuple([z.literal('no')]).optional(),
    constraints: z.strictObject({ required: z.literal(true) }),
  });
  const PackageSchema = z.strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z0-9._-]+$/),
    title: z.string().min(1),
    description: z.string().min(1),
    homepage: z.url(),
    version: z.iso.date(),
    licenses: z.tuple([z.strictObject({ name: z.literal('CC-BY-4.0'), path: z.url() })]),
    contributors: z.tuple([
      z.strictObject({ title: z.string(), path: z.url(), roles: z.array(z.string()).min(1) }),
    ]),
    resources: z.array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9._-]+$/),
        // Below the package's own folder.
        path: z.string().regex(/^(?!.*\.\.)[^./~]/),
        title: z.string().optional(),
        description: z.string().optional(),
        type: z.literal('table').optional(),
        format: z.enum(['json', 'csv']),
        mediatype: z.enum(['application/json', 'text/csv']),
        encoding: z.literal('utf-8'),
        schema: z
          .strictObject({
            $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
            fields: z.array(FieldSchema).min(1),
          })
          .optional(),
      }),
    ),
  });

  const whole = PackageSchema.parse(readJson('data/datapackage.json'));
  const rowsOf = (path: string) => parseCsv(read(path)) as string[][];

  test('datapackage.json names every table and CSV file, and each is there', () => {
    const tables = files('data/*.schema.json').map((path) => path.slice(5).replace('.schema', ''));
    const drawn = files('data/figures/*.csv').map((path) => path.slice(5));
    const all = ['ledger.json', ...tables, ...drawn];
    expect(whole.resources.map(({ path }) => path).sort()).toEqual(all.sort());
    const names = whole.resources.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test('every CSV file holds the columns its schema names, each cell of the type it names', () => {
    const tables = whole.resources.filter(({ type }) => type === 'table');
    expect(tables.length).toBeGreaterThan(0);
    const fits = {
      string: (cell: string) => cell !== '',
      number: (cell: string) => cell !== '' && Number.isFinite(Number(cell)),
      boolean: (cell: string) => cell === 'yes' || cell === 'no',
    };
    for (const { path, schema } of tables) {
      const [head, ...rows] = rowsOf(`data/${path}`);
      const fields = schema?.fields ?? [];
      expect(head, path).toEqual(fields.map(({ name }) => name));
      const wrong = rows.flatMap((row) =>
        row.filter((cell, i) => !fits[fields[i]?.type ?? 'string'](cell)),
      );
      expect(wrong, path).toEqual([]);
    }
  });

  test('every CSV file has its CSVW description beside it, with the same columns', () => {
    type Csvw = { '@context': unknown; url: string; tableSchema: { columns: Column[] } };
    type Column = { name: string; titles: string; datatype: unknown; required: boolean };
    for (const path of files('data/figures/*.csv')) {
      const csvw = readJson<Csvw>(`${path}-metadata.json`);
      expect(csvw['@context'], path).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
      expect(csvw.url, path).toBe(path.split('/').at(-1));
      const [head] = rowsOf(path);
      expect(
        csvw.tableSchema.columns.map(({ titles }) => titles),
        path,
      ).toEqual(head);
      for (const { name, datatype } of csvw.tableSchema.columns) {
        expect(name, path).toMatch(/^[a-z][a-z_0-9]*$/);
        expect(['string', 'double', { base: 'boolean', format: 'yes|no' }]).toContainEqual(
          datatype,
        );
      }
    }
  });

  test('CITATION.cff holds what the format asks for', () => {
    expect(parseYaml(read('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.stringMatching(/\w/),
      type: 'dataset',
      title: 'Scaling Ledger',
      authors: [{ name: 'Scaling Ledger', website: 'https://scaling-ledger.example/' }],
      'date-released': whole.version,
      license: 'CC-BY-4.0',
    });
  });

  test('the page about the data explains every field of every file, in both languages', () => {
    for (const edition of ['', 'zh/']) {
      const html = read(`${edition}data/index.html`);
      for (const { path } of whole.resources) expect(html).toContain(`href="/data/${path}"`);
      expect(html).toContain('<code>restatement</code>');
    }
  });
});
