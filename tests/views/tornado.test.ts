import { describe, expect, it } from 'vitest';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import { toTornado } from '#views/tornado.ts';
import { toTornadoView } from '#views/tornado-view.ts';
import { CONTENT } from './content.ts';
import { ENTRIES } from './entries.ts';

const check = (
  call: string,
  args: ClaimCheck['args'],
  ...expect: [number, number]
): ClaimCheck => ({
  asks: { en: 'How much?', zh: '多少？' },
  call,
  args,
  expect,
});

const RATIO = { params: 'models/llama-3-8b.params', tokens: 'models/llama-3-8b.training_tokens' };
const EVERY = { params: 8e9, law: 'every' };
const ALL = [...CONTENT.claims.values()].flatMap(({ checks = [] }) => checks);

describe('toTornado(check, entries)', () => {
  it('has a bar for a number of which sources say other things', () => {
    const tornado = toTornado(check('tokensPerParam', RATIO, 1900, 2100), ENTRIES);
    expect(tornado?.bars.map(({ cause, low, high }) => [cause, low, high])).toEqual([
      [{ kind: 'published', argument: 'tokens' }, 1750, 2000],
    ]);
    expect([tornado?.value, tornado?.law]).toEqual([2000, undefined]);
  });

  it('has one for the choice of law', () => {
    const tornado = toTornado(check('optimalTokensPerParam', EVERY, 5, 20), ENTRIES);
    expect(tornado?.bars.map(({ cause, low, high }) => [cause, low, high])).toEqual([
      [{ kind: 'laws' }, expect.closeTo(4, 9), expect.closeTo(16, 9)],
    ]);
    expect(tornado?.law).toBe('four');
  });

  it('draws a bar from end to end, and marks the result and the ends of what is expected in sight', () => {
    const tornado = toTornado(check('optimalTokensPerParam', EVERY, 10, 900), ENTRIES);
    expect(tornado?.bars.map(({ x, width }) => [x, width])).toEqual([[24, 592]]);
    expect([tornado?.now, tornado?.edges]).toEqual([24, [320]]);
  });

  it('is absent where nothing is left open', () => {
    expect(toTornado(check('tokensPerParam', { params: 8e9, tokens: 1e12 }, 1, 2), ENTRIES)).toBe(
      undefined,
    );
  });

  it('keeps every bar of the content on its sheet, the longest first, the result within each', () => {
    const drawn = ALL.flatMap((each) => toTornado(each, CONTENT) ?? []);
    expect(drawn.length).toBeGreaterThan(10);
    for (const { bars, value, width } of drawn) {
      const lengths = bars.map((bar) => bar.width);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      for (const bar of bars) {
        expect(bar.low <= value && value <= bar.high).toBe(true);
        expect(bar.x >= 0 && bar.x + bar.width <= width).toBe(true);
      }
    }
  });
});

describe('toTornadoView(entries, check, unit, locale)', () => {
  it.each([
    ['en', 'Tokens, as published: 1.75K tokens per parameter to 2K tokens per parameter'],
    ['zh', 'token数（各来源所载）：1750 token/参数至2000 token/参数'],
  ] as const)('words a bar in %s', (locale, label) => {
    const asked = check('tokensPerParam', RATIO, 1900, 2100);
    const view = toTornadoView(ENTRIES, asked, 'tokens_per_param', locale);
    expect(view?.bars.map((bar) => bar.label)).toEqual([label]);
  });

  it('names the law that the result stands under', () => {
    const asked = check('optimalTokensPerParam', EVERY, 5, 20);
    const view = toTornadoView(ENTRIES, asked, 'tokens_per_param', 'en');
    expect(view?.note).toContain('4 tokens per parameter, the result as it stands (Law four).');
  });
});
