/**
 * The bench's form: the law and the assumptions, read from its inputs and set to a state.
 *
 * @module
 */
import { isDrawable } from '#charts/state/own-law.ts';
import { fromSlider, numberControl, textName } from '#charts/state/slider.ts';
import { CONSTANTS, constantsOf, fittedOf, OWN_LAW } from '#i18n/law-link.ts';
import { parseAmount, printAmount } from '#i18n/parse-number.ts';
import type { BenchField, BenchPayload } from './payload.ts';
import { without, type BenchState } from './state.ts';

type Input = HTMLInputElement | HTMLSelectElement;

/** Name of the input of a constant of the reader's own law. */
export const constantName = (name: string): string => `own.${name}`;

/** Quantities of which a reader may say how far the runs of a law reached, and both ends. */
export const REACHED = ['params', 'tokens'] as const;
export const ENDS = ['low', 'high'] as const;

const REACH = 'reach.';

/** Name of the input of one end of a reach. */
export const reachName = (quantity: (typeof REACHED)[number], end: (typeof ENDS)[number]): string =>
  `${REACH}${quantity}.${end}`;

export class BenchForm {
  readonly #form: HTMLFormElement;
  readonly #payload: BenchPayload;

  constructor(form: HTMLFormElement, payload: BenchPayload) {
    this.#form = form;
    this.#payload = payload;
  }

  /** The state that an input asks for; the same state where it asks for nothing that can be read. */
  read(input: EventTarget | null, state: BenchState): BenchState {
    if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement)) return state;
    const { name, value } = input;
    if (name === 'law') return this.#withLaw(state, value);
    if (name.startsWith(constantName(''))) return this.#withOwn(state);
    if (name.startsWith(REACH)) return this.#withReach(state);
    const field = this.#payload.fields.find(
      (one) => name === one.name || name === textName(one.name),
    );
    if (field === undefined) return state;
    const typed = name !== field.name;
    const asked = typed ? parseAmount(value) : fromSlider(field.amount, Number(value));
    return asked === undefined ? state : withNumber(state, field, asked);
  }

  #withLaw(state: BenchState, law: string): BenchState {
    if (law !== OWN_LAW || state.own) return { ...state, law };
    return this.#withOwn({ ...state, law });
  }

  /** The law that the five inputs make; the one there was, while they make none. */
  #withOwn(state: BenchState): BenchState {
    const texts = CONSTANTS.map((name) => this.#input(constantName(name))?.value ?? '');
    const own = constantsOf(texts.map((text) => text.trim() || 'none').join(','));
    if (own === undefined) return state;
    return this.#withReach({ ...without(state, 'fitted'), law: OWN_LAW, own });
  }

  /** The ends of the runs, where both of a quantity are given and rise; else none of it. */
  #withReach(state: BenchState): BenchState {
    const spans = REACHED.flatMap((quantity) => {
      const ends = ENDS.map((end) => this.#input(reachName(quantity, end))?.value.trim() ?? '');
      const span = [quantity, ...ends].join(':');
      return fittedOf(span) === undefined ? [] : [span];
    });
    const fitted = { ...fittedOf(spans.join(',')) };
    const flops = state.fitted?.flops;
    const all = { ...fitted, ...(flops && { flops }) };
    return Object.keys(all).length > 0 ? { ...state, fitted: all } : without(state, 'fitted');
  }

  /** Sets every input but the one in the reader's hand. */
  show(state: BenchState, held?: EventTarget | null): void {
    const set = (name: string, value: string): void => {
      const input = this.#input(name);
      if (input && input !== held && input.value !== value) input.value = value;
    };
    set('law', state.law);
    const isOwn = state.law === OWN_LAW;
    const own = this.#form.querySelector<HTMLElement>('.bench-own');
    if (own) own.hidden = !isOwn;
    const drawable = state.own && isDrawable(state.own);
    const said = { 'bench-drawable': drawable === true, 'bench-undrawable': drawable === false };
    for (const [name, isSaid] of Object.entries(said)) {
      const line = this.#form.querySelector<HTMLElement>(`.${name}`);
      if (line) line.hidden = !isSaid;
    }
    for (const name of state.own ? CONSTANTS : [])
      set(constantName(name), printAmount(state.own?.[name] ?? NaN));
    for (const quantity of REACHED)
      ENDS.forEach((end, i) => {
        const value = state.fitted?.[quantity]?.[i];
        if (value !== undefined) set(reachName(quantity, end), printAmount(value));
      });
    for (const { name, amount, value } of this.#payload.fields) {
      const { slider, text, spoken } = numberControl(
        { name, label: '', more: false },
        amount,
        state.set[name] ?? value,
        this.#payload.locale,
      );
      set(name, String(slider.value));
      set(textName(name), text);
      this.#input(name)?.setAttribute('aria-valuetext', spoken);
      const row = this.#input(name)?.closest('.control');
      row?.classList.toggle('is-set', state.set[name] !== undefined);
    }
    const fold = this.#form.querySelector<HTMLDetailsElement>('.bench-more');
    const folded = this.#payload.fields.slice(3).some(({ name }) => state.set[name] !== undefined);
    if (fold && folded) fold.open = true;
  }

  #input(name: string): Input | null {
    return this.#form.querySelector<Input>(`[name="${CSS.escape(name)}"]`);
  }
}

/** Back at its value in the ledger, a number is no longer set. */
function withNumber(state: BenchState, { name, value }: BenchField, asked: number): BenchState {
  const set = asked === value ? without(state.set, name) : { ...state.set, [name]: asked };
  return { ...state, set };
}
