import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkContent } from '#checks/index.ts';
import { isRecord } from '#checks/rules/rule.ts';
import { CONTENT } from '#desk/command-line.ts';
import { SCHEMA_NAMES, type SchemaName } from '#desk/entry-schemas.ts';
import { editorSchema, schemas } from '#desk/schemas.ts';
import { modeline } from '#desk/skeleton.ts';

const KEPT = join(CONTENT, '.schemas');
const FILES = SCHEMA_NAMES.map((name) => `${name}.schema.json`).sort();
const { files } = checkContent(CONTENT, { rules: [] });

const kept = (name: SchemaName): Record<string, unknown> =>
  JSON.parse(editorSchema(name)) as Record<string, unknown>;

/** Every field of a JSON Schema, however deep, by its path. */
function fieldsOf(schema: unknown, path: string): (readonly [path: string, field: object])[] {
  if (Array.isArray(schema)) return schema.flatMap((one, i) => fieldsOf(one, `${path}/${i}`));
  if (!isRecord(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === 'examples' || keyword === 'const' || keyword === 'enum') return [];
    if (keyword !== 'properties' || !isRecord(value)) return fieldsOf(value, `${path}/${keyword}`);
    return Object.entries(value).flatMap(([name, field]) => [
      [`${path}.${name}`, field as object] as const,
      ...fieldsOf(field, `${path}.${name}`),
    ]);
  });
}

/** Every block of a JSON Schema that lists its fields. */
function blocksOf(schema: unknown): Record<string, unknown>[] {
  if (Array.isArray(schema)) return schema.flatMap(blocksOf);
  if (!isRecord(schema)) return [];
  return [
    ...(isRecord(schema['properties']) ? [schema] : []),
    ...Object.values(schema).flatMap(blocksOf),
  ];
}

describe('npm run schemas', () => {
  it('writes a JSON Schema for each collection into the folder it is given', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'ledger-schemas-'));
    const { code, out } = await schemas(['--out', directory]);
    expect([code, readdirSync(directory)]).toEqual([0, FILES]);
    expect(out.trimEnd().split('\n').sort()).toEqual(FILES.map((file) => join(directory, file)));
    expect((await schemas(['terms', '--content', directory])).out).toBe(
      `${directory}/.schemas/terms.schema.json\n`,
    );
    rmSync(directory, { recursive: true });
  });

  it('prints them with --out -', async () => {
    const { out } = await schemas(['models', 'claims', 'laws', '--out', '-']);
    const { models, claims, laws } = JSON.parse(out) as Record<string, object>;
    expect(claims).toHaveProperty(
      'properties.verdicts.items.properties.as_of.description',
      'The day the judgement was made.',
    );
    expect(models).toHaveProperty('properties.params.anyOf.0.$ref', '#/definitions/quantity');
    expect(models).toHaveProperty(
      'definitions.quantity.properties.unit.description',
      'What is counted or measured.',
    );
    expect(models).toHaveProperty(
      'properties.licence.properties.source.description',
      'Id of the source. Needed for what is reported, estimated or rumoured.',
    );
    expect(laws).toHaveProperty(
      'oneOf.0.properties.constants.properties.E.description',
      'Irreducible loss, nats per token.',
    );
  });

  it('exits 2 on a collection that does not exist, and on content that does not', async () => {
    expect((await schemas(['claim'])).code).toBe(2);
    expect((await schemas(['--content', '/nowhere/at/all'])).code).toBe(2);
  });
});

describe('content/.schemas', () => {
  it('holds a file for each collection, and no other', () => {
    expect(readdirSync(KEPT)).toEqual(FILES);
  });

  it.each(SCHEMA_NAMES)('is what the command writes, of %s', (name) => {
    expect(
      readFileSync(join(KEPT, `${name}.schema.json`), 'utf8'),
      'a field has changed: run `npm run schemas`',
    ).toBe(editorSchema(name));
  });

  it.each(SCHEMA_NAMES)('describes every field of %s, and shows how it is written', (name) => {
    const fields = fieldsOf(kept(name), name);
    expect(fields.length).toBeGreaterThan(2);
    const bare = fields.filter(([, field]) => !('description' in field && 'examples' in field));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it.each(SCHEMA_NAMES)('refuses in %s a field that nobody reads', (name) => {
    const blocks = blocksOf(kept(name));
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
  });

  it.each(SCHEMA_NAMES)('takes every entry of %s as it stands', (name) => {
    const schema = z.fromJSONSchema(kept(name));
    const entries = files.filter(({ collection }) => collection === name);
    expect(entries.length).toBeGreaterThan(0);
    const refused = entries.flatMap(({ file, data }) => {
      const { error } = schema.safeParse(data);
      return error ? [`${file}: ${z.prettifyError(error)}`] : [];
    });
    expect(refused).toEqual([]);
  });
});

describe('the first line of every entry', () => {
  it.each(SCHEMA_NAMES.filter((name) => name !== 'articles'))(
    'names the JSON Schema of %s',
    (name) => {
      const entries = files.filter(({ collection }) => collection === name);
      const odd = entries.filter(({ text }) => text.split('\n')[0] !== modeline(name));
      expect(
        odd.map(({ file }) => file),
        `the first line is \`${modeline(name)}\``,
      ).toEqual([]);
    },
  );

  it('leads from where the entry lies to a file that is there', () => {
    for (const { file, text, collection } of files) {
      if (collection === 'articles') continue;
      const [, path = ''] = /\$schema=(\S+)/.exec(text) ?? [];
      expect(join(file, '..', path)).toBe(join(KEPT, `${collection}.schema.json`));
    }
  });
});
