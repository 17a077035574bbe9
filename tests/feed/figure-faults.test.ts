/**
 * Faults of content that would break a figure, planted one at a time in the site's own content:
 * each is an issue at the line that would mend it.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkRead } from '#checks/index.ts';
import type { Issue } from '#checks/issue.ts';
import { parseYaml } from '#checks/parse-yaml.ts';
import { readContent, type ReadContent } from '#checks/read.ts';
import { checkFigures } from '#checks/rules/figures.ts';
import { checkReferences } from '#checks/rules/references.ts';
import { checkSchema } from '#checks/rules/schema.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const READ = readContent(CONTENT);
const RULES = [checkSchema, checkReferences, checkFigures];

/** What is replaced by what; or the whole file is gone. */
type Edit = readonly [from: string, to: string] | 'deleted';
type Row = readonly [title: string, file: string, edit: Edit, line: string, where?: string];

/** Faults by their file; the issue stands at the first line there, or in `where`, that has the text. */
const FAULTS: readonly Row[] = [
  [
    'a line that a figure names is renamed',
    'series/eci-gap-derived.yaml',
    ['\n  gap:\n', '\n  gap2:\n'],
    'lines:',
  ],
  [
    'a line that a figure names keeps its name and loses its points',
    'series/eci-lag-derived.yaml',
    ['line: lag', 'line: lagging'],
    '  lag:',
  ],
  [
    'a series is deleted',
    'series/mmlu-gap.yaml',
    'deleted',
    'id="open-closed-gap"',
    'articles/en/',
  ],
  [
    'a series is deleted that two figures draw',
    'series/training-tokens.yaml',
    'deleted',
    'id="data-wall"',
    'articles/en/',
  ],
  [
    'a series changes its unit',
    'series/eci-lag-derived.yaml',
    ['unit: months', 'unit: years'],
    'unit: years',
  ],
  [
    'a series changes its unit to another kind of points',
    'series/arena-text-gap.yaml',
    ['unit: score_points', 'unit: percentage_points'],
    'unit: percentage_points',
  ],
  [
    'a series of amounts becomes one of shares',
    'series/training-tokens.yaml',
    ['unit: tokens', 'unit: percent'],
    'unit: percent',
  ],
  [
    'a benchmark changes its unit',
    'benchmarks/mmlu.yaml',
    ['unit: percent', 'unit: ratio'],
    'unit: ratio',
  ],
  ['a benchmark is deleted', 'benchmarks/drop.yaml', 'deleted', 'id="benchmarks"', 'articles/en/'],
  [
    'a model that a figure names is deleted',
    'models/llama-2-7b.yaml',
    'deleted',
    'id="kv-cache"',
    'articles/en/',
  ],
  [
    'a model has no layers',
    'models/llama-3-70b.yaml',
    ['\nlayers:\n', '\nlayers_dropped:\n'],
    'layers_dropped',
  ],
  [
    'a model does not say its layers',
    'models/llama-3-70b.yaml',
    [
      foundIn('models/llama-3-70b.yaml', /\nlayers:\n(?: .*\n)+/),
      '\nlayers: { missing: not-disclosed }\n',
    ],
    'layers: {',
  ],
  [
    'a model’s heads are counted in another unit',
    'models/llama-3-70b.yaml',
    ['unit: heads', 'unit: layers'],
    'unit: layers',
  ],
  [
    'a budget that a figure starts from is not disclosed',
    'models/llama-3-1-405b.yaml',
    [
      foundIn('models/llama-3-1-405b.yaml', /\ntraining_flops:\n(?: .*\n)+/),
      '\ntraining_flops: { missing: not-disclosed }\n',
    ],
    'training_flops: {',
  ],
  [
    'a budget that a figure starts from is counted in tokens',
    'models/llama-3-1-405b.yaml',
    [
      foundIn('models/llama-3-1-405b.yaml', /\ntraining_flops:\n.*\n {2}unit: flops/),
      '\ntraining_flops:\n  value: 3.8e25\n  unit: tokens',
    ],
    'unit: tokens',
  ],
  [
    'a budget that a figure starts from is nothing',
    'models/llama-3-1-405b.yaml',
    [
      foundIn('models/llama-3-1-405b.yaml', /\ntraining_flops:\n {2}value: .*/),
      '\ntraining_flops:\n  value: 0',
    ],
    'value: 0',
  ],
  [
    'a model has fewer parameters than none',
    'models/llama-3-8b.yaml',
    ['\nparams:\n  value: ', '\nparams:\n  value: -'],
    'value: -',
  ],
  [
    'an assumption that a figure computes with is renamed',
    'scenarios/llama-3-in-numbers.yaml',
    ['\n  old_characters_per_token:\n', '\n  former_characters_per_token:\n'],
    'assumptions:',
  ],
  [
    'an assumption that a figure computes with has another unit',
    'scenarios/llama-3-in-numbers.yaml',
    ['unit: characters_per_token', 'unit: ratio'],
    'unit: ratio',
  ],
  [
    'a scenario of assumptions is deleted',
    'scenarios/llama-3-in-numbers.yaml',
    'deleted',
    'id="tokenizer"',
    'articles/en/',
  ],
  [
    'the law of repetition is deleted',
    'laws/muennighoff-2023.yaml',
    'deleted',
    'id="repeat-data"',
    'articles/en/',
  ],
  [
    'the law of mixtures is deleted',
    'laws/ludziejewski-2025.yaml',
    'deleted',
    'id="moe-dense"',
    'articles/en/',
  ],
  [
    'a fitted range runs backwards',
    'laws/besiroglu-2024.yaml',
    [foundIn('laws/besiroglu-2024.yaml', /params: \[[^\]]*\]/), 'params: [1.618e10, 5.73e7]'],
    'params: [1.618e10',
  ],
  [
    'a fitted range of tokens runs backwards',
    'laws/muennighoff-2023.yaml',
    [foundIn('laws/muennighoff-2023.yaml', /tokens: \[[^\]]*\]/), 'tokens: [9e11, 1e8]'],
    'tokens: [9e11',
  ],
  [
    'a law has a variance below nothing',
    'laws/besiroglu-2024.yaml',
    [foundIn('laws/besiroglu-2024.yaml', /\ncovariance:\n {2}- \[/), '\ncovariance:\n  - [-'],
    '- [-',
  ],
  [
    'a point’s span runs backwards',
    'series/lag-estimates.yaml',
    [foundIn('series/lag-estimates.yaml', /range: \[[^\]]*\]/), 'range: [99, 1]'],
    'range: [99',
  ],
  [
    'a scenario sets a figure beyond its reach',
    'scenarios/busy-server.yaml',
    ['figure: kv-cache', 'figure: isoflop'],
    'state:',
  ],
  [
    'a law of repetition turns into one of loss',
    'laws/muennighoff-2023.yaml',
    ['form: repetition', 'form: loss'],
    'rStarTokens:',
  ],
];

function textOf(file: string): string {
  const entry = READ.entries.find((each) => each.file === `${CONTENT}/${file}`);
  if (entry === undefined) throw new RangeError(`no file content/${file}`);
  return entry.text;
}

/** What a file has of a pattern, so that an editor may correct its numbers. */
function foundIn(file: string, pattern: RegExp): string {
  return pattern.exec(textOf(file))?.[0] ?? '';
}

/** The content with one file edited, everything else as it was read. */
function planted(file: string, edit: Edit): ReadContent {
  const path = `${CONTENT}/${file}`;
  if (edit === 'deleted')
    return { ...READ, entries: READ.entries.filter((entry) => entry.file !== path) };
  const [from, to] = edit;
  const before = textOf(file);
  if (from === '' || !before.includes(from)) throw new RangeError(`nothing to edit in ${file}`);
  const text = before.replaceAll(from, () => to);
  const { data, at } = parseYaml(text);
  const entries = READ.entries.map((entry) =>
    entry.file === path ? { ...entry, text, data, at } : entry,
  );
  return { ...READ, entries };
}

/** The text of the line an issue stands at. */
function lineOf({ entries }: ReadContent, { file, line }: Issue): string {
  return entries.find((entry) => entry.file === file)?.text.split('\n')[line - 1] ?? '';
}

describe('the check of figures', () => {
  it('says that a law is wanted where there is none', () => {
    const isLoss = ({ collection, text }: (typeof READ.entries)[number]) =>
      collection === 'laws' && text.includes('form: loss');
    const read = { ...READ, entries: READ.entries.filter((entry) => !isLoss(entry)) };
    const { issues } = checkRead(read, { rules: [checkFigures], figures: FIGURE_CHECKS });
    expect(issues.map(({ hint }) => hint)).toContain('add content/laws/besiroglu-2024.yaml');
  });

  it('finds nothing in the content as it is', () => {
    expect(checkRead(READ, { rules: RULES, figures: FIGURE_CHECKS }).issues).toEqual([]);
  });

  it.for(FAULTS)('says where the remedy is when %s', ([, file, edit, line, where = file]) => {
    const read = planted(file, edit);
    const { issues } = checkRead(read, { rules: RULES, figures: FIGURE_CHECKS });
    const places = issues.map((issue) => [
      issue.file.slice(CONTENT.length + 1),
      lineOf(read, issue).trim(),
    ]);
    expect(places).toContainEqual([
      expect.stringContaining(where),
      expect.stringContaining(line.trim()),
    ]);
  });
});
