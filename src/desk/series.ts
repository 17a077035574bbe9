/**
 * `npm run -s series -- eci FILE.csv [--content DIR] [--write]`: series worked out from a data
 * file, so that nobody types a derived number.
 *
 * The file is Epoch's index as a CSV; what stands beside it is `content/derivations/eci.yaml`.
 * Prints the files of `content/series/` as they come out, or with --write puts them there. The
 * words of a series stay as its file has them. Exit 0 done, 1 faulty file, 2 misuse.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DerivationSchema } from '#schemas/derivation.ts';
import {
  CONTENT,
  finish,
  Misuse,
  readArguments,
  requireDirectory,
  requireOneOf,
  requireText,
  runCommand,
} from './command-line.ts';
import type { Outcome } from './command-line.ts';
import { eciSeries } from './eci-points.ts';
import type { Derived } from './eci-points.ts';
import { releasesFromCsv } from './eci-releases.ts';
import { withPoints } from './series-text.ts';

const USAGE = `npm run -s series -- eci FILE.csv [--content DIR] [--write]

Works the series on Epoch's index out again from its table of scores.

  --content DIR   where the derivation and the series lie; CONTENT_DIR or \`content\` if it is left out
  --write         writes the points into the series instead of printing them`;

/** The series of a file, or every fault in it. */
function derivedFrom(file: string, derivationFile: string): Derived | string[] {
  const derivation = DerivationSchema.safeParse(parse(requireText(derivationFile)));
  if (!derivation.success) return [`${derivationFile} has issues; npm run -s check names them`];
  const { releases, faults } = releasesFromCsv(requireText(file), derivation.data);
  if (faults.length > 0) return faults.map((fault) => `${file}: ${fault}`);
  try {
    return eciSeries(releases, derivation.data);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [`${file}: ${error.message}`];
  }
}

export const series = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say, warn }) => {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string', default: CONTENT },
      write: { type: 'boolean', default: false },
    });
    const [name = 'none', file, ...more] = positionals;
    const id = requireOneOf(name, ['eci'], 'what to derive');
    if (file === undefined || more.length > 0) {
      throw new Misuse(
        `one CSV file is named here, got ${positionals.slice(1).join(' ') || 'none'}`,
      );
    }
    const content = requireDirectory(values.content);
    const derived = derivedFrom(file, join(content, 'derivations', `${id}.yaml`));
    if (Array.isArray(derived)) {
      derived.forEach(warn);
      return 1;
    }
    const texts = Object.entries(derived).map(([series, lines]) => {
      const path = join(content, 'series', `${series}.yaml`);
      return { path, text: withPoints(requireText(path), lines) };
    });
    for (const { path, text } of texts) {
      if (text === undefined) warn(`${path}: \`points:\` must come last, with the points under it`);
      else if (!values.write) say(`# ${path}\n${text.trimEnd()}`);
    }
    if (texts.some(({ text }) => text === undefined)) return 1;
    if (values.write) for (const { path, text = '' } of texts) writeFileSync(path, text);
    return 0;
  });

if (import.meta.main) await finish(series(process.argv.slice(2)));
