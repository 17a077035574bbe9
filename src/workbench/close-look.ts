/**
 * One claim looked at closely: for each of its calculations the numbers it starts from, as bars
 * of how far the result goes, and as buttons that set the bench to a value.
 *
 * @module
 */
import { argumentKey, type PortableClaim, type PortableLedger } from '#checks/calls/portable.ts';
import { formatValue } from '#i18n/format.ts';
import type { CheckKey } from '#i18n/messages.ts';
import type { Unit } from '#schemas/unit.ts';
import { mattersTo, type Matter, type Matters } from './matters.ts';
import { wordsOf, type BenchPayload } from './payload.ts';
import { settingsOf, type BenchState } from './state.ts';

/** Of a bar's sheet; the result as it stands and the ends are placed along it. */
const WIDTH = 240;
const HEIGHT = 12;
const SVG = 'http://www.w3.org/2000/svg';

export class CloseLook {
  readonly #root: HTMLElement;
  readonly #payload: BenchPayload;
  readonly #ledger: PortableLedger;

  constructor(root: HTMLElement, payload: BenchPayload, ledger: PortableLedger) {
    this.#root = root;
    this.#payload = payload;
    this.#ledger = ledger;
  }

  show(state: BenchState): void {
    const claim = this.#ledger.claims.find(({ id }) => id === state.claim);
    const select = this.#root.querySelector<HTMLSelectElement>('[name="claim"]');
    if (select && select.value !== (claim?.id ?? '')) select.value = claim?.id ?? '';
    const place = this.#root.querySelector('.bench-checks');
    const focused = document.activeElement?.getAttribute('data-set');
    place?.replaceChildren(...(claim ? this.#checks(claim, state) : []));
    if (focused) place?.querySelector<HTMLElement>(`[data-set="${CSS.escape(focused)}"]`)?.focus();
  }

  #checks(claim: PortableClaim, state: BenchState): HTMLElement[] {
    const settings = settingsOf(this.#ledger, state);
    return claim.checks.map((check, index) => {
      const block = document.createElement('section');
      const matters = mattersTo(this.#ledger, claim, index, settings);
      block.append(
        this.#line('p', 'bench-asks', check.asks[this.#payload.locale]),
        this.#line('p', 'bench-outcome', this.#result(matters, check)),
        this.#numbers(matters, check.unit, claim, index, state),
      );
      return block;
    });
  }

  #result(
    { result, law, laws }: Matters,
    { expect, unit }: PortableClaim['checks'][number],
  ): string {
    const say = wordsOf(this.#payload);
    if (result === undefined) return say('bench.no-result');
    const [low, high] = expect.map((end) => this.#print(end, unit)) as [string, string];
    const holds = expect[0] <= result && result <= expect[1];
    const differs = laws.some((law) => law.holds !== holds);
    return say('bench.result', {
      law: law === undefined ? '' : say('bench.under', { law: this.#lawName(law) }),
      value: this.#print(result, unit),
      expected: say('bench.expected', { low, high }),
      standing: say(`bench.standing.${differs ? 'depends' : holds ? 'holds' : 'fails'}`),
    });
  }

  #lawName(id: string): string {
    const { words, locale } = this.#payload;
    return this.#ledger.laws[id]?.name[locale] ?? words['bench.law-own'] ?? id;
  }

  #numbers(
    { result, numbers }: Matters,
    unit: Unit,
    claim: PortableClaim,
    index: number,
    state: BenchState,
  ): HTMLElement {
    const list = document.createElement('ul');
    list.className = 'bench-numbers';
    const results = numbers.flatMap(({ ends }) => ends.map((end) => end.result));
    const all = [...results, ...(result === undefined ? [] : [result])];
    const sheet = { low: Math.min(...all), high: Math.max(...all) };
    list.append(
      ...numbers.map((number) => {
        const row = document.createElement('li');
        row.append(this.#line('span', 'bench-number', this.#nameOf(number)));
        if (number.ends.length > 0 && result !== undefined && sheet.low < sheet.high)
          row.append(this.#bar(number, result, sheet));
        row.append(...this.#buttons(number, unit));
        const key = argumentKey(claim.id, index, number.argument);
        if (state.set[key] !== undefined)
          row.append(this.#button(key, undefined, wordsOf(this.#payload)('bench.put-back')));
        return row;
      }),
    );
    return list;
  }

  #nameOf({ argument, value, unit }: Matter): string {
    const say = wordsOf(this.#payload);
    const name = say(`argument.${argument}` as CheckKey);
    return say('bench.at', { argument: name, value: this.#print(value, unit) });
  }

  #bar({ ends }: Matter, result: number, { low, high }: { low: number; high: number }): SVGElement {
    const at = (value: number): number => (WIDTH * (value - low)) / (high - low);
    const values = [result, ...ends.map((end) => end.result)].map(at);
    const [from, to] = [Math.min(...values), Math.max(...values)];
    const svg = element('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
    svg.append(
      element('rect', { x: from, y: 2, width: Math.max(1, to - from), height: HEIGHT - 4 }),
      element('line', { x1: at(result), x2: at(result), y1: 0, y2: HEIGHT }),
    );
    return svg;
  }

  #buttons({ key, unit: counted, ends, flips }: Matter, unit: Unit): HTMLElement[] {
    const say = wordsOf(this.#payload);
    const turns = [flips.below, flips.above].flatMap((value) => value ?? []);
    return [
      ...ends.map((end) =>
        this.#button(
          key,
          end.value,
          say('bench.end', {
            value: this.#print(end.value, counted),
            result: this.#print(end.result, unit),
          }),
        ),
      ),
      ...turns.map((value) =>
        this.#button(key, value, say('bench.flips', { value: this.#print(value, counted) })),
      ),
      ...(turns.length === 0 ? [this.#line('span', 'bench-firm', say('bench.firm'))] : []),
    ];
  }

  #button(key: string, value: number | undefined, text: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['set'] = key;
    if (value !== undefined) button.dataset['value'] = String(value);
    button.textContent = text;
    return button;
  }

  #line(tag: 'p' | 'span', name: string, text: string): HTMLElement {
    const line = document.createElement(tag);
    line.className = name;
    line.textContent = text;
    return line;
  }

  #print(value: number, unit: Unit | undefined): string {
    return formatValue(value, unit ?? 'ratio', this.#payload.locale);
  }
}

function element(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
