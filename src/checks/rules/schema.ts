/**
 * Says in plain words where an entry is not what its schema asks for.
 *
 * @module
 */
import { toId } from '#schemas/text.ts';
import type { z } from 'zod';
import type { Code, Issue } from '../issue.ts';
import { nearest, suggest } from '../did-you-mean.ts';
import { isOurs, parseEntry } from '../parse-entry.ts';
import type { Path } from '../parse-yaml.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { BY_FIELD, dayHint, NUMBERS, typeHint } from './remedies.ts';
import { isRecord, issueIn, valueAt } from './rule.ts';
import { helpAt, keysAt } from './schema-places.ts';

type ZodIssue = z.core.$ZodIssue;
interface Finding {
  code: Code;
  path: Path;
  part?: 'key' | 'value';
  message: string;
  hint: string;
}

export function checkSchema({ unsound }: Pick<Content, 'unsound'>): Issue[] {
  return unsound.flatMap(({ entry, schema, problems }) => {
    const plain = [...problems, ...underNearestForm(problems, entry.data, schema)].flatMap(
      (problem) => likeliest(problem),
    );
    return withoutEchoes(plain, entry.data).flatMap((problem) =>
      explain(problem, entry.data, schema).map((finding) => toIssue(entry, finding)),
    );
  });
}

/** An unknown form hides what else is wrong; what that is, is seen under the form that was meant. */
function underNearestForm(
  problems: readonly ZodIssue[],
  data: unknown,
  schema: z.ZodType,
): ZodIssue[] {
  return problems.flatMap((problem) => {
    const options = optionsOf(problem);
    const [name] = problem.path;
    if (!options || problem.path.length !== 1 || name === undefined || !isRecord(data)) return [];
    const meant = nearest(String(data[String(name)]), options);
    if (meant === undefined) return [];
    return parseEntry(schema, { ...data, [name]: meant }).error?.issues ?? [];
  });
}

function toIssue(entry: Entry, { path, part, ...finding }: Finding): Issue {
  return issueIn(entry, entry.at(path, part), finding);
}

/** Replaces a failed choice between forms by what is wrong with the form that was most likely meant. */
function likeliest(problem: ZodIssue): ZodIssue[] {
  if (problem.code !== 'invalid_union' || problem.errors.length === 0 || isOurs(problem))
    return [problem];
  const [best] = problem.errors
    .map((errors) => errors.flatMap((error) => likeliest(error)))
    .sort((a, b) => weight(a) - weight(b));
  return (best ?? []).map((inner) => ({ ...inner, path: [...problem.path, ...inner.path] }));
}

const weight = (problems: readonly ZodIssue[]): number =>
  problems.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);

/** A misspelt key makes its block look incomplete; the misspelling alone is worth reporting. */
function withoutEchoes(problems: readonly ZodIssue[], data: unknown): ZodIssue[] {
  const misspelt = new Map<string, readonly string[]>();
  for (const problem of problems) {
    if (problem.code === 'unrecognized_keys') misspelt.set(problem.path.join('.'), problem.keys);
  }
  return problems.filter(({ code, path }) => {
    const keys = misspelt.get(path.slice(0, -1).join('.')) ?? [];
    if (code === 'custom') return keys.length === 0;
    const field = String(path.at(-1));
    return (
      valueAt(data, path) !== undefined || !keys.some((key) => nearest(key, [field]) === field)
    );
  });
}

/** What an editor is told of an entry as a whole. */
const WHOLE = { why: 'the page that prints this entry needs it', absent: undefined };

function explain(problem: ZodIssue, data: unknown, schema: z.ZodType): Finding[] {
  const path: Path = problem.path;
  const field = [...path].reverse().find((step) => typeof step === 'string') ?? 'the entry';
  const name = typeof path.at(-1) === 'number' ? `an item of ${String(field)}` : String(field);
  const help = helpAt(schema, path);
  const { why, absent } = help ?? WHOLE;
  const example = help && `${help.field}: ${help.example}`;
  const found = valueAt(data, path);
  if (problem.code === 'unrecognized_keys') {
    const known = keysAt(schema, path).filter(
      (key) => !Object.hasOwn(isRecord(found) ? found : {}, key),
    );
    return problem.keys.map((key) => ({
      code: 'schema/unknown-key',
      path: [...path, key],
      part: 'key',
      message: `no field is called ${key} here, so what it says would never reach a reader`,
      hint:
        key === MERGE
          ? 'write the fields out: nothing is copied from another block'
          : suggest(key, known, 'delete it, or look the field up in content/README.md'),
    }));
  }
  const blank = found === undefined || found === null;
  if ((blank && problem.code !== 'custom') || (absent && problem.code === 'too_small')) {
    const code = absent ?? 'schema/missing';
    const state = found === undefined ? 'missing' : 'empty';
    const act = found === undefined ? 'add' : 'write';
    return [
      {
        code,
        path,
        message: `${name} is ${state}: ${why}`,
        hint: blankHint(problem, act, path, example),
      },
    ];
  }
  if (problem.code === 'invalid_key') {
    const words = problem.issues.find(isOurs)?.message ?? 'this name is not allowed here';
    return [
      { code: 'schema/value', path, part: 'key', message: `${name}: ${words}`, hint: 'rename it' },
    ];
  }
  if (problem.code === 'invalid_type') {
    return [
      {
        code: 'schema/type',
        path,
        message: wrongType(name, found, problem.expected, why),
        hint: typeHint(problem.expected, found, help?.field, example),
      },
    ];
  }
  const allowed =
    problem.code === 'invalid_value' ? problem.values.map(String) : optionsOf(problem);
  if (allowed) {
    return [
      {
        code: 'schema/value',
        path,
        message: `${name} cannot be ${show(found)}: ${why}`,
        hint: suggest(String(found), allowed, `choose one of ${allowed.join(', ')}`),
      },
    ];
  }
  if (path.length === 1 && path[0] === 'id' && typeof found === 'string') {
    return [
      {
        code: 'schema/value',
        path,
        message: `id: ${problem.message}; ${why}`,
        hint: `write \`id: ${toId(found)}\``,
      },
    ];
  }
  const words = isOurs(problem)
    ? problem.message
    : `${show(found)} ${OUT_OF_BOUNDS[problem.code] ?? 'is not allowed here'}`;
  return [
    {
      code: 'schema/value',
      path,
      message: `${name}: ${words}; ${why}`,
      hint:
        remedy(problem, schema) ??
        dayHint(found, help?.field) ??
        (example ? `write it as in \`${example}\`` : BY_FIELD),
    },
  ];
}

/** What to write where nothing stands: one of the choices, or as in the example. */
function blankHint(
  problem: ZodIssue,
  act: string,
  path: Path,
  example: string | undefined,
): string {
  if (example === undefined) return BY_FIELD;
  if (problem.code === 'invalid_value' && problem.values.length > 1)
    return `${act} \`${String(path.at(-1))}: …\`, one of ${problem.values.join(', ')}`;
  const inChinese = path.includes('zh') && !/\p{Script=Han}/u.test(example);
  return inChinese ? `${act} it in Chinese` : `${act} \`${example}\``;
}

/** What other programs read as a copy of another block's fields. */
const MERGE = '<<';

/** The remedy an issue brings with it, or the field it says it lacks beside it. */
function remedy(problem: ZodIssue, schema: z.ZodType): string | undefined {
  if (problem.code !== 'custom') return undefined;
  const { lacks, remedy: known }: Record<string, unknown> = problem.params ?? {};
  if (typeof known === 'string') return known;
  if (typeof lacks !== 'string') return undefined;
  const help = helpAt(schema, [...problem.path.slice(0, -1), lacks]);
  return `add \`${lacks}: ${help?.example ?? '…'}\``;
}

function optionsOf(problem: ZodIssue): string[] | undefined {
  return problem.code === 'invalid_union' && 'options' in problem
    ? problem.options?.map(String)
    : undefined;
}

const OUT_OF_BOUNDS: Readonly<Record<string, string>> = {
  too_small: 'is too small or too short',
  too_big: 'is too large or too long',
  invalid_format: 'is not written in the form this field has',
};

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'a block of fields',
  record: 'a block of fields',
};

function wrongType(name: string, found: unknown, expected: string, why: string): string {
  if (NUMBERS.has(expected) && typeof found === 'number')
    return `${name} is ${found === Infinity || found === -Infinity ? 'without end' : 'no number'}, and a page cannot print it: ${why}`;
  return `${name} is ${show(found)} and must be ${TYPE_WORDS[expected] ?? expected}: ${why}`;
}

/** A value as an editor recognises it, cut short. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a block of fields';
  if (value === null) return 'empty';
  const text = typeof value === 'string' ? `“${value}”` : String(value);
  return text.length > 40 ? `${text.slice(0, 38)}…”` : text;
}
