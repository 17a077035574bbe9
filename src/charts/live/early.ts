/**
 * What a reader does to a figure's controls before its code is there, kept to be done again
 * in the same order when it is: a state that is pinned and then left behind is not the last.
 *
 * @module
 */

/** Everything that moves a figure: its own controls, its presets, pin and reset. */
const MOVES = ['input', 'change', 'click', 'reset'] as const;

type Move = { event: Event; value: string | undefined; checked: boolean | undefined };

export class Early {
  #moves: Move[] = [];

  /** Keeps what happens in the form while `isEarly` says so, and tells of each. */
  keep(
    form: HTMLFormElement,
    { isEarly, kept }: { isEarly: () => boolean; kept: () => void },
    signal: AbortSignal,
  ): void {
    for (const type of MOVES) {
      const note = (event: Event) => {
        if (!isEarly()) return;
        this.#note(event);
        kept();
      };
      form.addEventListener(type, note, { signal });
    }
  }

  /** Sets each control to what it said then, and lets the move be heard. */
  redo(hear: (event: Event) => void): void {
    for (const { event, value, checked } of this.#moves) {
      const input = event.target as Partial<HTMLInputElement>;
      if (value !== undefined && input.value !== value) input.value = value;
      if (checked !== undefined) input.checked = checked;
      hear(event);
    }
  }

  /** Once the figure lives and holds them itself. */
  forget(): void {
    this.#moves = [];
  }

  #note(event: Event): void {
    const last = this.#moves.at(-1)?.event;
    // Of a slider's way, and of the letters of an entry, only the end counts.
    if (event.type === 'input' && last?.type === 'input' && last.target === event.target) {
      this.#moves.pop();
    }
    const { value, checked } = event.target as Partial<HTMLInputElement>;
    this.#moves.push({ event, value, checked });
  }
}
