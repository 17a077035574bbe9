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

export interface Shown {
  readonly ledger: PortableLedger;
  readonly state: () => BenchState;
}

/** Does what a button with `data-take` says: copies the link, or makes a file. */
export function takeAway(
  { dataset: { take: kind = '' }, parentElement: place }: HTMLElement,
  payload: BenchPayload,
  shown: Shown,
): void {
  const status = place?.querySelector<HTMLElement>('[role="status"]');
  const { ledger, state } = shown;
  const link = linkOf(state());
  if (kind === 'link') {
    void copied(link).then((done) => {
      // Where the clipboard is refused, the link stands there to be copied by hand.
      if (status) status.textContent = done ? wordsOf(payload)('bench.copied') : link;
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
}

/** The page's address with the state in it. */
function linkOf(state: BenchState): string {
  const query = printBench(state);
  return new URL(location.pathname + (query && `?${query}`), location.href).href;
}

const whole = (address: string): string => new URL(address, location.href).href;

/** Whether the clipboard took it. */
async function copied(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
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
