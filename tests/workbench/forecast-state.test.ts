import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore } from '#engine/scores.ts';
import {
  NOTHING_SAID,
  parseForecast,
  printForecast,
  toForecasts,
  type ForecastClaim,
} from '#workbench/forecast-state.ts';

const CLAIMS: ForecastClaim[] = [
  { id: 'held', rating: 'supported', force: 'asserts' },
  { id: 'mended', rating: 'supported-with-correction', force: 'expects' },
  { id: 'split', rating: 'contested', force: 'thinks-possible' },
  { id: 'fell', rating: 'contradicted', force: 'asserts' },
];
const parse = (link: string) => parseForecast(CLAIMS, new URLSearchParams(link));

describe('parseForecast(claims, given)', () => {
  it('reads what was said, what was looked at and how things count', () => {
    const { state, unread } = parse('contested=half&word.expects=0.7&p.held=0.9&seen.fell=0.2');
    expect(unread).toBe(0);
    expect(state).toEqual({
      said: { held: 0.9, fell: 0.2 },
      looked: new Set(['fell']),
      contested: 'half',
      wording: { ...NOTHING_SAID.wording, expects: 0.7 },
    });
  });

  it.each([
    'p.held=2',
    'p.nobody=0.5',
    'p.held=',
    'p.held=NaN',
    'contested=maybe',
    'word.supposes=1',
    'x=1',
  ])('counts what it cannot read: %s', (link) => {
    expect(parse(link)).toEqual({ state: NOTHING_SAID, unread: 1 });
  });

  it('leads back from any state it prints, and takes any link there is', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const ids = CLAIMS.map(({ id }) => id);
    const states = fc.record({
      said: fc.dictionary(fc.constantFrom(...ids), share).map((said) => ({ ...said })),
      contested: fc.constantFrom('out' as const, 'half' as const),
      wording: fc.record({ asserts: share, expects: share, 'thinks-possible': share }),
    });
    fc.assert(
      fc.property(states, fc.subarray(ids), (state, looked) => {
        const all = { ...state, looked: new Set(looked.filter((id) => id in state.said)) };
        expect(parseForecast(CLAIMS, printForecast(all)).state).toEqual(all);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.anything())), (given) => {
        const { state } = parseForecast(CLAIMS, given);
        expect(Object.values(state.said).every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });
});

describe('toForecasts(claims, state)', () => {
  it('scores what was looked at, beside three who say the same of every claim', () => {
    const { state } = parse('seen.held=0.9&seen.fell=0.2&seen.split=0.5&p.mended=1');
    const table = toForecasts(CLAIMS, state);
    expect(table?.reader).toEqual([
      { said: 0.9, came: 1 },
      { said: 0.2, came: 0 },
    ]);
    expect(table?.rate).toBeCloseTo(2 / 3, 12);
    expect(table?.essay.map(({ said }) => said)).toEqual([0.95, 0.95]);
    expect(table && brierScore(table.yes)).toBe(0.5);
  });

  it('counts contested claims as half where asked', () => {
    const table = toForecasts(CLAIMS, parse('contested=half&seen.split=0.5').state);
    expect(table?.reader).toEqual([{ said: 0.5, came: 0.5 }]);
    expect(table?.rate).toBeCloseTo(2.5 / 4, 12);
  });

  it('has nothing to score where nothing was looked at that came out', () => {
    expect(toForecasts(CLAIMS, parse('p.held=1').state)).toBeUndefined();
    expect(toForecasts(CLAIMS, parse('seen.split=1').state)).toBeUndefined();
  });
});
