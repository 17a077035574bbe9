/**
 * The bench's panel of belief: a conclusion, how likely each premise at its bottom is held to be,
 * and how far that carries, step by step.
 *
 * @module
 */
import type { Belief, BeliefGraph } from '#engine/index.ts';
import type { PortableLedger } from '#checks/calls/portable.ts';
import { formatValue } from '#i18n/format.ts';
import { beliefGraph, concluded, otherwiseOf, type Conclusion } from './belief-state.ts';
import { wordsOf, type BenchPayload } from './payload.ts';
import { without, type BenchState } from './state.ts';

const PERCENT = 100;

/** Name of the input of how likely a claim is. */
const NAME = 'belief.';

export class BeliefPanel {
  readonly #root: HTMLElement;
  readonly #payload: BenchPayload;
  readonly #ledger: PortableLedger;
  readonly #graph: BeliefGraph;
  /** Whose premises the inputs are for. */
  #drawn: string | undefined;

  constructor(root: HTMLElement, payload: BenchPayload, ledger: PortableLedger) {
    this.#root = root;
    this.#payload = payload;
    this.#ledger = ledger;
    this.#graph = beliefGraph(ledger);
  }

  /** The state that an input asks for, if it is one of these. */
  read(input: EventTarget | null, state: BenchState): BenchState | undefined {
    if (input instanceof HTMLSelectElement && input.name === 'conclusion') {
      return input.value === ''
        ? without(state, 'conclusion')
        : { ...state, conclusion: input.value };
    }
    if (!(input instanceof HTMLInputElement) || !input.name.startsWith(NAME)) return undefined;
    const id = input.name.slice(NAME.length);
    const share = input.value.trim() === '' ? NaN : Number(input.value) / PERCENT;
    const beliefs = Object.fromEntries(
      Object.entries(state.beliefs ?? {}).filter(([other]) => other !== id),
    );
    if (share >= 0 && share <= 1) beliefs[id] = share;
    return { ...state, beliefs };
  }

  show(state: BenchState): void {
    const { conclusion, beliefs = {} } = state;
    const select = this.#root.querySelector<HTMLSelectElement>('[name="conclusion"]');
    if (select && select.value !== (conclusion ?? '')) select.value = conclusion ?? '';
    const found =
      conclusion === undefined
        ? undefined
        : concluded(this.#graph, new Map(Object.entries(beliefs)), conclusion);
    if (this.#drawn !== conclusion) {
      this.#drawn = conclusion;
      const inputs = found?.leaves.map((id) => this.#input(id, beliefs[id])) ?? [];
      this.#root.querySelector('.belief-premises')?.replaceChildren(...inputs);
    }
    this.#root
      .querySelector('.belief-chain')
      ?.replaceChildren(...(found ? this.#steps(found) : []));
    this.#light(found);
  }

  #nameOf(id: string): string {
    const { locale } = this.#payload;
    const other = otherwiseOf(id);
    const claim = this.#ledger.claims.find((one) => one.id === (other ?? id));
    const name = claim ? `${claim.number} ${claim.label[locale]}` : id;
    return other === undefined ? name : wordsOf(this.#payload)('belief.otherwise', { claim: name });
  }

  #input(id: string, share: number | undefined): HTMLElement {
    const row = document.createElement('li');
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, {
      type: 'number',
      name: NAME + id,
      min: '0',
      max: String(PERCENT),
      step: '1',
      value: share === undefined ? '' : String(Math.round(PERCENT * share)),
    });
    const unit = document.createElement('span');
    unit.textContent = '%';
    label.append(this.#nameOf(id), ' ', input, unit);
    row.append(label);
    return row;
  }

  #steps({ chain }: Conclusion): HTMLElement[] {
    const say = wordsOf(this.#payload);
    return chain
      .filter(({ id }) => (this.#graph.get(id)?.length ?? 0) > 0)
      .map(({ id, belief }, i, all) => {
        const row = document.createElement('li');
        const name = document.createElement('strong');
        name.textContent = this.#nameOf(id);
        row.append(name, say('belief.colon'), this.#said(belief, i === all.length - 1));
        return row;
      });
  }

  /** @param isLast - whether it is the conclusion, of which it is said why there is no more */
  #said({ bounds: [low, high], independent }: Belief, isLast: boolean): string {
    const say = wordsOf(this.#payload);
    const bounds = say('belief.bounds', { low: this.#print(low), high: this.#print(high) });
    if (independent === undefined) return isLast ? bounds + say('belief.open') : bounds;
    const [most] = independent.pulls;
    const value = say('belief.independent', { value: this.#print(independent.value) });
    if (most === undefined || most.by === 0) return bounds + value;
    const by = formatValue(
      PERCENT * Math.abs(most.by),
      'percentage_points',
      this.#payload.locale,
      2,
    );
    return bounds + value + say('belief.pull', { claim: this.#nameOf(most.leaf), by });
  }

  #print(share: number): string {
    return formatValue(PERCENT * share, 'percent', this.#payload.locale, 2);
  }

  /** The marks of everything below a conclusion. */
  #light(found: Conclusion | undefined): void {
    const lit = new Set(found?.chain.map(({ id }) => id));
    for (const mark of this.#root.querySelectorAll<HTMLElement>('.scoreboard-line [data-claim]'))
      mark.classList.toggle('is-below', lit.has(mark.dataset['claim'] ?? ''));
  }
}
