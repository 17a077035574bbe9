import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { componentsIn } from '#checks/article.ts';
import { CALLS } from '#checks/calls/registry.ts';
import { COMPONENTS, type ComponentDefinition, type ComponentName } from '#checks/components.ts';
import { parseMdx } from '#checks/parse-mdx.ts';
import { QUANTITY_COLLECTIONS } from '#checks/refs.ts';
import { isRecord } from '#checks/rules/rule.ts';
import { SCHEMA_NAMES, type SchemaName } from '#desk/entry-schemas.ts';
import { editorSchema } from '#desk/schemas.ts';
import { modeline } from '#desk/skeleton.ts';
import { ArticleSchema } from '#schemas/article.ts';
import { ClaimSchema, VerdictSchema } from '#schemas/claim.ts';
import { MODEL_QUANTITIES, ModelSchema } from '#schemas/model.ts';
import { SeriesSchema } from '#schemas/series.ts';
import { SourceSchema } from '#schemas/source.ts';
import { VALID } from '../checks/fixture.ts';

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(`.vscode/${file}`, 'utf8'));
const SNIPPETS = read('scaling-ledger.code-snippets') as Record<string, Snippet>;

const VARIABLES: Readonly<Record<string, string>> = {
  TM_FILENAME_BASE: 'the-file',
  TM_SELECTED_TEXT: 'these words',
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '25',
};

/** The text of a snippet as an editor leaves it who tabs through: first choices, and what is proposed. */
function typed(name: string): string {
  const { body = [] } = SNIPPETS[name] ?? {};
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/(?<!\\)\$([A-Z_]+)/g, (_, variable: string) => VARIABLES[variable] ?? `$${variable}`)
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\}|\$0/g, '')
    .replaceAll('\\$', '$');
}

/** Every list of choices with what stands before it on its line. */
const choicesOf = (name: string): (readonly [before: string, choices: string[]])[] =>
  (SNIPPETS[name]?.body ?? []).flatMap((line) =>
    [...line.matchAll(/\$\{\d+\|([^|]*)\|\}/g)].map((match) => {
      const before = line.slice(0, match.index).replace(/\$\{\d+[|:][^}]*\}/g, '');
      return [/([\w<]*)\W*$/.exec(before)?.[1] ?? '', (match[1] ?? '').split(',')] as const;
    }),
  );

/** Every list of values that a field of this name may have in a collection. */
function enumsOf(schema: unknown, field: string): string[][] {
  if (Array.isArray(schema)) return schema.flatMap((one) => enumsOf(one, field));
  if (!isRecord(schema)) return [];
  const own = isRecord(schema['properties']) ? schema['properties'][field] : undefined;
  const allowed = isRecord(own) && Array.isArray(own['enum']) ? [own['enum'] as string[]] : [];
  return [...allowed, ...Object.values(schema).flatMap((value) => enumsOf(value, field))];
}

const model = parse((VALID['models/llama-3-8b.yaml'] ?? '').replace(/^params.*\n/m, '')) as object;
const series = parse(VALID['series/stock.yaml'] ?? '') as object;

/** Snippets of YAML: the collection they are for, and the entry that one of them makes. */
const OF_YAML: Readonly<
  Record<string, { collection: SchemaName; takes: (value: unknown) => unknown }>
> = {
  claim: { collection: 'claims', takes: (value) => ClaimSchema.parse(value) },
  verdict: { collection: 'claims', takes: (value) => VerdictSchema.array().parse(value) },
  evidence: {
    collection: 'claims',
    takes: (value) => VerdictSchema.shape.evidence.parse(value),
  },
  check: { collection: 'claims', takes: (value) => ClaimSchema.shape.checks.parse(value) },
  search: { collection: 'claims', takes: (value) => ClaimSchema.shape.looked.parse(value) },
  source: { collection: 'sources', takes: (value) => SourceSchema.parse(value) },
  'model number': {
    collection: 'models',
    takes: (value) => ModelSchema.parse({ ...model, ...(value as object) }),
  },
  'missing number': {
    collection: 'models',
    takes: (value) => ModelSchema.parse({ ...model, ...(value as object) }),
  },
  'series point': {
    collection: 'series',
    takes: (points) => SeriesSchema.parse({ ...series, points }),
  },
};

const named = (scope: string): string[] =>
  Object.entries(SNIPPETS).flatMap(([name, snippet]) => (snippet.scope === scope ? [name] : []));

describe('.vscode/settings.json', () => {
  const settings = read('settings.json') as Record<string, unknown>;

  it('gives the files of every collection of YAML its JSON Schema', () => {
    const ofYaml = SCHEMA_NAMES.filter((name) => name !== 'articles');
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        ofYaml.map((name) => [
          `./content/.schemas/${name}.schema.json`,
          name === 'essay' ? 'content/essay.yaml' : `content/${name}/*.yaml`,
        ]),
      ),
    );
  });

  it('saves as the check and Prettier want it', () => {
    expect(settings).toMatchObject({
      'files.encoding': 'utf8',
      'files.eol': '\n',
      'files.insertFinalNewline': true,
      'files.trimTrailingWhitespace': true,
      'editor.defaultFormatter': 'esbenp.prettier-vscode',
      'yaml.format.enable': false,
    });
  });
});

it('.vscode/extensions.json recommends what the settings are for', () => {
  expect(read('extensions.json')).toEqual({
    recommendations: [
      'redhat.vscode-yaml',
      'unifiedjs.vscode-mdx',
      'esbenp.prettier-vscode',
      'astro-build.astro-vscode',
    ],
  });
});

describe('.vscode/scaling-ledger.code-snippets', () => {
  it('has a prefix and a sentence for each, and no two with one prefix', () => {
    const snippets = Object.values(SNIPPETS);
    expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length);
    for (const { scope, description } of snippets) {
      expect(['yaml', 'mdx']).toContain(scope);
      expect(description).toMatch(/^[A-Z].{8}/);
    }
  });

  it('has every prefix that CONTRIBUTING.md names', () => {
    const named = readFileSync('CONTRIBUTING.md', 'utf8').match(/(?<=`)(?:new|add)-[a-z]+(?=`)/g);
    const prefixes = Object.values(SNIPPETS).map(({ prefix }) => prefix);
    expect(named).toContain('new-claim');
    expect(prefixes).toEqual(expect.arrayContaining(named ?? []));
  });

  it('knows nothing of YAML that is not held to a schema here', () => {
    expect(named('yaml')).toEqual(Object.keys(OF_YAML));
  });

  it.each(Object.entries(OF_YAML))('gives a %s that its schema takes', (name, { takes }) => {
    expect(() => takes(parse(typed(name)))).not.toThrow();
  });

  it.each(['claim', 'source'] as const)('starts the file of a %s with its JSON Schema', (name) => {
    expect(typed(name).split('\n')[0]).toBe(modeline(`${name}s`));
  });

  it.each(Object.entries(OF_YAML))(
    'offers in a %s every value that a field may have',
    (name, of) => {
      const schema: unknown = JSON.parse(editorSchema(of.collection));
      const offered = choicesOf(name);
      for (const [field, choices] of offered) {
        if (field === '') expect(choices).toEqual(MODEL_QUANTITIES);
        else expect(enumsOf(schema, field)).toContainEqual(choices);
      }
      // A field with a fixed set of values is never left to be typed.
      for (const [, field = ''] of (SNIPPETS[name]?.body ?? [])
        .join('\n')
        .matchAll(/(\w+): \$\{\d+:/g))
        expect(enumsOf(schema, field)).toEqual([]);
    },
  );

  it('has the front matter of an article', () => {
    expect(ArticleSchema.parse(parseMdx(typed('front matter')).data)).toMatchObject({ order: 1 });
  });

  it('has every component, and no other', () => {
    expect(named('mdx')).toEqual([
      'front matter',
      ...Object.keys(COMPONENTS).map((name) => `<${name}>`),
    ]);
  });

  it.each(Object.keys(COMPONENTS) as ComponentName[])(
    'gives a <%s> that the check reads',
    (name) => {
      const { needs, takes, rest, wraps }: ComponentDefinition = COMPONENTS[name];
      const { body, problems } = parseMdx(`---\ntitle: x\n---\n\n${typed(`<${name}>`)}`);
      expect(problems).toEqual([]);
      const [component, ...others] = body
        ? componentsIn({
            collection: 'articles',
            id: 'x',
            file: 'x',
            text: '',
            data: {},
            at: place,
            body,
          })
        : [];
      expect([component?.name, others]).toEqual([name, []]);
      const attributes = [...(component?.attributes.keys() ?? [])];
      expect(attributes).toEqual(expect.arrayContaining(Object.keys(needs)));
      if (rest === undefined)
        expect(Object.keys({ ...needs, ...takes })).toEqual(expect.arrayContaining(attributes));
      expect(component?.filled).toBe(wraps);
    },
  );

  it('offers every figure, calculation and folder of numbers', () => {
    expect(choicesOf('<Figure>')).toEqual([['id', [...FIGURE_IDS]]]);
    expect(choicesOf('<Calc>')).toEqual([['call', Object.keys(CALLS)]]);
    expect(choicesOf('<Q>')).toEqual([['of', [...QUANTITY_COLLECTIONS]]]);
  });
});

const place = () => ({ line: 1, column: 1 });
