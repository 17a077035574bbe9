/**
 * The bench's place for a reader's own runs: pasted or dropped, fitted in a worker, told in words.
 *
 * Runs are kept for the tab and never leave it; the law they give goes into the address.
 *
 * @module
 */
import { keep, kept } from '#charts/live/tab.ts';
import { formatNumber, formatValue } from '#i18n/format.ts';
import { CONSTANTS } from '#i18n/law-link.ts';
import { printAmount } from '#i18n/parse-number.ts';
import { chosenColumns, columnChoices } from './column-choice.ts';
import { fitPictures } from './fit-picture.ts';
import type { FitAnswer, FitQuestion } from './fit-worker.ts';
import type { Columns, CsvKey } from './runs-csv.ts';
import { wordsOf, type BenchPayload } from './payload.ts';

type LawAnswer = Extract<FitAnswer, { kind: 'law' }>;
export type Given = Pick<LawAnswer, 'law' | 'fitted'>;

/** A file larger than this is no list of training runs. */
const MOST_BYTES = 5_000_000;
/** As many faults as a reader mends at a time. */
const MOST_ISSUES = 12;
const KEPT = 'bench-runs';
/** Faults that a reader mends by saying which column is which. */
const UNNAMED: ReadonlySet<CsvKey> = new Set(['csv.no-params', 'csv.no-loss', 'csv.no-tokens']);
const PERCENT = 100;

export class FitPanel {
  readonly #root: HTMLElement;
  readonly #payload: BenchPayload;
  readonly #found: (given: Given) => void;
  #worker: Worker | undefined;

  constructor(root: HTMLElement, payload: BenchPayload, found: (given: Given) => void) {
    this.#root = root;
    this.#payload = payload;
    this.#found = found;
    const area = this.#part<HTMLTextAreaElement>('textarea');
    const file = this.#part<HTMLInputElement>('input[type="file"]');
    // What was typed while this code was on its way goes before what was kept.
    if (area.value === '') area.value = kept(KEPT);
    const button = this.#part<HTMLButtonElement>('button');
    for (const control of [button, file]) control.disabled = false;
    button.addEventListener('click', () => this.#fit(area.value));
    this.#part('.fit-columns').addEventListener('change', () => {
      const columns = chosenColumns(this.#part('.fit-columns'));
      if (columns) this.#fit(area.value, columns);
    });
    file.addEventListener('change', () => void this.#read(file.files?.[0]));
    area.addEventListener('dragover', (event) => event.preventDefault());
    area.addEventListener('drop', (event) => {
      const dropped = event.dataTransfer?.files[0];
      if (!dropped) return;
      event.preventDefault();
      void this.#read(dropped);
    });
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.#root.querySelector<E>(`.fit ${selector}`);
    if (!part) throw new RangeError(`ledger-bench: expected ${selector}, got none`);
    return part;
  }

  /** Says so, if a list is too long to be one of runs. */
  #isTooLarge(bytes: number): boolean {
    if (bytes <= MOST_BYTES) return false;
    const size = formatValue(bytes, 'bytes', this.#payload.locale, 2);
    const most = formatValue(MOST_BYTES, 'bytes', this.#payload.locale, 2);
    this.#say([wordsOf(this.#payload)('fit.too-large', { size, most })]);
    return true;
  }

  async #read(file: File | undefined): Promise<void> {
    if (!file) return;
    if (this.#isTooLarge(file.size)) return;
    const text = await file.text();
    this.#part<HTMLTextAreaElement>('textarea').value = text;
    this.#fit(text);
  }

  #fit(text: string, columns?: Columns): void {
    const say = wordsOf(this.#payload);
    this.#worker?.terminate();
    if (text.trim() === '') {
      this.#say([say('fit.empty')]);
      return;
    }
    if (this.#isTooLarge(text.length)) return;
    keep(KEPT, text);
    this.#say([say('fit.working')]);
    this.#part('.fit-drawn').replaceChildren();
    if (!columns) this.#part('.fit-columns').replaceChildren();
    const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    const told: string[] = [];
    worker.addEventListener('error', (event) => {
      console.error('ledger-bench:', event.message);
      this.#say([say('fit.failed')]);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FitAnswer>) => {
      if (data.kind === 'law') {
        this.#found({ law: data.law, fitted: data.fitted });
        this.#part('.fit-drawn').replaceChildren(...fitPictures(data.points, this.#payload));
      }
      if (data.kind === 'issues') this.#ask(data);
      if (data.kind === 'drawn') {
        const share = formatValue(PERCENT * data.share, 'percent', this.#payload.locale, 2);
        this.#say([...told, say('fit.drawing', { share })]);
        return;
      }
      if (data.kind === 'intervals') told.splice(1);
      told.push(...this.#linesOf(data));
      this.#say(told);
    });
    worker.postMessage({ text, ...(columns && { columns }) } satisfies FitQuestion);
  }

  /** Which column is which, where the header does not say. */
  #ask({ issues, header, columns }: Extract<FitAnswer, { kind: 'issues' }>): void {
    const isOpen = issues.some(({ says }) => UNNAMED.has(says));
    const place = this.#part('.fit-columns');
    if (!isOpen || header.length < 2) place.replaceChildren();
    else place.replaceChildren(...columnChoices(header, columns, this.#payload));
  }

  #linesOf(answer: Exclude<FitAnswer, { kind: 'drawn' }>): string[] {
    const say = wordsOf(this.#payload);
    const { locale } = this.#payload;
    switch (answer.kind) {
      case 'issues': {
        const lines = answer.issues.slice(0, MOST_ISSUES).map(({ line, column, says, values }) =>
          say('fit.issue', {
            line: String(line),
            column: String(column),
            message: say(says, values),
          }),
        );
        const more = answer.issues.length - lines.length;
        return [...lines, ...(more > 0 ? [say('fit.more-issues', { count: String(more) })] : [])];
      }
      case 'refused':
        return [say('fit.refused', { why: say(`fit.why.${answer.why}`) })];
      case 'law': {
        const constants = CONSTANTS.map(
          (name) => `${name} = ${printAmount(rounded(answer.law[name]))}`,
        );
        return [
          say('fit.law', {
            constants: new Intl.ListFormat(locale, { type: 'unit' }).format(constants),
            runs: String(answer.runs),
            dropped: String(answer.dropped),
            agreeing: String(answer.agreeing.agreeing),
            starts: String(answer.agreeing.starts),
            residual: formatValue(PERCENT * answer.residual, 'percent', locale, 2),
          }),
          ...answer.warnings.map((name) => say(`fit.warning.${name}`)),
        ];
      }
      case 'intervals':
        return [
          ...answer.warnings.map((name) => say(`fit.warning.${name}`)),
          ...CONSTANTS.map((name) => {
            const [low, high] = answer.intervals[name].map((end) =>
              formatNumber(end, 'ratio', locale),
            );
            return say('fit.interval', { name, low: low ?? '', high: high ?? '' });
          }),
        ];
    }
  }

  #say(lines: readonly string[]): void {
    const list = this.#part('.fit-said');
    list.replaceChildren(
      ...lines.map((text) => {
        const line = document.createElement('li');
        line.textContent = text;
        return line;
      }),
    );
  }
}

/** As many digits as a link carries without looking measured to the last. */
const rounded = (value: number): number => Number(value.toPrecision(6));
