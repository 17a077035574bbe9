import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPortableLedger } from '#feed/portable-ledger.ts';
import { standingsOf } from '#workbench/moves.ts';
import {
  AS_IN_THE_LEDGER,
  parseBench,
  printBench,
  settableNames,
  settingsOf,
} from '#workbench/state.ts';
import { CONTENT } from '../views/content.ts';
import { LEDGER } from './ledger.ts';

const parsed = (query: string) => parseBench(LEDGER, new URLSearchParams(query));
const OWN = { E: 1.5, A: 200, B: 300, alpha: 0.3, beta: 0.4 };

describe('parseBench(ledger, query)', () => {
  it.each([
    ['nothing', '', AS_IN_THE_LEDGER],
    ['a law', 'law=light', { law: 'light', set: {} }],
    ['a law of one’s own', 'own=1.5,200,300,0.3,0.4', { law: 'own', own: OWN, set: {} }],
    [
      'a law of one’s own that rests while another is asked',
      'own=1.5,200,300,0.3,0.4&law=heavy',
      { law: 'heavy', own: OWN, set: {} },
    ],
    [
      'how far its runs reach',
      'own=1.5,200,300,0.3,0.4&fitted=tokens:1e9:2e12',
      { law: 'own', own: OWN, fitted: { tokens: [1e9, 2e12] }, set: {} },
    ],
    ['a number by argument', 'set.params=2e4', { law: 'all', set: { params: 2e4 } }],
    [
      'a number by its place, as people type it',
      'set.models/small.params=20K',
      { law: 'all', set: { 'models/small.params': 2e4 } },
    ],
    [
      'a number of one calculation',
      'set.lossy:0.tokens=1e5',
      { law: 'all', set: { 'lossy:0.tokens': 1e5 } },
    ],
    [
      'a conclusion and how likely its premises are',
      'conclusion=bare&belief.counted=0.7',
      { law: 'all', set: {}, conclusion: 'bare', beliefs: { counted: 0.7 } },
    ],
    ['a claim', 'claim=counted', { law: 'all', set: {}, claim: 'counted' }],
  ])('reads %s', (_, query, state) => {
    expect(parsed(query)).toEqual({ state, unread: 0 });
  });

  it.each([
    ['a law that is not there', 'law=medium'],
    ['a law of one’s own without its constants', 'law=own'],
    ['four constants', 'own=1,2,3,4'],
    ['six constants', 'own=1,2,3,4,5,6'],
    ['a constant of nought', 'own=1,2,3,4,0'],
    ['a name that nothing takes', 'set.parms=1'],
    ['a name of the object’s own', 'set.__proto__=1'],
    ['a value that is no number', 'set.params=many'],
    ['a value without end', 'set.params=1e999'],
    ['a claim that is not there', 'claim=nobody'],
    ['a conclusion that draws on nothing', 'conclusion=counted'],
    ['a belief of more than certain', 'belief.counted=1.1'],
    ['a belief in nothing known', 'belief.nobody=0.5'],
  ])('leaves %s and says so', (_, query) => {
    expect(parsed(query)).toEqual({ state: AS_IN_THE_LEDGER, unread: 1 });
  });

  it('leaves a reach that runs backwards, and keeps the law', () => {
    const { state, unread } = parsed('own=1.5,200,300,0.3,0.4&fitted=tokens:2e12:1e9');
    expect({ state, unread }).toEqual({ state: { law: 'own', own: OWN, set: {} }, unread: 1 });
  });
});

describe('printBench(state)', () => {
  it('is empty for the ledger as it stands', () => {
    expect(printBench(AS_IN_THE_LEDGER)).toBe('');
  });

  it('reads back as the same state', () => {
    const names = [...settableNames(LEDGER)];
    const amount = fc.double({ min: 1e-12, max: 1e30, noNaN: true });
    const constants = fc.record({ E: amount, A: amount, B: amount, alpha: amount, beta: amount });
    const state = fc.record({
      law: fc.constantFrom('all', 'light', 'heavy'),
      set: fc.dictionary(fc.constantFrom(...names), amount, { noNullPrototype: true }),
      claim: fc.constantFrom('counted', 'lossy', 'bare'),
      own: constants,
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(parsed(printBench(given))).toEqual({ state: given, unread: 0 });
      }),
    );
  });
});

describe('hostile links', () => {
  const ledger = toPortableLedger(CONTENT);
  const names = [...settableNames(ledger)];
  const odd = fc.oneof(
    fc.constantFrom(
      '-1',
      '0',
      '1e308',
      '-1e308',
      '1e-320',
      'NaN',
      'Infinity',
      '0x10',
      '',
      '１５Ｔ',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const key = fc.oneof(
    fc.constantFrom('law', 'own', 'fitted', 'claim', 'set.', 'set.__proto__', '__proto__'),
    fc.constantFrom(...names).map((name) => `set.${name}`),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  it('2,000 of them leave a state that every calculation can be asked in', () => {
    const link = fc.array(fc.tuple(key, odd), { maxLength: 8 });
    fc.assert(
      fc.property(link, (pairs) => {
        const { state } = parseBench(ledger, new URLSearchParams(pairs));
        const standings = standingsOf(ledger, settingsOf(ledger, state));
        expect(standings.size).toBe(ledger.claims.length);
        expect(parseBench(ledger, new URLSearchParams(printBench(state))).state).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });
});
