import { describe, expect, it } from 'vitest';
import { describeBreaks, issuesOf } from './breaks.ts';
import type { BreakRow } from './breaks.ts';
import { VALID } from '../fixture.ts';

const EN = 'articles/en/llama-3.mdx';
const ZH = 'articles/zh/llama-3.mdx';

/** The same Markdown at the end of both articles, as an editor would plant it. */
function both(markdown: string): typeof VALID {
  const put = (file: string) => `${VALID[file] ?? ''}\n${markdown}\n`;
  return { ...VALID, [EN]: put(EN), [ZH]: put(ZH) };
}

const lineOf = (file: string, markdown: string): number =>
  (VALID[file] ?? '').split('\n').length + markdown.split('\n').length;

/** A row whose issue stands in both languages, in the last line that is planted. */
function row(
  title: string,
  markdown: string,
  column: number,
  code: string,
  hint: string,
): BreakRow {
  const issue = (file: string) => `${code} ${file}:${lineOf(file, markdown)}:${column} → ${hint}`;
  return [title, both(markdown), issue(EN), issue(ZH)];
}

const SHOW =
  'show a figure, as in <Figure id="isoflop" />, or link to the picture: [what it shows](https://…)';

describeBreaks({
  pictures: [
    row('a picture beside the article', '![Loss](loss.png)', 1, 'image/missing', SHOW),
    row('a picture in a folder', '![Loss](./pictures/loss.png)', 1, 'image/missing', SHOW),
    row('a picture without words', '![](loss.png)', 1, 'image/missing', SHOW),
    row('a picture from elsewhere', '![Loss](https://example.org/x.png)', 1, 'image/remote', SHOW),
    row('a picture in its own text', '![Loss](data:image/png;base64,AA)', 1, 'image/remote', SHOW),
    row('a picture from a host alone', '![Loss](//example.org/x.png)', 1, 'image/remote', SHOW),
  ],
  'notes and references': [
    row(
      'a note nobody wrote',
      'See[^nope].',
      4,
      'link/undefined',
      'add a line `[^nope]: …` at the end of the article, or delete the brackets',
    ),
    row(
      'a reference nobody defined',
      'See [this][nope].',
      5,
      'link/undefined',
      'write [this](address), or delete the brackets',
    ),
  ],
  headings: [
    row('a second title', '# Top', 1, 'article/heading', 'write ## Top'),
    row('a level left out', '#### Deep', 1, 'article/heading', 'write ### Deep'),
    row(
      'a heading without words',
      '##',
      1,
      'article/heading',
      'write the heading, or delete the line',
    ),
  ],
});

describe('checkContent(directory) on Markdown that is sound', () => {
  it.each([
    ['a note', 'See[^a].\n\n[^a]: A note.'],
    ['a reference', 'See [this][a].\n\n[a]: https://example.org/'],
    ['brackets as brackets', 'See \\[this\\] and \\[^that].'],
    ['brackets in code', 'See `[this][nope]` and `[^nope]`.'],
    ['headings in order', '### Below\n\n#### Deeper\n\n## Beside'],
  ])('has nothing against %s', (_, markdown) => {
    expect(issuesOf(both(markdown)).filter((issue) => !/^(?:language|prose)/.test(issue))).toEqual(
      [],
    );
  });
});
