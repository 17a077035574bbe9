/**
 * What a reader takes away from the bench: the link, a picture of the ledger as set, the moves as
 * data, and a program that finds them again.
 *
 * @module
 */
import type { PortableLedger } from '#checks/calls/portable.ts';
import { movesBetween, standingsOf } from './moves.ts';
import { wordsOf, type BenchPayload } from './payload.ts';
import { boardPicture } from './picture.ts';
import { flipsInPython, flipsProgram } from './program.ts';
import { printBench, settingsOf, type BenchState } from './state.ts';

interface Shown {
  readonly ledger: PortableLedger;
  readonly state: () => BenchState;
}

/** Lets the buttons with `data-take` answer, and the one that copies. */
export function enableShare(root: HTMLElement, payload: BenchPayload, shown: Shown): void {
  const fold = root.querySelector<HTMLElement>('.bench-share');
  const status = fold?.querySelector<HTMLElement>('[role="status"]');
  fold?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-take]') : null;
    const kind = button?.dataset['take'];
    if (kind === undefined) return;
    const { ledger, state } = shown;
    const link = linkOf(state());
    if (kind === 'link') {
      void copied(link, fold.querySelector('input')).then((done) => {
        if (status && done) status.textContent = wordsOf(payload)('bench.copied');
      });
      return;
    }
    const moves = movesBetween(
      ledger,
      standingsOf(ledger),
      standingsOf(ledger, settingsOf(ledger, state())),
    );
    const places = { link, module: whole(payload.module), data: whole(payload.ledger) };
    const made: Readonly<Record<string, () => readonly [text: string, type: string]>> = {
      svg: () => [boardPicture(ledger, moves, { link, locale: payload.locale }), 'image/svg+xml'],
      json: () => [
        `${JSON.stringify({ link, state: state(), ...moves }, null, 2)}\n`,
        'application/json',
      ],
      mjs: () => [flipsProgram(ledger, state(), places), 'text/javascript'],
      py: () => [flipsInPython(ledger, state(), places), 'text/x-python'],
    };
    const file = made[kind]?.();
    if (file) download(`bench.${kind}`, ...file);
  });
}

/** The page's address with the state in it. */
function linkOf(state: BenchState): string {
  const query = printBench(state);
  return new URL(location.pathname + (query && `?${query}`), location.href).href;
}

const whole = (address: string): string => new URL(address, location.href).href;

/** Whether the clipboard took it; else it is marked for the reader's own command. */
async function copied(link: string, field: HTMLInputElement | null): Promise<boolean> {
  if (field) field.value = link;
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    field?.select();
    return false;
  }
}

let last = '';

function download(name: string, text: string, type: string): void {
  // Let go of with the next one: a browser may still be reading when the click returns.
  URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href: last, download: name });
  link.click();
}
