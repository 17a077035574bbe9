/**
 * Ids of other entries, wherever they stand in YAML.
 *
 * @module
 */
import type { Collection } from '../entries.ts';
import type { Issue } from '../issue.ts';
import { suggest } from '../did-you-mean.ts';
import type { Path } from '../parse-yaml.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn, walk } from './rule.ts';

interface ReferenceField {
  /** Collections that have the field; every one if absent. */
  in?: readonly Collection[];
  /** Its path, joined by dots. */
  path: RegExp;
  to: Collection;
}

const FIELDS: readonly ReferenceField[] = [
  { path: /(?:^|\.)source$/, to: 'sources' },
  { in: ['claims'], path: /^(?:rests_on|supported_by)\.\d+$/, to: 'claims' },
  { in: ['claims'], path: /^conditional_on\.\d+\.claim$/, to: 'claims' },
  { in: ['chains'], path: /^(?:steps\.\d+|weakest)$/, to: 'claims' },
  { in: ['essay'], path: /^(?:findings|argument)\.\d+$/, to: 'claims' },
  { in: ['essay'], path: /^laws\.(?:budget_of|size_of|exponents\.budget_of)$/, to: 'models' },
  { in: ['laws'], path: /^counterpart$/, to: 'laws' },
  { in: ['benchmarks'], path: /^scores\.[^.]+\.model$/, to: 'models' },
  { in: ['series'], path: /^points\.\d+\.model$/, to: 'models' },
  { in: ['derivations'], path: /^models\.\d+\.model$/, to: 'models' },
];

/** Every reference an entry's fields make to another entry. */
export function referencesOf({
  collection,
  data,
}: Entry): { path: Path; id: string; to: Collection }[] {
  const fields = FIELDS.filter((one) => one.in?.includes(collection) ?? true);
  const found: { path: Path; id: string; to: Collection }[] = [];
  walk(data, (path, value) => {
    if (typeof value !== 'string') return;
    const place = path.join('.');
    const field = fields.find((one) => one.path.test(place));
    if (field) found.push({ path, id: value, to: field.to });
  });
  return found;
}

export function checkReferences(content: Content): Issue[] {
  return content.entries.flatMap((entry) => [
    ...referencesOf(entry)
      .filter(({ id, to }) => !content.ids[to].has(id))
      .map(({ path, id, to }) => issueIn(entry, path, unknownId(id, to, content.ids[to]))),
    ...pointsOffTheLines(entry),
    ...figureOf(entry, content),
  ]);
}

/** What to say of an id that no file has. */
export function unknownId(
  id: string,
  to: Collection,
  known: Iterable<string>,
): Pick<Issue, 'code' | 'message' | 'hint'> {
  const one = to === 'series' ? 'series' : to.slice(0, -1);
  return {
    code: 'reference/unknown',
    message: `no ${one} has the id ${id}, so a reader who follows it would find nothing`,
    hint: suggest(id, known, `add content/${to}/${id}.yaml, or name another ${one}`),
  };
}

/** What to say of an id of no figure, or of one that this ledger does not show. */
export function unknownFigure(
  id: string,
  { figures, catalogue }: Pick<Content, 'figures' | 'catalogue'>,
): Pick<Issue, 'code' | 'message' | 'hint'> {
  if (catalogue?.has(id) === true)
    return {
      code: 'reference/unknown',
      message: `the figure ${id} is none of those this ledger shows, so a reader would find nothing`,
      hint: `add ${id} to \`figures\` in content/essay.yaml, or name another figure`,
    };
  return {
    code: 'reference/unknown',
    message: `no figure has the id ${id}, so a reader who follows it would find nothing`,
    hint: suggest(id, figures?.keys() ?? [], 'the figures are listed on /figures/'),
  };
}

function pointsOffTheLines(entry: Entry): Issue[] {
  if (entry.collection !== 'series' || !isRecord(entry.data)) return [];
  const { points, lines } = entry.data;
  if (!Array.isArray(points) || !isRecord(lines)) return [];
  return points.flatMap((point: unknown, index) => {
    const line = isRecord(point) ? point['line'] : undefined;
    if (typeof line !== 'string' || Object.hasOwn(lines, line)) return [];
    return issueIn(entry, ['points', index, 'line'], {
      code: 'reference/line',
      message: `this series has no line ${line}, so the point would not be drawn`,
      hint: suggest(line, Object.keys(lines), 'add it under lines'),
    });
  });
}

function figureOf(entry: Entry, content: Content): Issue[] {
  const { figures } = content;
  if (entry.collection !== 'scenarios' || !isRecord(entry.data) || !figures) return [];
  const { figure, state } = entry.data;
  if (typeof figure !== 'string') return [];
  const check = figures.get(figure);
  if (!check) return [issueIn(entry, ['figure'], unknownFigure(figure, content))];
  return check
    .state(isRecord(state) ? state : {}, content)
    .map(({ field, message, hint }) =>
      issueIn(entry, entry.at(['state', field], 'key'), { code: 'figure/state', message, hint }),
    );
}
