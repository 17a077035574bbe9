import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { ledgerOf, movements } from '#checks/ledger.ts';
import { overdue } from '#checks/overdue.ts';
import type { Claim } from '#schemas/claim.ts';
import { replaced, VALID, writeContent } from './fixture.ts';
import type { Files } from './fixture.ts';

function ledger(files: Files): Map<string, string> {
  const directory = writeContent(files);
  const rows = ledgerOf(checkContent(directory, { rules: [] }));
  rmSync(directory, { recursive: true });
  return rows;
}

describe('movements(before, after)', () => {
  it('finds every result and quotation that hangs on a changed number', () => {
    const after = ledger(replaced('models/llama-3-8b.yaml', '1.5e13', '1.5e12'));
    const call =
      'tokensPerParam(params: models/llama-3-8b.params, tokens: models/llama-3-8b.training_tokens)';
    expect(movements(ledger(VALID), after)).toEqual([
      {
        name: `claims/tokens ${call}`,
        before: '1868.00 tokens_per_param (holds)',
        after: '186.800 tokens_per_param (fails)',
      },
      {
        name: 'models/llama-3-8b.training_tokens',
        before: '15000000000000 tokens, reported',
        after: '1500000000000 tokens, reported',
      },
      { name: call, before: '1868.00 tokens_per_param', after: '186.800 tokens_per_param' },
    ]);
  });

  it('finds a changed rating', () => {
    const after = ledger(replaced('claims/c-2-1.yaml', 'rating: supported', 'rating: contested'));
    expect(movements(ledger(VALID), after)).toEqual([
      { name: 'claims/c-2-1 rating', before: 'supported', after: 'contested' },
    ]);
  });

  it('leaves out the side on which a name is not stated', () => {
    expect(movements(new Map([['a', '1']]), new Map([['b', '2']]))).toEqual([
      { name: 'a', before: '1' },
      { name: 'b', after: '2' },
    ]);
  });
});

describe('overdue(claims, on)', () => {
  const claim = (id: string, next_review: string, rating: string, latest?: string) =>
    [
      id,
      {
        id,
        next_review,
        verdicts: [{ rating }],
        ...(latest && { due: { earliest: latest, latest } }),
      } as unknown as Claim,
    ] as const;
  const claims = new Map([
    claim('later', '2027-01-01', 'pending', '2026-06-30'),
    claim('judged', '2027-01-01', 'contradicted', '2026-06-30'),
    claim('today', '2026-11-23', 'supported'),
    claim('long', '2026-01-01', 'supported'),
  ]);

  it('lists reviews that have come and predictions still pending, longest overdue first', () => {
    expect(overdue(claims, '2026-11-23')).toEqual([
      { id: 'long', day: '2026-01-01', why: 'its review has come' },
      {
        id: 'later',
        day: '2026-06-30',
        why: 'what it predicts has fallen due and is still pending',
      },
      { id: 'today', day: '2026-11-23', why: 'its review has come' },
    ]);
    expect(overdue(claims, '2025-12-31')).toEqual([]);
  });
});
