/**
 * What moves, written into the page: a sentence, a list of claims with the way each went, the
 * rings on the board, and the outcome of every calculation in the table.
 *
 * @module
 */
import type { PortableLedger } from '#checks/calls/portable.ts';
import { DIRECTIONS, movesBetween, type ClaimMove, type Moves, type Standings } from './moves.ts';
import { wordsOf, type BenchPayload } from './payload.ts';
import { printBench, type BenchState } from './state.ts';

export class MovesList {
  readonly #root: HTMLElement;
  readonly #payload: BenchPayload;
  readonly #ledger: PortableLedger;
  readonly #base: Standings;

  constructor(root: HTMLElement, payload: BenchPayload, ledger: PortableLedger, base: Standings) {
    this.#root = root;
    this.#payload = payload;
    this.#ledger = ledger;
    this.#base = base;
  }

  show(state: BenchState, standings: Standings): Moves {
    const moves = movesBetween(this.#ledger, this.#base, standings);
    const { law, own, fitted, set } = state;
    const query = printBench({ law, set, ...(own && { own }), ...(fitted && { fitted }) });
    this.#write('.bench-result', this.#sentence(query, moves));
    this.#write('.bench-silent', this.#silence(moves));
    const list = this.#root.querySelector('.bench-list');
    list?.replaceChildren(...moves.moved.map((move) => this.#row(move, query)));
    this.#ring(moves);
    this.#fill(standings);
    return moves;
  }

  #sentence(query: string, { moved }: Moves): string {
    const say = wordsOf(this.#payload);
    if (query === '') return say('bench.none');
    if (moved.length === 0) return say('bench.unmoved');
    const { locale } = this.#payload;
    const ways = DIRECTIONS.flatMap((way) => {
      const count = moved.filter(({ direction }) => direction === way).length;
      return count === 0 ? [] : [say(`bench.way.${way}`, { count: String(count) })];
    });
    return say('bench.moved', {
      total: String(this.#ledger.claims.filter(({ checks }) => checks.length > 0).length),
      moved: String(moved.length),
      ways: new Intl.ListFormat(locale, { type: 'unit' }).format(ways),
    });
  }

  #silence({ silent }: Moves): string {
    const { locale } = this.#payload;
    if (silent.length === 0) return '';
    const claims = silent.map(({ number, label }) => `${number} ${label[locale]}`);
    const list = new Intl.ListFormat(locale, { type: 'unit' });
    return wordsOf(this.#payload)('bench.silent', { claims: list.format(claims) });
  }

  #row({ claim, direction, checks }: ClaimMove, query: string): HTMLElement {
    const { locale, claimPage } = this.#payload;
    const say = wordsOf(this.#payload);
    const row = document.createElement('li');
    row.dataset['direction'] = direction;
    const link = document.createElement('a');
    link.href = `${claimPage.replace('{id}', claim.id)}?${query}`;
    link.textContent = `${claim.number} ${claim.label[locale]}`;
    const look = document.createElement('button');
    look.type = 'button';
    look.dataset['look'] = claim.id;
    look.textContent = say('bench.look');
    const steps = document.createElement('ul');
    steps.append(
      ...checks.map(({ index, was, is }) => {
        const step = document.createElement('li');
        const asks = claim.checks[index]?.asks[locale] ?? '';
        const way = document.createElement('span');
        way.className = 'bench-step';
        way.textContent = say('bench.step', {
          was: say(`bench.standing.${was}`),
          is: say(`bench.standing.${is}`),
        });
        step.append(asks, ' ', way);
        return step;
      }),
    );
    const word = document.createElement('span');
    word.className = 'bench-direction';
    word.textContent = say(`bench.direction.${direction}`);
    row.append(link, ' ', word, steps, look);
    return row;
  }

  #ring({ moved }: Moves): void {
    const directions = new Map(moved.map(({ claim, direction }) => [claim.id, direction]));
    for (const mark of this.#root.querySelectorAll<HTMLElement>('.scoreboard-line [data-claim]')) {
      const direction = directions.get(mark.dataset['claim'] ?? '');
      if (direction === undefined) delete mark.dataset['direction'];
      else mark.dataset['direction'] = direction;
    }
  }

  #fill(standings: Standings): void {
    const say = wordsOf(this.#payload);
    for (const cell of this.#root.querySelectorAll<HTMLElement>('[data-outcome]')) {
      const [id = '', index = ''] = (cell.dataset['outcome'] ?? '').split(':');
      const standing = standings.get(id)?.[Number(index)];
      if (standing === undefined) continue;
      const word = say(`bench.standing.${standing}`);
      if (cell.textContent !== word) cell.textContent = word;
      cell.dataset['standing'] = standing;
    }
  }

  #write(part: string, text: string): void {
    const place = this.#root.querySelector<HTMLElement>(part);
    if (place && place.textContent !== text) place.textContent = text;
  }
}
