import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaOf, type State } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { say } from '#charts/spec/message.ts';
import { Pin } from '#charts/live/pin.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { defaultsOf, parseState, printState, settle } from '#charts/state/state.ts';
import { DATA, EACH_FIGURE, statesOf, triesOf } from '../figure-data.ts';
import { hostileQueries } from '../hostile.ts';

const EN = wordsFor('en');
const { isoflop } = FIGURES;

function opened(query: string) {
  const { state, notes } = parseState(isoflop, new URLSearchParams(query), DATA);
  return { state, notes: notes.map((note) => say(EN, note)) };
}

/** Whether every control takes its value, and no value is without a control. */
function admits({ fields }: Figure, state: State): boolean {
  const names = Object.keys(state);
  return (
    names.length === Object.keys(fields).length &&
    Object.entries(fields).every(
      ([name, field]) => schemaOf(field, DATA).safeParse(state[name]).success,
    )
  );
}

describe.each(EACH_FIGURE)('the state of %s', (_, figure) => {
  it('has defaults its own schema admits, and no query for them', () => {
    const defaults = defaultsOf(figure, DATA);
    expect(admits(figure, defaults)).toBe(true);
    expect(settle(figure, defaults)).toEqual(defaults);
    expect(printState(figure, defaults, DATA)).toBe('');
  });

  it('survives the way through a link', () => {
    fc.assert(
      fc.property(statesOf(figure), (state) => {
        const query = new URLSearchParams(printState(figure, state, DATA));
        expect(parseState(figure, query, DATA)).toEqual({ state, notes: [] });
      }),
    );
  });

  it.each(triesOf(figure, 1000))(
    'is drawable after $numRuns random and hostile queries',
    ({ drawn, numRuns }) => {
      fc.assert(
        fc.property(hostileQueries(Object.keys(figure.fields)), (query) => {
          const link = new URLSearchParams(query);
          const { state, notes } = parseState(drawn, link, DATA);
          const pinned = Pin.fromLink(drawn, link, DATA);
          for (const each of [state, pinned?.pin.state ?? state]) {
            expect(admits(figure, each)).toBe(true);
            expect(settle(drawn, each)).toEqual(each);
          }
          for (const note of [...notes, ...(pinned?.notes ?? [])]) say(EN, note);
          const spec = drawn.spec(state, DATA);
          const { series } = pinned?.pin.beside(spec) ?? spec;
          expect(series.flatMap((s) => s.points.flat()).every(Number.isFinite)).toBe(true);
        }),
        { numRuns },
      );
    },
  );
});

describe('parseState(figure, input, data)', () => {
  it.each([
    ['', []],
    ['v=1&low=3e19', []],
    ['utm_source=mail', []],
    [
      'v=7&low=3e19',
      ['This link was made by another version of the figure; what could be read of it is shown.'],
    ],
    [
      'low=cheap',
      [
        'Lowest budget: this value cannot be read, so 10¹⁹ FLOP is shown. Amounts look like 8B, 1.6e11 or 10^21.',
      ],
    ],
    [
      'low=1e3',
      ['Lowest budget: this value is out of reach, so the nearest, 10¹⁷ FLOP, is shown.'],
    ],
    ['curves=4.4', ['Curves: this value is out of reach, so the nearest, 4, is shown.']],
    ['curves=40', ['Curves: this value is out of reach, so the nearest, 8, is shown.']],
    [
      'law=newton',
      ['Law: the link names a choice that does not exist, so hoffmann-2022-unrounded is shown.'],
    ],
    [
      'low=1e23&high=1e20',
      [
        '“Lowest budget” and “Highest budget” in the link were the wrong way round or too close, and were moved apart.',
      ],
    ],
  ])('says of ?%s what it had to change', (query, notes) => {
    expect(opened(query).notes).toEqual(notes);
  });

  it('turns round a range that runs backwards', () => {
    expect(opened('low=1e23&high=1e20').state).toMatchObject({ low: 1e20, high: 1e23 });
  });

  it('takes the values of a preset as they are', () => {
    expect(parseState(isoflop, { curves: 3, law: 'besiroglu-2024' }, DATA)).toEqual({
      state: { law: 'besiroglu-2024', low: 1e19, high: 1e24, curves: 3 },
      notes: [],
    });
  });

  it('falls back on the base it is given', () => {
    const base = { law: 'besiroglu-2024', low: 1e20, high: 1e22, curves: 3 };
    const { state, notes } = parseState(isoflop, { low: 'much' }, DATA, { base, touched: 'low' });
    expect(state).toEqual(base);
    expect(notes).toHaveLength(1);
  });

  it('prints only what differs from the defaults', () => {
    const state = { ...defaultsOf(isoflop, DATA), low: 2.5e20, curves: 3 };
    expect(printState(isoflop, state, DATA)).toBe('v=1&low=2.5e20&curves=3');
  });
});

describe('settle(figure, state, touched)', () => {
  const state = defaultsOf(isoflop, DATA);

  it.each([
    ['low', { low: 1e25, high: 1e24 }, { low: 1e25, high: 1e26 }],
    ['high', { low: 1e19, high: 1e18 }, { low: 1e17, high: 1e18 }],
    ['low', { low: 1e26, high: 1e24 }, { low: 1e26, high: 1e27 }],
    ['high', { low: 1e22, high: 3e22 }, { low: 3e21, high: 3e22 }],
    [undefined, { low: 1e22, high: 3e22 }, { low: 1e22, high: 1e23 }],
  ])('with %s in hand, moves the other end of the range', (touched, ends, settled) => {
    expect(settle(isoflop, { ...state, ...ends }, touched)).toEqual({ ...state, ...settled });
  });
});
