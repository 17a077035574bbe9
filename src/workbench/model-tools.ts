/**
 * The bench's calculations as tools for an agent in the browser, where there is one: they read and
 * compute, and change nothing on the page.
 *
 * Fetched only where the document has a model context.
 *
 * @see https://webmachinelearning.github.io/webmcp/
 * @module
 */
import { ask, type Question } from '#checks/calls/ask.ts';
import type { PortableLedger } from '#checks/calls/portable.ts';
import type { FitAnswer, FitQuestion } from './fit-worker.ts';
import { wordsOf, type BenchPayload } from './payload.ts';

interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
  readonly annotations: { readonly readOnlyHint: true };
  readonly execute: (input: never) => Promise<unknown>;
}

/** The part of a document's model context that is used here. */
export interface ModelContext {
  registerTool: (tool: Tool, options?: { signal: AbortSignal }) => unknown;
}

const READ_ONLY = { readOnlyHint: true } as const;
const NUMBER = { type: 'number' };
const CONSTANTS = { E: NUMBER, A: NUMBER, B: NUMBER, alpha: NUMBER, beta: NUMBER };

/** Registers the tools until the signal aborts. */
export function registerTools(
  context: ModelContext,
  ledger: PortableLedger,
  payload: BenchPayload,
  signal: AbortSignal,
): void {
  for (const tool of toolsOf(ledger, payload)) context.registerTool(tool, { signal });
}

function toolsOf(ledger: PortableLedger, payload: BenchPayload): Tool[] {
  const { locale } = payload;
  const laws = Object.keys(ledger.laws);
  return [
    {
      name: 'list_claims',
      description:
        'Lists the claims of the essay, each with its id, place, label and what its calculations ask.',
      inputSchema: { type: 'object', properties: {} },
      annotations: READ_ONLY,
      execute: () =>
        Promise.resolve(
          ledger.claims.map(({ id, number, label, checks }) => ({
            id,
            number,
            label: label[locale],
            checks: checks.map(({ asks }) => asks[locale]),
          })),
        ),
    },
    {
      name: 'evaluate_claim',
      description: `Evaluates every calculation of a claim, under all laws or one, with other numbers where asked. Laws: ${laws.join(', ')}, or five constants of L = E + A/N^alpha + B/D^beta.`,
      inputSchema: {
        type: 'object',
        properties: {
          claim: { type: 'string' },
          law: { anyOf: [{ enum: laws }, { type: 'object', properties: CONSTANTS }] },
          set: { type: 'object', additionalProperties: NUMBER },
        },
        required: ['claim'],
      },
      annotations: READ_ONLY,
      execute: ({ claim, ...question }: { claim: string } & Question) =>
        Promise.resolve().then(() => ask(ledger, claim, question)),
    },
    {
      name: 'fit_runs',
      description:
        'Fits a loss law to training runs given as CSV with the columns params, tokens or flops, and loss in nats per token.',
      inputSchema: {
        type: 'object',
        properties: { csv: { type: 'string' } },
        required: ['csv'],
      },
      annotations: READ_ONLY,
      execute: ({ csv }: { csv: string }) => fitBeside({ text: csv }, payload),
    },
  ];
}

/** The law and its intervals, or what is wrong with the runs, from a worker of its own. */
function fitBeside(question: FitQuestion, payload: BenchPayload): Promise<object> {
  const say = wordsOf(payload);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), { type: 'module' });
    let law: object = {};
    const end = (result: object) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FitAnswer>) => {
      if (data.kind === 'issues')
        end({
          issues: data.issues.map(({ line, column, says, values }) => ({
            line,
            column,
            message: say(says, values),
          })),
        });
      if (data.kind === 'refused') end({ ...law, refused: say(`fit.why.${data.why}`) });
      if (data.kind === 'law') {
        const { law: constants, fitted, runs, dropped, residual } = data;
        law = { constants, fitted, runs, dropped, residual };
      }
      if (data.kind === 'intervals')
        end({ ...law, intervals: data.intervals, warnings: data.warnings });
    });
    worker.postMessage(question);
  });
}
