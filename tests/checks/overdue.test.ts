import { describe, expect, it } from 'vitest';
import { overdue } from '#checks/overdue.ts';
import type { Claim } from '#schemas/claim.ts';

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
