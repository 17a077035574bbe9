import { describe, expect, it } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import { report } from '#checks/report.ts';

const ISSUE: Issue = {
  code: 'place/gap',
  file: 'content/claims/a.yaml',
  line: 2,
  column: 40,
  message: 'no claim stands at §1.2.1',
  hint: 'add the claim that is missing',
};

const rulesOf = (repository?: string): unknown =>
  (
    JSON.parse(report([ISSUE], 'sarif', 1, repository)) as {
      runs: { tool: { driver: { rules: unknown } } }[];
    }
  ).runs[0]?.tool.driver.rules;

describe("report(issues, 'sarif', files, repository)", () => {
  it('leads from a code to its example where the content is kept', () => {
    expect(rulesOf('https://github.com/owner/name')).toEqual([
      {
        id: 'place/gap',
        shortDescription: { text: 'a gap in the numbering of claims' },
        helpUri: 'https://github.com/owner/name/blob/HEAD/content/CODES.md#placegap',
      },
    ]);
  });

  it('leads nowhere without a repository', () => {
    expect(rulesOf()).toEqual([
      { id: 'place/gap', shortDescription: { text: 'a gap in the numbering of claims' } },
    ]);
  });
});
