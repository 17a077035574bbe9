import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, meant, nearest, suggest } from '#checks/did-you-mean.ts';

describe('editDistance(from, to)', () => {
  it.each([
    ['', '', 0],
    ['loss', 'loss', 0],
    ['los', 'loss', 1],
    ['tokens', 'token', 1],
    ['params', 'parmas', 1],
    ['params', 'tokens', 5],
    ['', 'loss', 4],
  ])('counts the steps from %j to %j as %i', (from, to, steps) => {
    expect(editDistance(from, to)).toBe(steps);
  });

  it('is the same both ways, and no more than the longer word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const steps = editDistance(a, b);
        expect(editDistance(b, a)).toBe(steps);
        expect(steps).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(steps === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearest(word, candidates)', () => {
  it.each([
    ['hoffman-2022', ['hoffmann-2022', 'kaplan-2020'], 'hoffmann-2022'],
    ['Llama-3-8B', ['llama-3-70b', 'llama-3-8b'], 'llama-3-8b'],
    ['card', ['meta-2024-llama-3-card'], 'meta-2024-llama-3-card'],
    ['tokensPerParams', ['loss', 'tokensPerParam'], 'tokensPerParam'],
    ['moeLossGapAtEqualTokens', ['loss'], undefined],
    ['xyz', ['hoffmann-2022'], undefined],
    ['abcde', ['xbcde', 'abcdx'], 'abcdx'],
    ['x', [], undefined],
  ])('takes %j among %j to mean %j', (word, candidates, expected) => {
    expect(nearest(word, Object.freeze(candidates))).toBe(expected);
  });
});

describe('suggest(word, candidates, otherwise)', () => {
  it.each([
    ['los', ['loss', 'ratio'], 'did you mean loss?'],
    ['xyz', ['loss', 'ratio'], 'choose one of loss, ratio'],
    ['xyz', [], 'look it up'],
    ['xyz', Array.from({ length: 13 }, (_, i) => `candidate-${i}`), 'look it up'],
  ])('answers %j among %j with %j', (word, candidates, expected) => {
    expect(suggest(word, candidates, 'look it up')).toBe(expected);
  });
});

describe('meant(id, known)', () => {
  it('is the id itself, the nearest, or the id that nothing is near to', () => {
    const known = new Set(['tokens', 'loss']);
    expect(meant('loss', known)).toBe('loss');
    expect(meant('token', known)).toBe('tokens');
    expect(meant('zebra', known)).toBe('zebra');
  });
});
