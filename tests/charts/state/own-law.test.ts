import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_LAW } from '#i18n/law-link.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { say } from '#charts/spec/message.ts';
import { withOwnLaw } from '#charts/state/own-law.ts';
import { parseState, printState } from '#charts/state/state.ts';
import { DATA, EACH_FIGURE, statesOf } from '../figure-data.ts';

const LAW = 'own=1.7,400,410,0.34,0.28&fitted=params:4e7:1.6e10,tokens:1e9:3e11';
const { isoflop } = FIGURES;
const words = wordsFor('en');
const queriesOf = (...texts: string[]) => texts.map((text) => new URLSearchParams(text));
const switched = EACH_FIGURE.filter(([, { fields }]) =>
  Object.values(fields).some(({ kind }) => kind === 'law'),
);

const constants = fc.tuple(
  fc.double({ min: 0.1, max: 20, noNaN: true }),
  fc.double({ min: 10, max: 1e6, noNaN: true }),
  fc.double({ min: 10, max: 1e6, noNaN: true }),
  fc.double({ min: 0.15, max: 0.75, noNaN: true }),
  fc.double({ min: 0.15, max: 0.75, noNaN: true }),
);

describe('withOwnLaw(figure, data, queries, words)', () => {
  it('adds the law of the first query that has one', () => {
    const { laws } = withOwnLaw(isoflop, DATA, queriesOf('low=1e20', LAW), words);
    expect(laws[OWN_LAW]).toEqual({
      id: OWN_LAW,
      name: { en: 'Your own law', zh: 'Your own law' },
      constants: { E: 1.7, A: 400, B: 410, alpha: 0.34, beta: 0.28 },
      fitted: { params: [4e7, 1.6e10], tokens: [1e9, 3e11] },
    });
    expect(Object.keys(laws)).toEqual([...Object.keys(DATA.laws), OWN_LAW]);
  });

  it('finds the law of a pinned state', () => {
    const { laws } = withOwnLaw(isoflop, DATA, queriesOf('pin.own=1,20,30,0.4,0.5'), words);
    expect(laws[OWN_LAW]?.constants.A).toBe(20);
  });

  it.each([
    '',
    'own=1,20,30',
    'own=1,20,30,0,1',
    'own=1,20,30,0.3,9',
    'own=1e99,20,30,0.3,0.3',
    'own=a',
  ])('leaves the data alone where a link says "%s"', (link) => {
    expect(withOwnLaw(isoflop, DATA, queriesOf(link), words)).toBe(DATA);
  });

  it('leaves a figure alone that draws from no loss law', () => {
    expect(withOwnLaw(FIGURES.argument, DATA, queriesOf(LAW), words)).toBe(DATA);
  });
});

describe('a link with a law of the reader’s own', () => {
  it('leads back to the law and its reach, and says nothing of it under another law', () => {
    const data = withOwnLaw(isoflop, DATA, queriesOf(LAW), words);
    const { state } = parseState(isoflop, { law: OWN_LAW }, data);
    const link = printState(isoflop, state, data);
    const again = withOwnLaw(isoflop, DATA, queriesOf(link), words);
    expect(again.laws).toEqual(data.laws);
    expect(parseState(isoflop, new URLSearchParams(link), again)).toEqual({ state, notes: [] });
    expect(printState(isoflop, { ...state, law: 'besiroglu-2024' }, data)).not.toContain('own');
  });

  it('keeps the law there was where it names one it does not carry, and says so', () => {
    const { state, notes } = parseState(isoflop, new URLSearchParams('v=1&law=own'), DATA);
    expect(state['law']).toBe('hoffmann-2022-unrounded');
    expect(notes.map((note) => say(words, note))).toHaveLength(1);
  });
});

describe.each(switched)('%s', (id, figure) => {
  it('draws any law that it takes, in 100 states', () => {
    fc.assert(
      fc.property(constants, statesOf(figure), (own, state) => {
        const data = withOwnLaw(figure, DATA, queriesOf(`own=${own.join(',')}`), words);
        const drawn = figure.spec({ ...state, law: OWN_LAW }, data);
        expect(say(wordsFor('en', id), drawn.caption)).not.toContain('NaN');
        const points = drawn.series.flatMap((series) => series.points.flat());
        expect(
          points.filter((value) => typeof value === 'number' && !Number.isFinite(value)),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
