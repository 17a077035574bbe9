import { describe, expect, it } from 'vitest';
import { requireClaim } from '#views/claim-view.ts';
import { toRepositoryView } from '#views/repository-view.ts';
import { ENTRIES } from './entries.ts';

const middle = requireClaim(ENTRIES, 'middle');
const REPOSITORY = 'https://github.com/owner/name';

describe('toRepositoryView(repository, claim, locale)', () => {
  it('has nothing to offer without a repository', () => {
    expect(toRepositoryView(undefined, middle, 'en')).toBe(undefined);
  });

  it.each([REPOSITORY, `${REPOSITORY}/`])('leads to the file of the claim at %s', (repository) => {
    expect(toRepositoryView(repository, middle, 'en')?.edit).toBe(
      `${REPOSITORY}/blob/HEAD/content/claims/middle.yaml`,
    );
  });

  it.each([
    ['report', 'en', 'error.yml', '§1.2.1: an error', '§1.2.1 The middle claim.'],
    ['suggest', 'en', 'verdict.yml', '§1.2.1: another verdict', '§1.2.1 The middle claim.'],
    ['report', 'zh', 'error.yml', '§1.2.1：有误', '§1.2.1 论断middle。'],
    ['suggest', 'zh', 'verdict.yml', '§1.2.1：另提裁定', '§1.2.1 论断middle。'],
  ] as const)('fills in the form to %s in %s', (kind, locale, template, title, first) => {
    const { origin, pathname, searchParams } = new URL(
      toRepositoryView(REPOSITORY, middle, locale)?.[kind] ?? '',
    );
    expect(origin + pathname).toBe(`${REPOSITORY}/issues/new`);
    expect(searchParams.get('title')).toBe(title);
    expect(searchParams.get('template')).toBe(template);
    expect(searchParams.get('claim')).toBe(first);
    expect(searchParams.get('file')).toBe('content/claims/middle.yaml');
  });
});
