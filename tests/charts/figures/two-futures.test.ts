import { describe, expect, it } from 'vitest';
import { wordsFor } from '#charts/figures/all.ts';
import { tallyOf, verdictOf } from '#charts/spec/claim-outcome.ts';
import { say } from '#charts/spec/message.ts';
import { resolveQuantity } from '#checks/refs.ts';
import { CONTENT } from '../../views/content.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const LAWS = Object.keys(DATA.laws);

/** How a claim fares in a state. */
function fares(query: string, claim: string): string | undefined {
  return specOf('two-futures', query).claims?.find((each) => each.claim === claim)?.fares;
}

describe('two-futures', () => {
  it('follows both sides by the quarter, and the leader without a wall where there is one', () => {
    const { series } = specOf('two-futures');
    expect(series.map(({ id, points }) => [id, points.length])).toEqual([
      ['leader', 25],
      ['follower', 25],
      ['unlimited', 25],
    ]);
    const free = specOf('two-futures', 'multiplier=100');
    expect(free.series.map(({ id }) => id)).toEqual(['leader', 'follower']);
    expect(free.marks).toEqual([]);
  });

  it('decides every claim that has a predicate', () => {
    const { claims = [] } = specOf('two-futures');
    expect(claims.map(({ claim }) => claim)).toEqual(Object.keys(DATA.predicates ?? {}));
    expect(claims.length).toBeGreaterThan(10);
  });

  /** What is said beside a claim in a state, in English. */
  const told = (query: string, claim: string) => {
    const outcome = specOf('two-futures', query).claims?.find((each) => each.claim === claim);
    const { word, test } = verdictOf(
      outcome ?? { claim, fares: 'idle', test: { key: 'chart.claims.idle' } },
    );
    return [word, test].map((each) => each && say(wordsFor('en', 'two-futures'), each));
  };

  it.each([
    [
      '',
      's2-no-breakthrough-parity',
      'false in this run',
      'the gap is 11% of what it was; true up to 10%',
    ],
    [
      '',
      's1-joint-scaling-until-2025h2',
      'true in this run',
      'fresh text ends in February 2026; true from July 2025 on',
    ],
    [
      '',
      's1-params-only-slower',
      'true in this run',
      'the leader keeps 40.1% of the pace of text without end; true from 1% to 95%',
    ],
    ['', 's3-future-b-trigger', 'false in this run', 'text goes 1× as far; true from 3× on'],
    [
      'multiplier=30',
      's2-breakthrough-widens',
      'false in this run',
      'the lag grows by 0 months; true from 1 month on',
    ],
    [
      'multiplier=30',
      's3-future-b-10-100x',
      'false in this run',
      'the leader has 2,900× the compute; true from 10× to 100×',
    ],
    [
      'ratio=1',
      's2-no-breakthrough-parity',
      'true in this run',
      'the gap is 0% of what it was; true up to 10%',
    ],
    [
      'ratio=1&multiplier=2&shared=0',
      's2-no-breakthrough-parity',
      'false in this run',
      'there is no gap to measure it by',
    ],
    ['', 's2-breakthrough-widens', 'says nothing of this run', undefined],
  ])('says beside a verdict what the test was: %j, %s', (query, claim, word, test) => {
    expect(told(query, claim)).toEqual([word, test]);
  });

  it('says that a lag stays where it does', () => {
    const [stays] = captionsOf(specOf('two-futures'));
    const [grows] = captionsOf(specOf('two-futures', 'apart=1.5'));
    expect(stays).toContain('; the lag stays at 12 months.');
    expect(grows).toContain('; the lag goes from 13 months to 33 months.');
  });

  it('counts its claims in a line, those that fail first', () => {
    const tally = tallyOf(specOf('two-futures').claims ?? []);
    expect(say(wordsFor('en', 'two-futures'), tally)).toBe(
      'In this run: 6 false · 5 true · 4 not at issue',
    );
  });

  it('draws the line of a breakthrough where the articles say it lies', () => {
    const told = resolveQuantity(CONTENT, 'scenarios/two-futures.breakthrough_worth')?.quantity;
    const { predicate } = CONTENT.claims.get('s3-future-b-trigger') ?? {};
    const both = 'scenarios/two-futures and the predicate of s3-future-b-trigger name one number';
    expect(told, both).toMatchObject({ value: predicate?.expect[0] });
  });

  it.each(LAWS)('under %s, wakes one future as the other goes idle', (law) => {
    for (const multiplier of [1, 2.9, 3, 30]) {
      const query = `law=${law}&multiplier=${multiplier}`;
      const came = multiplier >= 3;
      expect(fares(query, 's3-future-b-trigger')).toBe(came ? 'holds' : 'fails');
      expect(fares(query, 's3-future-a-plateau') === 'idle').toBe(came);
      expect(fares(query, 's3-future-b-scaling-agi') === 'idle').toBe(!came);
    }
  });

  it('counts better use of text as much as more of it', () => {
    expect(fares('efficiency=3', 's3-future-b-trigger')).toBe('holds');
    expect(fares('efficiency=2&multiplier=1.5', 's3-future-b-trigger')).toBe('holds');
  });

  it.each(LAWS)(
    'under %s, lets open models fall behind where budgets part, and only there',
    (law) => {
      const claim = 's3-future-b-open-falls-behind';
      expect(fares(`law=${law}&multiplier=30`, claim)).toBe('fails');
      expect(fares(`law=${law}&multiplier=30&apart=1.5`, claim)).toBe('holds');
    },
  );

  it('finds the data wall of the essay where there is less text', () => {
    const claim = 's3-hq-data-gone-2025h2';
    expect(fares('', claim)).toBe('fails');
    expect(fares('tokens=2.5e13', claim)).toBe('holds');
  });

  it('slows the leader at the wall, the more the further it goes', () => {
    expect(fares('years=4', 's3-slowdown-without-synthetic')).toBe('fails');
    expect(fares('years=6', 's3-slowdown-without-synthetic')).toBe('holds');
    expect(fares('years=12', 's3-future-a-plateau')).toBe('holds');
  });

  it('keeps from open models what only the leader has', () => {
    const end = (query: string) => seriesOf(specOf('two-futures', query), 'follower').points.at(-1);
    expect(end('multiplier=30&shared=0')?.[1]).toBeGreaterThan(end('multiplier=30')?.[1] ?? 0);
  });

  it('reads tens to hundreds of times off the growth of budgets', () => {
    const claim = 's3-future-b-10-100x';
    const query = (years: number) => `multiplier=30&years=${years}`;
    expect([2, 3, 4].map((years) => fares(query(years), claim))).toEqual([
      'holds',
      'holds',
      'fails',
    ]);
  });
});
