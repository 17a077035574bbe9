/**
 * `npm run -s ask -- check CLAIM [--law ID|E,A,B,alpha,beta]… [--set NAME=VALUE]…`: what a claim's
 * calculations come to, under a law of the ledger or of one's own, with other numbers.
 *
 * Prints a block a calculation; with `--format json` the rows that `ledger.js` gives. Exit 0
 * answered, 2 misuse, a claim, law or number that is not there included.
 *
 * @module
 */
import { ask as askLedger, type AskedCheck, type Question } from '#checks/calls/ask.ts';
import type { PortableAnswer } from '#checks/calls/portable.ts';
import { checkContent } from '#checks/index.ts';
import { toPortableLedger } from '#feed/portable-ledger.ts';
import {
  CONTENT,
  finish,
  Misuse,
  readArguments,
  requireDirectory,
  requireOneOf,
  runCommand,
} from './command-line.ts';
import type { Outcome } from './command-line.ts';

const USAGE = `npm run -s ask -- check CLAIM [--law ID|E,A,B,alpha,beta] [--set NAME=VALUE]… [--format text|json] [--content DIR]

Works the calculations of a claim out again, under another law or with other numbers.

  --law L           the id of a law of the site, or five constants of one's own
  --set NAME=VALUE  a number in place of an argument; may be given more than once
  --format F        text for people, json for scripts
  --content DIR     CONTENT_DIR or \`content\` if it is left out`;

const CONSTANTS = ['E', 'A', 'B', 'alpha', 'beta'] as const;

/** A number as it is typed: `8e9`, `0.5`; nothing else, so that a slip is not read as one. */
function typed(text: string, name: string): number {
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text))
    throw new Misuse(`${name} is a number such as 8e9, got ${text || 'nothing'}`);
  return Number(text);
}

function lawOf(text: string | undefined): Question['law'] {
  if (text === undefined || !text.includes(',')) return text;
  const numbers = text.split(',');
  if (numbers.length !== CONSTANTS.length)
    throw new Misuse(`a law of one’s own is ${CONSTANTS.join(',')}, got ${numbers.length} numbers`);
  const [E, A, B, alpha, beta] = CONSTANTS.map((name, i) => typed(numbers[i] ?? '', name));
  return { E, A, B, alpha, beta } as Question['law'];
}

function setOf(pairs: readonly string[]): Question['set'] {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new Misuse(`--set is NAME=VALUE, got ${pair}`);
      const name = pair.slice(0, at);
      return [name, typed(pair.slice(at + 1), name)];
    }),
  );
}

/** What is misused here is told by the ledger in the words of whoever asked. */
function answered(work: () => AskedCheck[]): AskedCheck[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new Misuse(error.message);
    throw error;
  }
}

function lineOf(answer: PortableAnswer, unit: string): string {
  const under = answer.law ?? 'by itself';
  if ('silent' in answer) return `  ${under}: does not say (${answer.silent})`;
  if ('refused' in answer) return `  ${under}: no answer: ${answer.refused}`;
  return `  ${under}: ${answer.value} ${unit}, ${answer.holds ? 'holds' : 'does not hold'}`;
}

function blockOf({ asks, call, given, expect, unit, standing, answers }: AskedCheck): string {
  const numbers = Object.entries(given).map(([name, value]) => `${name}=${value}`);
  return [
    asks.en,
    `  ${call}(${numbers.join(', ')}), holds from ${expect[0]} to ${expect[1]} ${unit}: ${standing}`,
    ...answers.map((answer) => lineOf(answer, unit)),
  ].join('\n');
}

export const ask = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values, positionals } = readArguments(args, {
      law: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'text' },
      content: { type: 'string', default: CONTENT },
    });
    const [what, claim, ...more] = positionals;
    if (what !== 'check' || claim === undefined || more.length > 0)
      throw new Misuse(
        `what is asked is \`check CLAIM\`, got ${positionals.join(' ') || 'nothing'}`,
      );
    const format = requireOneOf(values.format, ['text', 'json'], '--format');
    const { entries } = checkContent(requireDirectory(values.content), { rules: [] });
    const question = { law: lawOf(values.law), set: setOf(values.set) };
    const rows = answered(() => askLedger(toPortableLedger(entries), claim, question));
    if (format === 'json') say(JSON.stringify(rows, null, 2));
    else say(rows.length === 0 ? `${claim} has no calculation` : rows.map(blockOf).join('\n'));
    return 0;
  });

if (import.meta.main) await finish(ask(process.argv.slice(2)));
