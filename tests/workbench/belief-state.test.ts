import { describe, expect, it } from 'vitest';
import { belief } from '#engine/index.ts';
import { toPortableLedger } from '#feed/portable-ledger.ts';
import { beliefGraph, concluded, conclusionsOf, otherwiseOf } from '#workbench/belief-state.ts';
import { CONTENT } from '../views/content.ts';

const claim = (
  id: string,
  ...grounds: { claim: string; as: 'needs' | 'supports' | 'undercut-by' }[]
) => ({
  id,
  number: '§1.1.1',
  label: { en: id, zh: id },
  rating: 'pending' as const,
  grounds,
  checks: [],
});

const ARGUMENT = {
  claims: [
    claim('text ends'),
    claim('machines write'),
    claim(
      'pace kept',
      { claim: 'machines write', as: 'needs' },
      { claim: 'text ends', as: 'needs' },
    ),
    claim('parity', { claim: 'pace kept', as: 'undercut-by' }),
    claim('worth it', { claim: 'pace kept', as: 'supports' }),
  ],
};
const GRAPH = beliefGraph(ARGUMENT);

const of = (set: Record<string, number>, id: string) =>
  concluded(GRAPH, new Map(Object.entries(set)), id).chain.at(-1)?.belief;

describe('beliefGraph(ledger)', () => {
  it('gives a claim that is only supported a leaf for grounds nobody listed', () => {
    expect(GRAPH.get('worth it')).toEqual([
      { claim: 'pace kept', as: 'supports' },
      { claim: 'worth it.otherwise', as: 'supports' },
    ]);
    expect(otherwiseOf('worth it.otherwise')).toBe('worth it');
    expect(otherwiseOf('worth it')).toBeUndefined();
  });

  it('of the content has no circle, and a claim that must fail tells against the other', () => {
    const ledger = toPortableLedger(CONTENT);
    const graph = beliefGraph(ledger);
    expect(belief(graph, new Map()).size).toBe(graph.size);
    const kinds = ledger.claims.flatMap(({ grounds }) => grounds.map(({ as }) => as));
    expect(new Set(kinds)).toEqual(new Set(['needs', 'supports', 'undercut-by']));
    expect(conclusionsOf(ledger).length).toBeGreaterThan(20);
  });
});

describe('concluded(graph, set, id)', () => {
  it('takes nothing for likely before it is said', () => {
    const { chain, leaves } = concluded(GRAPH, new Map(), 'parity');
    expect(leaves).toEqual(['machines write', 'text ends']);
    expect(chain.map(({ id }) => id)).toEqual([
      'machines write',
      'text ends',
      'pace kept',
      'parity',
    ]);
    for (const step of chain) expect(step.belief).toEqual({ bounds: [0, 1] });
  });

  it.each([
    ['a conclusion that needs both', 'pace kept', [0.1, 0.5], 0.3],
    ['one that falls with it', 'parity', [0.5, 0.9], 0.7],
  ])('gives %s bounds and a value', (_, id, [low = 0, high = 0], value) => {
    const found = of({ 'text ends': 0.6, 'machines write': 0.5 }, id);
    expect(found?.bounds[0]).toBeCloseTo(low, 12);
    expect(found?.bounds[1]).toBeCloseTo(high, 12);
    expect(found?.independent?.value).toBeCloseTo(value, 12);
    expect(found?.independent?.pulls[0]?.leaf).toBe('machines write');
  });

  it('leaves a supported claim open upward until its other grounds are weighed', () => {
    const set = { 'text ends': 0.6, 'machines write': 0.5 };
    expect(of(set, 'worth it')?.bounds[1]).toBe(1);
    expect(of(set, 'worth it')?.independent).toBeUndefined();
    const whole = of({ ...set, 'worth it.otherwise': 0.2 }, 'worth it');
    expect(whole?.independent?.value).toBeCloseTo(1 - 0.7 * 0.8, 12);
  });

  it('refuses a claim that is not there', () => {
    expect(() => concluded(GRAPH, new Map(), 'agi')).toThrow(/no claim agi/);
  });
});
