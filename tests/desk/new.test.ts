import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { sourceFrom } from '#desk/citation.ts';
import { newEntry } from '#desk/new.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-new-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(directory, { recursive: true });
});

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
    expect(lines.at(-1)).toBe(
      `- when both languages stand: \`npm run -s seen\`, and commit ${directory}/seen.lock with the rest`,
    );
  });

  it.each([
    ['article', 'when both languages stand'],
    ['term', 'when both languages stand'],
    ['model', 'when both languages stand'],
    ['source', 'when it is filled in'],
  ])('says of a %s to have it seen %s', async (kind, when) => {
    const { out } = await run(kind, 'x');
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      `- ${when}: \`npm run -s seen\`, and commit ${directory}/seen.lock with the rest`,
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

const BOOK = '@book{x, title = {T}, author = {Doe, Jane}, year = 2024, doi = {DOI}}';

describe('npm run new -- source --bibtex FILE', () => {
  it('takes names, date and number apart as sources have them', async () => {
    const file = join(directory, 'x.bib');
    writeFileSync(file, BIBTEX);
    const { code, out } = await run('source', '--bibtex', file, '--set', 'language=en');
    expect(code).toBe(0);
    expect(out).toContain('page of the citation has no place in a source, and was left out');
    expect(read('sources/touvron-2023.yaml')).toMatchObject({
      id: 'touvron-2023',
      type: 'article',
      title: 'LLaMA: Open and Efficient Foundation Language Models',
      author: [
        { family: 'Touvron', given: 'Hugo' },
        { family: 'Lavril', given: 'Thibaut' },
        { literal: 'Meta AI' },
        { family: 'van den Berg', given: 'Jan' },
        { literal: 'et al.' },
      ],
      issued: { 'date-parts': [[2023, 2]] },
      DOI: '10.48550/arXiv.2302.13971',
      URL: 'https://arxiv.org/abs/2302.13971',
      publisher: 'arXiv',
      number: 'arXiv:2302.13971',
      read: null,
    });
    expect(read('sources/touvron-2023.yaml')).not.toHaveProperty('container-title');
  });

  it('names what a citation leaves to the editor, and offers this day for the day it was read', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-25T12:00:00Z'), toFake: ['Date'] });
    const next = async (id: string, ...set: string[]) =>
      (await run('source', id, '--bibtex', bibtex(), ...set.flatMap((one) => ['--set', one]))).out
        .split('\n')
        .filter((line) => line.startsWith('- fill in'));
    const bibtex = () => {
      const file = join(directory, 'x.bib');
      writeFileSync(file, `@book{x, title = {T}, author = {Doe, J.}, year = 2024}`);
      return file;
    };
    expect(await next('a')).toEqual([
      '- fill in language, read, seen, reliability; seen is the day you read it, such as 2026-11-25',
    ]);
    expect(await next('b', 'language=en', 'seen=2026-11-24', 'read=part')).toEqual([
      '- fill in reliability',
    ]);
    expect(await next('c', 'language=en', 'read=unread', 'reliability=weak')).toEqual([]);
  });

  it('offers another id where the one it makes is taken', async () => {
    const file = join(directory, 'x.bib');
    const paper = (doi: string) => writeFileSync(file, BOOK.replace('DOI', doi));
    for (const [doi, id] of [
      ['10.1000/a', 'doe-2024-b'],
      ['10.1000/b', 'doe-2024-c'],
    ] as const) {
      paper(doi);
      const given = doi === '10.1000/a' ? [] : ['doe-2024-b'];
      await run('source', ...given, '--bibtex', file);
      paper('10.1000/c');
      const { code, err } = await run('source', '--bibtex', file);
      expect([code, ...err.split('\n').slice(0, 2)]).toEqual([
        2,
        `${directory}/sources/doe-2024.yaml is there already, and is left as it is`,
        `  → give another id: npm run new -- source ${id} --bibtex ${file}`,
      ]);
    }
  });

  it('makes no other kind of it', async () => {
    const file = join(directory, 'x.bib');
    writeFileSync(file, BIBTEX);
    const { code, err } = await run('claim', 'x', '--bibtex', file);
    expect([code, err.split('\n')[0]]).toEqual([2, 'a citation makes a source, and no claim']);
  });
});

describe('npm run new -- source, of what is there already', () => {
  const HERD = ['type: article', 'title: The Llama 3 Herd of Models', 'language: en'];
  const there = (...lines: string[]) => {
    mkdirSync(join(directory, 'sources'), { recursive: true });
    writeFileSync(
      join(directory, 'sources/meta-2024-herd.yaml'),
      ['id: meta-2024-herd', ...HERD, ...lines].join('\n'),
    );
  };
  const ARXIV = ['URL: "https://arxiv.org/abs/2407.21783"'];

  it.each([
    ['URL=https://arxiv.org/abs/2407.21783', ARXIV],
    ['URL=http://www.arxiv.org/pdf/2407.21783v3', ARXIV],
    ['DOI=10.48550/ARXIV.2407.21783', ARXIV],
    ['URL=https://arxiv.org/abs/2407.21783v1', ['URL: "https://arxiv.org/abs/2407.21783v2"']],
    ['URL=https://arxiv.org/abs/2407.21783', ['DOI: 10.48550/arXiv.2407.21783']],
    ['DOI=10.1038/S41586-024-07566-Y', ['DOI: 10.1038/s41586-024-07566-y']],
    ['URL=https://doi.org/10.1038/X1', ['DOI: 10.1038/x1']],
    ['URL=http://Example.org/A/', ['URL: https://www.example.org/a']],
  ])('does not write %s beside %j', async (given, lines) => {
    there(...lines);
    const { code, err } = await run('source', 'x-2024', '--set', given);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      `${directory}/sources/meta-2024-herd.yaml has this address already; cite meta-2024-herd`,
    ]);
    expect(existsSync(join(directory, 'sources/x-2024.yaml'))).toBe(false);
  });

  it.each([
    ['URL=https://arxiv.org/abs/2407.21784', ARXIV],
    ['URL=https://example.org/a/b', ['URL: https://example.org/a']],
    ['URL=https://example.org/a?page=2', ['URL: https://example.org/a?page=1']],
    ['number=7', ['number: "7"']],
  ])('writes %s beside %j', async (given, lines) => {
    there(...lines);
    expect((await run('source', 'x-2024', '--set', given)).code).toBe(0);
  });

  it('says so before it says that the id is taken', async () => {
    there(...ARXIV);
    const { err } = await run('source', 'meta-2024-herd', '--set', 'DOI=10.48550/arXiv.2407.21783');
    expect(err).toContain('has this address already; cite meta-2024-herd');
  });
});

describe('sourceFrom(text, format), of a paper at arXiv', () => {
  const HOFFMANN = {
    type: 'article',
    author: [{ family: 'Hoffmann', given: 'Jordan' }, { literal: 'et al.' }],
    issued: { 'date-parts': [[2022]] },
    title: 'T',
    URL: 'https://arxiv.org/abs/2203.15556',
    DOI: '10.48550/arXiv.2203.15556',
    publisher: 'arXiv',
    number: 'arXiv:2203.15556',
  };
  const entry = (kind: string, fields: string): string =>
    `@${kind}{x, title={T}, author={Hoffmann, Jordan and others}, year={2022}, ${fields}}`;

  it.each([
    ['Google Scholar', entry('article', 'journal={arXiv preprint arXiv:2203.15556}')],
    [
      'arXiv itself',
      entry(
        'misc',
        'eprint={2203.15556}, archivePrefix={arXiv}, primaryClass={cs.CL}, url={https://arxiv.org/abs/2203.15556}',
      ),
    ],
    ['arXiv, without an address', entry('misc', 'eprint={2203.15556}, archivePrefix={arXiv}')],
    [
      'DBLP',
      entry(
        'article',
        'journal={CoRR}, volume={abs/2203.15556}, url={https://doi.org/10.48550/arXiv.2203.15556}, doi={10.48550/ARXIV.2203.15556}, eprinttype={arXiv}, eprint={2203.15556}',
      ),
    ],
    [
      'DataCite',
      entry(
        'misc',
        'doi={10.48550/ARXIV.2203.15556}, url={http://arxiv.org/pdf/2203.15556.pdf}, publisher={arXiv}',
      ),
    ],
    [
      'ADS',
      entry(
        'article',
        'journal={arXiv e-prints}, eprint={2203.15556}, archivePrefix={arXiv}, pages={arXiv:2203.15556}',
      ),
    ],
    ['a note of how it appeared', entry('misc', 'howpublished={arXiv:2203.15556}')],
    ['a note beside it', entry('misc', 'note={arXiv:2203.15556 [cs]}')],
    ['a number', entry('article', 'number={arXiv:2203.15556}, publisher={arXiv}')],
  ])('reads the form of %s', (_, text) => {
    expect(sourceFrom(text, 'bibtex')).toEqual({
      id: 'hoffmann-2022',
      fields: HOFFMANN,
      dropped: [],
    });
  });

  it('reads what Zotero exports as CSL-JSON', () => {
    const csl = {
      type: 'article',
      title: 'T',
      author: [{ family: 'Hoffmann', given: 'Jordan' }, { family: 'others' }],
      issued: { 'date-parts': [['2022']] },
      number: 'arXiv:2203.15556',
      publisher: 'arXiv',
      source: 'arXiv.org',
      note: 'arXiv:2203.15556 [cs]',
      URL: 'http://arxiv.org/abs/2203.15556',
    };
    expect(sourceFrom(JSON.stringify(csl), 'csl')).toEqual({
      id: 'hoffmann-2022',
      fields: HOFFMANN,
      dropped: [],
    });
  });

  it('keeps a version where one is named, and then has no DOI, which stands for the last', () => {
    const { fields } = sourceFrom(
      entry('misc', 'eprint={cs/0701001v2}, archivePrefix={arXiv}'),
      'bibtex',
    );
    expect(fields).toMatchObject({
      URL: 'https://arxiv.org/abs/cs/0701001v2',
      number: 'arXiv:cs/0701001v2',
    });
    expect(fields['DOI']).toBeUndefined();
  });

  it('leaves a paper in its journal or proceedings, with its number beside', () => {
    const { fields } = sourceFrom(
      entry(
        'inproceedings',
        'booktitle={ICML}, url={https://example.org/x}, doi={10.1000/x}, eprint={2203.15556}, archivePrefix={arXiv}',
      ),
      'bibtex',
    );
    expect(fields).toMatchObject({
      type: 'paper-conference',
      'container-title': 'ICML',
      URL: 'https://example.org/x',
      DOI: '10.1000/x',
      number: 'arXiv:2203.15556',
    });
    expect(fields).not.toHaveProperty('publisher');
  });

  it('takes no other archive for arXiv', () => {
    const { fields, dropped } = sourceFrom(
      entry('misc', 'eprint={hal-2203.15556}, eprinttype={hal}'),
      'bibtex',
    );
    expect([fields['URL'], fields['number'], dropped]).toEqual([undefined, undefined, ['eprint']]);
  });
});

describe('sourceFrom(text, format)', () => {
  it('leaves out a note, which here stands in both languages', () => {
    const text = '@book{x, title = {T}, note = {To appear}, keywords = {a, b}}';
    const { fields, dropped } = sourceFrom(text, 'bibtex');
    expect([fields, dropped]).toEqual([{ type: 'book', title: 'T' }, ['keyword', 'note']]);
  });

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
