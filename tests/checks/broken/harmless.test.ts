import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';
import type { Fault } from './fault.ts';
import { plant, withCopy } from './plant.ts';

type Row = readonly [title: string, folder: string, find: RegExp, by: string];

const END = /\n$/;

/** What an editor may do without changing what anything says. */
const ENTRIES: readonly Row[] = [
  ['a mark of byte order', 'claims', /^/, '\ufeff'],
  ['a mark of byte order', 'sources', /^/, '\ufeff'],
  ['a comment on a line of its own', 'claims', /^kind:/m, '# What sort it is.\nkind:'],
  ['a comment behind a value', 'claims', /^(kind: \w+)$/m, '$1 # so it is'],
  ['a comment at the end', 'models', END, '\n# Looked up again.\n'],
  ['no modeline', 'claims', /^# yaml-language-server.*\n/, ''],
  ['blank lines', 'claims', /^kind:/m, '\n\nkind:'],
  ['blank lines at the end', 'sources', END, '\n\n\n'],
  ['no line end at the end', 'sources', END, ''],
  ['a blank behind a value', 'models', /^(developer: .*)$/m, '$1   '],
  ['quotes around a word', 'claims', /^kind: (\w+)$/m, 'kind: "$1"'],
  ['single quotes around a word', 'claims', /^kind: (\w+)$/m, "kind: '$1'"],
  ['quotes around a day', 'claims', /^next_review: (.*)$/m, 'next_review: "$1"'],
  [
    'a block for a line',
    'claims',
    /place: \{ section: (\d+), bullet: (\d+), order: (\d+) \}/,
    'place:\n  section: $1\n  bullet: $2\n  order: $3',
  ],
  ['a line for a block', 'claims', /^rests_on:\n {2}- (.*)\n(?! {2}-)/m, 'rests_on: [$1]\n'],
  ['blanks inside brackets', 'claims', /place: \{ section/, 'place: {  section'],
  ['another order of fields', 'claims', /^(kind: .*\n)(force: .*\n)/m, '$2$1'],
  ['a folded text kept', 'claims', /^ {2}en: >-$/m, '  en: >'],
  ['a folded text written as lines', 'claims', /^ {2}en: >-$/m, '  en: |-'],
  ['a name for a value and its use', 'claims', /^ {2}zh: >-$/m, '  zh: &words >-'],
  ['a start of the document', 'terms', /^/, '---\n'],
  ['an end of the document', 'terms', END, '\n...\n'],
  ['an exponent in capitals', 'models', /value: ([\d.]+)e(\d+)/, 'value: $1E$2'],
  ['an exponent with its sign', 'models', /value: ([\d.]+)e(\d+)/, 'value: $1e+$2'],
  ['a number written out', 'models', /value: (\d)e9$/m, 'value: $1000000000'],
  ['a number with a point', 'models', /value: (\d)e(\d+)/, 'value: $1.0e$2'],
  [
    'a list indented no further',
    'claims',
    /^rests_on:\n {2}- (.*)\n(?! {2}-)/m,
    'rests_on:\n- $1\n',
  ],
  ['an address with its fragment', 'sources', /^(URL: "https:[^"#]+)"$/m, '$1#top"'],
  ['a day with a time of looking', 'sources', /^(seen: .*)$/m, '$1 # in the morning'],
  ['a title in single quotes', 'sources', /^title: "([^"'\\]*)"$/m, "title: '$1'"],
  ['a tag of text', 'terms', /^ {2}term: (\w[\w ]*)$/m, '  term: !!str $1'],
  ['a decimal nought behind a score', 'benchmarks', /^( {4}value: \d+\.\d)$/m, '$10'],
  ['a comment in a list', 'chains', /^steps:\n/m, 'steps:\n  # in order\n'],
  ['braces on two lines', 'scenarios', /^state: \{ /m, 'state:\n  { '],
  ['a comma at the end of a list', 'series', /locator: ([^,}]*) \}/, 'locator: $1, }'],
];

const ARTICLES: readonly Row[] = [
  ['a comment', 'articles/en', END, '\n\n{/* Look at this again. */}\n'],
  ['a comment inside a paragraph', 'articles/en', END, '\n\nSo it is {/* sure? */} indeed.\n'],
  ['blank lines', 'articles/en', /\n\n## /, '\n\n\n\n## '],
  ['a mark of byte order', 'articles/zh', /^/, '\ufeff'],
  ['quotes around the title', 'articles/en', /^title: ([^"'\n:]*)$/m, 'title: "$1"'],
  ['a break in a sentence', 'articles/en', /(\n\n[A-Z][^\n]*?[a-z]) ([a-z])/, '$1\n$2'],
  ['emphasis', 'articles/en', /(\n\n[A-Z][a-z]+ )([a-z]+) /, '$1*$2* '],
  ['strong words', 'articles/zh', END, '\n\n这是**要紧**的话。\n'],
  ['a list', 'articles/en', END, '\n\n- one thing\n- another\n  - inside it\n'],
  ['a table', 'articles/en', END, '\n\n| Name | What |\n| --- | --- |\n| this | that |\n'],
  ['a quotation', 'articles/en', END, '\n\n> So they said.\n'],
  ['a line across', 'articles/en', END, '\n\n***\n'],
  ['code with a number', 'articles/en', END, '\n\nIn the code it is `C = 6 * N * D`.\n'],
  ['a sign escaped', 'articles/en', END, '\n\nSmaller is \\< here, and \\{so\\} it stays.\n'],
  ['a reference of HTML', 'articles/en', END, '\n\nThis &amp; that.\n'],
  ['a blank that does not break', 'articles/en', END, '\n\nSo it\u00a0is.\n'],
  ['dashes and dots', 'articles/en', END, '\n\nSo — or so … it went.\n'],
  ['Chinese quotation marks', 'articles/zh', END, '\n\n这叫做“扩展”，也叫「扩展」。\n'],
  ['an idiom with a number', 'articles/zh', END, '\n\n这不是一成不变的，千万不要当成万一。\n'],
  [
    'an adverb with a number',
    'articles/en',
    END,
    '\n\nIt was tried three times, one by one, and a dozen gave up.\n',
  ],
  ['a year and a day', 'articles/en', END, '\n\nIn April 2024, on 18 April 2024, it came.\n'],
  ['a note defined', 'articles/en', END, '\n\nSo it is.[^extra]\n\n[^extra]: As was said.\n'],
  ['words struck out', 'articles/en', END, '\n\nIt is ~~not~~ so.\n'],
  [
    'braces around a number of digits',
    'articles/en',
    /<Q of="([\w./-]+)" \/>/,
    '<Q of="$1" digits={3} />',
  ],
  [
    'attributes the other way',
    'articles/en',
    /<Q of="([\w./-]+)" digits=\{(\d)\} \/>/,
    '<Q digits={$2} of="$1" />',
  ],
  ['an attribute in single quotes', 'articles/en', /<Cite id="([\w-]+)" \/>/, "<Cite id='$1' />"],
  ['a tag over two lines', 'articles/en', /<Cite id="([\w-]+)" at=/, '<Cite\n  id="$1"\n  at='],
];

/** Files saved with the line ends of Windows. */
const WINDOWS = [
  'essay.yaml',
  'laws/kaplan-2020.yaml',
  'derivations/eci.yaml',
  'articles/en/overview.mdx',
  'articles/zh/overview.mdx',
];

const fault = ([title, folder, find, by]: Row): Fault => ({
  title: `${folder}: ${title}`,
  in: folder,
  find,
  by,
  code: '',
});

describe('checkContent(directory) on the real content after harmless edits', () => {
  const rows = [...ENTRIES, ...ARTICLES];
  it(`says nothing to ${rows.length + WINDOWS.length} of them`, () => {
    const issues = withCopy((content) => {
      plant(content, rows.map(fault));
      for (const file of WINDOWS) {
        const path = join(content, file);
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
      }
      return checkContent(content, { figures: FIGURE_CHECKS, today: '2026-11-25' }).issues;
    });
    expect(issues.map(({ code, file, line, message }) => [code, file, line, message])).toEqual([]);
  });
});
