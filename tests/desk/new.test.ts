import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceFrom } from '#desk/citation.ts';
import { newEntry } from '#desk/new.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-new-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const read = (file: string): unknown => parse(readFileSync(join(directory, file), 'utf8'));
const run = (...args: string[]) => newEntry([...args, '--content', directory]);

describe('npm run new -- KIND ID --set …', () => {
  it('writes what is given into its place, and says what is left to do', async () => {
    const { code, out } = await run(
      ...['claim', 'data-first', '--set', 'place.section=1', '--set', 'place.bullet=2'],
      ...['--set', 'label.en=Data first: at last', '--set', 'label.zh=数据优先'],
    );
    expect(code).toBe(0);
    expect(read('claims/data-first.yaml')).toMatchObject({
      id: 'data-first',
      place: { section: 1, bullet: 2, order: 1 },
      label: { en: 'Data first: at last', zh: '数据优先' },
      kind: null,
    });
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe(`${directory}/claims/data-first.yaml`);
    expect(lines[1]).toBe('next:');
    expect(lines[2]).toMatch(
      /^- fill in what is empty \(\d+ fields\); `npm run -s check` names each$/,
    );
    expect(lines[3]).toBe(
      '- restate it in an article of both languages: <Claim id="data-first">…</Claim>',
    );
  });

  it('gives a claim the next order that is free in its bullet', async () => {
    const place = ['--set', 'place.section=2', '--set', 'place.bullet=3'];
    await run('claim', 'one', ...place);
    await run('claim', 'two', ...place);
    await run('claim', 'three', ...place);
    expect(read('claims/three.yaml')).toMatchObject({
      place: { section: 2, bullet: 3, order: 3 },
    });
  });

  it('writes the front matter of both languages, or of neither', async () => {
    const set = ['--set', 'title=Data', '--set', 'order=3'];
    expect((await run('article', 'data', ...set)).code).toBe(0);
    for (const locale of ['en', 'zh'])
      expect(readFileSync(join(directory, `articles/${locale}/data.mdx`), 'utf8')).toMatch(
        /^---\n# .*\n?title: Data\n[\s\S]*order: 3\n---\n$|^---\ntitle: Data\n[\s\S]*order: 3\n---\n$/,
      );
    rmSync(join(directory, 'articles/en/data.mdx'));
    expect((await run('article', 'data', ...set)).code).toBe(2);
    expect(existsSync(join(directory, 'articles/en/data.mdx'))).toBe(false);
  });

  it('takes the form of a law that is named', async () => {
    await run('law', 'x-2024', '--set', 'form=allocation', '--set', 'counts=params');
    expect(read('laws/x-2024.yaml')).toMatchObject({ form: 'allocation', counts: 'params' });
  });

  it.each([
    [['--set', 'lable.en=x'], 'no field is called lable.en: did you mean label?'],
    [['--set', 'label'], '--set is a field and its value, as in title.en=Data; got label'],
    [['--set', 'kind=fakt'], 'kind cannot be “fakt”: it decides how the claim can be judged'],
    [['--bibtex', '/nowhere.bib'], 'there is no file /nowhere.bib'],
  ])('writes nothing for %j', async (args, message) => {
    const { code, err } = await run('claim', 'x', ...args);
    expect(err.split('\n')[0]).toBe(message);
    expect(code).toBe(2);
    expect(existsSync(join(directory, 'claims/x.yaml'))).toBe(false);
  });
});

const BIBTEX = `@article{touvron2023llama,
  title = {{LLaMA}: Open and Efficient Foundation Language Models},
  author = {Touvron, Hugo and Thibaut Lavril and {Meta AI} and van den Berg, Jan and others},
  journal = {arXiv preprint arXiv:2302.13971},
  year = {2023}, month = feb, pages = {1--27},
  doi = {https://doi.org/10.48550/arXiv.2302.13971},
  url = {https://arxiv.org/abs/2302.13971}
}`;

describe('npm run new -- source --bibtex FILE', () => {
  it('takes names, date and DOI apart as sources have them', async () => {
    const file = join(directory, 'x.bib');
    writeFileSync(file, BIBTEX);
    const { code, out } = await run('source', '--bibtex', file, '--set', 'language=en');
    expect(code).toBe(0);
    expect(out).toContain('page of the citation has no place in a source, and was left out');
    expect(read('sources/touvron-2023.yaml')).toMatchObject({
      id: 'touvron-2023',
      type: 'article-journal',
      title: 'LLaMA: Open and Efficient Foundation Language Models',
      author: [
        { family: 'Touvron', given: 'Hugo' },
        { family: 'Lavril', given: 'Thibaut' },
        { literal: 'Meta AI' },
        { family: 'van den Berg', given: 'Jan' },
      ],
      issued: { 'date-parts': [[2023, 2]] },
      DOI: '10.48550/arXiv.2302.13971',
      URL: 'https://arxiv.org/abs/2302.13971',
      'container-title': 'arXiv preprint arXiv:2302.13971',
      read: null,
    });
  });

  it('makes no other kind of it', async () => {
    const file = join(directory, 'x.bib');
    writeFileSync(file, BIBTEX);
    const { code, err } = await run('claim', 'x', '--bibtex', file);
    expect([code, err.split('\n')[0]]).toEqual([2, 'a citation makes a source, and no claim']);
  });
});

describe('sourceFrom(text, format)', () => {
  it('reads CSL-JSON, one entry or a list of one, with dates as texts', () => {
    const entry = {
      type: 'report',
      title: 'T',
      author: [{ family: 'Çelik', given: 'A.' }, { literal: 'OECD' }],
      issued: { 'date-parts': [['2022', '3']] },
      language: 'en-US',
    };
    const wanted = {
      id: 'celik-2022',
      fields: { ...entry, issued: { 'date-parts': [[2022, 3]] } },
      dropped: [],
    };
    expect(sourceFrom(JSON.stringify(entry), 'csl')).toEqual(wanted);
    expect(sourceFrom(JSON.stringify([entry]), 'csl')).toEqual(wanted);
  });

  it.each([
    ['', 'bibtex', 'an entry of BibTeX begins with its kind, such as @article{'],
    ['https://example.org/x', 'bibtex', 'an entry of BibTeX begins with its kind'],
    ['@article{x, title={', 'bibtex', 'this cannot be read as BibTeX'],
    [
      `${BIBTEX}\n@misc{other, title={O}}`,
      'bibtex',
      'one entry at a time, got touvron2023llama, other',
    ],
    ['{', 'csl', 'this cannot be read as CSL-JSON'],
    ['[]', 'csl', 'there is no entry in what was given'],
    ['[1]', 'csl', 'CSL-JSON is an entry, or a list of them'],
  ] as const)('refuses %j as %s', (text, format, message) => {
    expect(() => sourceFrom(text, format)).toThrow(message);
  });
});

const ENTER = '\r';
const DOWN = '\u001B[B';
const CANCEL = '\u0003';

/** A terminal at which somebody types an answer to each question as it is asked. */
function typing(...answers: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let printed = '';
  const rest = [...answers];
  let waiting: NodeJS.Timeout | undefined;
  output.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    // A question is asked once nothing more is printed.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const answer = rest.shift();
      if (answer !== undefined) input.write(answer);
    }, 30);
  });
  return { terminal: { input, output }, printed: () => printed, left: () => rest };
}

describe('npm run new, in a terminal', () => {
  it('asks for kind, id and what can be said in a line', async () => {
    const up = '\u001B[A';
    // The last kind but none below it: the list goes round.
    const { terminal, printed, left } = typing(
      ...[up, ENTER, 'kv-store', ENTER],
      ...['store', ENTER, 'What is kept.', ENTER, '存储', ENTER, ENTER],
    );
    const { code, out } = await newEntry(['--content', directory], terminal);
    expect(printed()).toContain('An answer left empty can be filled in later');
    expect([code, left()]).toEqual([0, []]);
    expect(read('terms/kv-store.yaml')).toMatchObject({
      id: 'kv-store',
      en: { term: 'store', definition: 'What is kept.' },
      zh: { term: '存储', definition: null },
    });
    expect(out).toContain('(one field)');
  });

  it('writes nothing when it is cancelled, wherever that happens', async () => {
    for (const answers of [[CANCEL], [DOWN, ENTER, CANCEL], [ENTER, 'x', ENTER, CANCEL]]) {
      const { terminal } = typing(...answers);
      const { code, err } = await newEntry(['--content', directory], terminal);
      expect([code, err]).toEqual([1, 'cancelled; nothing was written\n']);
    }
    expect(existsSync(join(directory, 'articles'))).toBe(false);
    expect(existsSync(join(directory, 'claims'))).toBe(false);
  });

  it('asks nothing where no one could answer', async () => {
    expect((await newEntry(['--content', directory])).code).toBe(2);
    expect((await newEntry(['term', '--content', directory])).code).toBe(2);
  });
});
