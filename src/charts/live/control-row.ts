/**
 * The controls of a live figure: set to a state, and read when the reader moves one.
 *
 * @module
 */
import { controlsOf, setsMore, type ChoiceControl, type Control } from '#charts/state/controls.ts';
import { fromSlider, textName } from '#charts/state/slider.ts';
import type { FigureData } from '#charts/spec/data.ts';
import type { Field, State, Value } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import type { Words } from '#charts/spec/message.ts';
import { partOf } from './markup.ts';
import { parseState, printState, settle, type Parsed } from '#charts/state/state.ts';

type Input = HTMLInputElement | HTMLSelectElement;

export class ControlRow {
  readonly #form: HTMLElement | null;
  readonly #figure: Figure;
  readonly #data: FigureData;
  readonly #words: Words;
  /** The typed entry that has been begun and not finished. */
  #begun: string | undefined;

  constructor(form: HTMLElement | null, figure: Figure, data: FigureData, words: Words) {
    this.#form = form;
    this.#figure = figure;
    this.#data = data;
    this.#words = words;
  }

  /** Leaves a typed entry alone until it is read, or left as it was. */
  begin(inputName: string): void {
    this.#begun = inputName;
  }

  /** The state that an input, by its name, asks for; `undefined` if it is none of the figure's. */
  read(inputName: string, state: State): (Parsed & { touched?: string }) | undefined {
    const typed = isTyped(inputName);
    if (typed) this.#begun = undefined;
    const name = typed ? inputName.slice(0, -textName('').length) : inputName;
    const field = this.#figure.fields[name];
    const input = this.#input(inputName);
    if (!field || !input) return undefined;
    if (!typed) {
      const asked = { ...state, [name]: valueOf(field, input) };
      return { state: settle(this.#figure, asked, name), notes: [], touched: name };
    }
    const options = { base: state, touched: name };
    return parseState(this.#figure, { [name]: input.value }, this.#data, options);
  }

  /** The state that a preset stands for, if the element pressed is one. */
  preset(pressed: EventTarget | null): Parsed | undefined {
    const query = pressed instanceof HTMLElement ? pressed.dataset['preset'] : undefined;
    if (query === undefined) return undefined;
    return parseState(this.#figure, new URLSearchParams(query), this.#data);
  }

  /** Sets every control but the one in the reader's hand. */
  show(state: State, touched?: string): void {
    for (const control of controlsOf(this.#figure, this.#data, this.#words, state)) {
      this.#set(control, control.name === touched);
    }
    const query = printState(this.#figure, state, this.#data);
    for (const preset of this.#form?.querySelectorAll<HTMLElement>('[data-preset]') ?? []) {
      const isPressed = preset.dataset['preset'] === query;
      preset.setAttribute('aria-pressed', String(isPressed));
      const about = document.getElementById(preset.getAttribute('aria-describedby') ?? '');
      if (about) about.hidden = !isPressed;
    }
    // What a link or a preset has set must not stay out of sight; what a hand sets is in sight.
    const fold = this.#form && partOf<HTMLDetailsElement>(this.#form, 'more');
    if (fold && touched === undefined) fold.open ||= setsMore(this.#figure, query);
  }

  #set(control: Control, held: boolean): void {
    const input = this.#input(control.name);
    if (!input) return;
    if (control.kind === 'toggle') {
      (input as HTMLInputElement).checked = control.checked;
      return;
    }
    if (control.kind === 'number') {
      input.setAttribute('aria-valuetext', control.spoken);
      const text = this.#input(textName(control.name));
      if (text && !this.#isBegun(text)) write(text, control.text);
      if (!held) write(input, String(control.slider.value));
      return;
    }
    if (control.kind === 'choice') addOptions(input as HTMLSelectElement, control);
    if (!held) write(input, String(control.value));
    const name = CSS.escape(`${control.name}.out`);
    const out = this.#form?.querySelector<HTMLOutputElement>(`output[name="${name}"]`);
    if (out) out.value = String(control.value);
  }

  #isBegun(text: Input): boolean {
    return text.name === this.#begun && text === document.activeElement;
  }

  #input(name: string): Input | null {
    return this.#form?.querySelector<Input>(`[name="${CSS.escape(name)}"]:not(output)`) ?? null;
  }
}

/** Whether an input is a typed entry, which is read when it is finished. */
export function isTyped(inputName: string): boolean {
  return inputName.endsWith(textName(''));
}

/** A law of the reader's own, which the page as printed does not know. */
function addOptions(select: HTMLSelectElement, { options }: ChoiceControl): void {
  const known = new Set([...select.options].map(({ value }) => value));
  for (const { value, label } of options)
    if (!known.has(value)) select.add(new Option(label, value));
}

/** Inputs are laid out anew when written to, so only where something changes. */
function write(input: Input, value: string): void {
  if (input.value !== value) input.value = value;
}

/** What a control's input says, in the field's own terms. */
function valueOf(field: Field, input: Input): Value {
  if (field.kind === 'number') return fromSlider(field, Number(input.value));
  if (field.kind === 'count') return Number(input.value);
  if (field.kind === 'toggle') return (input as HTMLInputElement).checked;
  return input.value;
}
