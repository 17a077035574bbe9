import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type * as Ledger from '#checks/calls/module.ts';
import { runCheck } from '#checks/calls/evaluate.ts';
import { CONTENT } from '../views/content.ts';
import { DIST, read, readJson } from './dist.ts';

const MOST_BYTES = 25_000;

const load = (): Promise<typeof Ledger> =>
  import(/* @vite-ignore */ pathToFileURL(join(DIST, 'ledger.js')).href) as Promise<typeof Ledger>;

describe('dist/ledger.js', () => {
  test('weighs no more than 25 KB gzipped and loads nothing', () => {
    const code = read('ledger.js');
    expect(gzipSync(code).length).toBeLessThan(MOST_BYTES);
    expect(ts.preProcessFile(code).importedFiles).toEqual([]);
  });

  test('with its data file gives every result of the build', async () => {
    const { ask } = await load();
    const ledger = readJson<Ledger.PortableLedger>('data/ledger.json');
    expect(ledger.claims.map(({ id }) => id).sort()).toEqual([...CONTENT.claims.keys()].sort());
    for (const { id, checks = [] } of CONTENT.claims.values()) {
      const rows = ask(ledger, id).map(({ answers }) =>
        answers.flatMap((answer) => ('value' in answer ? [answer] : [])),
      );
      const built = checks.map((check) =>
        runCheck(check, CONTENT).results.map(({ law, value, holds }) => ({ law, value, holds })),
      );
      expect(rows, id).toEqual(built);
    }
  });

  test('has types by which a program of three lines is checked', () => {
    const program = `
      import { ask, loss } from './ledger.js';
      declare const data: Parameters<typeof ask>[0];
      const held: boolean[] = ask(data, 'x', { law: { E: 1, A: 1, B: 1, alpha: 1, beta: 1 } })
        .flatMap(({ answers }) => answers.flatMap((one) => ('holds' in one ? [one.holds] : [])));
      const nats: number = loss({ E: 1, A: 1, B: 1, alpha: 1, beta: 1 }, 1, 1);
      // @ts-expect-error there is no such question
      ask(data, 'x', { laws: [] });
      export { held, nats };`;
    const file = join(DIST, 'program.ts');
    const host = ts.createCompilerHost({});
    const { getSourceFile, fileExists } = host;
    host.getSourceFile = (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, program, ts.ScriptTarget.ESNext)
        : getSourceFile.call(host, name, ...rest);
    host.fileExists = (name) => name === file || fileExists.call(host, name);
    const options = {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    };
    const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
    expect(
      found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ).toEqual([]);
  });
});
