import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '#workbench/assumptions.ts';
import { mattersTo } from '#workbench/matters.ts';
import { movesBetween, standingsOf } from '#workbench/moves.ts';
import { parseBench, settingsOf } from '#workbench/state.ts';
import { toPortableLedger } from '#feed/portable-ledger.ts';
import { CONTENT } from '../views/content.ts';
import { LEDGER } from './ledger.ts';

const under = (query: string) => {
  const { state } = parseBench(LEDGER, new URLSearchParams(query));
  return standingsOf(LEDGER, settingsOf(LEDGER, state));
};
const BASE = standingsOf(LEDGER);

describe('standingsOf(ledger, settings)', () => {
  it('says of each calculation whether it holds, fails or depends on the law', () => {
    expect([...BASE]).toEqual([
      ['counted', ['holds']],
      ['lossy', ['depends']],
      ['bare', []],
    ]);
  });
});

describe('movesBetween(ledger, was, is)', () => {
  it.each([
    ['nothing is changed', '', []],
    [
      'one law decides',
      'law=light',
      [['lossy', 'up', [{ index: 0, was: 'depends', is: 'holds' }]]],
    ],
    [
      'the other decides',
      'law=heavy',
      [['lossy', 'down', [{ index: 0, was: 'depends', is: 'fails' }]]],
    ],
    [
      'one’s own law decides',
      'own=1,1,1,0.5,0.5',
      [['lossy', 'down', [{ index: 0, was: 'depends', is: 'fails' }]]],
    ],
    [
      'a number of one place moves',
      'set.models/small.training_tokens=1e5',
      [['counted', 'down', [{ index: 0, was: 'holds', is: 'fails' }]]],
    ],
    [
      'a number of one calculation moves',
      'set.lossy:0.params=1e3',
      [['lossy', 'down', [{ index: 0, was: 'depends', is: 'fails' }]]],
    ],
  ])('where %s', (_, query, moves) => {
    const { moved } = movesBetween(LEDGER, BASE, under(query));
    expect(moved.map(({ claim, direction, checks }) => [claim.id, direction, checks])).toEqual(
      moves,
    );
  });

  it('tells a calculation without an answer from one that moved', () => {
    const { moved, silent } = movesBetween(LEDGER, BASE, under('set.lossy:0.params=-1'));
    expect(moved).toEqual([]);
    expect(silent.map(({ id }) => id)).toEqual(['lossy']);
  });
});

describe('mattersTo(ledger, claim, index, settings)', () => {
  const [counted, lossy] = LEDGER.claims;
  if (!counted || !lossy) throw new RangeError('the ledger has two claims with calculations');

  it('gives each number its ends and where the answer turns, the longest bar first', () => {
    const { result, numbers } = mattersTo(LEDGER, counted, 0, {});
    expect(result).toBe(4);
    const [size, tokens] = numbers;
    expect(size).toMatchObject({
      argument: 'denominator',
      key: 'counted:0.denominator',
      ends: [
        { value: 5e3, result: 8 },
        { value: 2e4, result: 2 },
      ],
    });
    expect(size?.flips.below).toBeCloseTo(4e4 / 5, 6);
    expect(size?.flips.above).toBeCloseTo(4e4 / 3, 6);
    expect(tokens).toMatchObject({ argument: 'numerator', ends: [] });
  });

  it('names the law that it asks, and gives each law’s result', () => {
    const { law, laws } = mattersTo(LEDGER, lossy, 0, {});
    expect(law).toBe('heavy');
    expect(laws).toEqual([
      { law: 'heavy', value: 5.5, holds: false },
      { law: 'light', value: 2.5, holds: true },
    ]);
  });

  it('has nothing where nothing answers', () => {
    const none = mattersTo(LEDGER, lossy, 0, { set: { params: -1 } });
    expect(none).toEqual({ result: undefined, law: undefined, laws: [], numbers: [] });
  });
});

describe('assumptionsOf(ledger), over the content', () => {
  const found = assumptionsOf(toPortableLedger(CONTENT));

  it('puts what several claims share first', () => {
    expect(found.slice(0, 3).map(({ name }) => name)).toEqual([
      'compute_growth',
      'resource_ratio',
      'unique_tokens',
    ]);
  });

  it('lets each be moved to either side of where it stands', () => {
    expect(found.length).toBeGreaterThan(6);
    for (const { name, value, axis } of found) {
      expect(axis.low, name).toBeLessThanOrEqual(value);
      expect(axis.high, name).toBeGreaterThan(value);
    }
  });
});
