import { describe, expect, it } from 'vitest';
import { CODES, sortIssues } from '#checks/issue.ts';
import type { Issue } from '#checks/issue.ts';
import { report } from '#checks/report.ts';

interface SarifLog {
  version: string;
  runs: {
    tool: { driver: { rules: unknown[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      message: { text: string };
      locations: { physicalLocation: unknown }[];
    }[];
  }[];
}

const UNIT: Issue = {
  code: 'schema/value',
  file: 'content/models/llama-3-8b.yaml',
  line: 6,
  column: 32,
  message: 'unit cannot be “parms”: a number without its unit says nothing',
  hint: 'did you mean params?',
};
const NUMBER: Issue = {
  code: 'prose/bare-number',
  file: 'content/articles/en/a, b.mdx',
  line: 15,
  column: 14,
  message: '15% is typed into prose',
  hint: 'write <Q of="…" />',
};

describe('report(issues, format, files)', () => {
  it('prints place, code, what is wrong and the remedy as text', () => {
    expect(report([UNIT, NUMBER], 'text', 9)).toMatchInlineSnapshot(`
      "content/models/llama-3-8b.yaml:6:32  schema/value
        unit cannot be “parms”: a number without its unit says nothing
        → did you mean params?

      content/articles/en/a, b.mdx:15:14  prose/bare-number
        15% is typed into prose
        → write <Q of="…" />

      2 issues in 2 files"
    `);
  });

  it('says how much was checked when there is nothing to report', () => {
    expect(report([], 'text', 1)).toBe('1 file checked, no issues');
  });

  it('prints an array of six fields as json', () => {
    expect(JSON.parse(report([UNIT], 'json', 9))).toEqual([UNIT]);
    expect(Object.keys((JSON.parse(report([UNIT], 'json', 9)) as object[])[0] ?? {})).toEqual([
      'code',
      'file',
      'line',
      'column',
      'message',
      'hint',
    ]);
    expect(report([], 'json', 9)).toBe('[]');
  });

  it('prints one run of SARIF 2.1.0, with a rule for each code that was met', () => {
    const log = JSON.parse(report([UNIT, NUMBER, UNIT], 'sarif', 9)) as SarifLog;
    expect(log.version).toBe('2.1.0');
    const [run, ...more] = log.runs;
    expect(more).toEqual([]);
    expect(run?.tool.driver.rules).toEqual([
      { id: 'prose/bare-number', shortDescription: { text: CODES['prose/bare-number'] } },
      { id: 'schema/value', shortDescription: { text: CODES['schema/value'] } },
    ]);
    expect(run?.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ['schema/value', 1],
      ['prose/bare-number', 0],
      ['schema/value', 1],
    ]);
    expect(run?.results[1]?.message.text).toBe(`${NUMBER.message}\n→ ${NUMBER.hint}`);
    expect(run?.results[1]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'content/articles/en/a%2C%20b.mdx' },
      region: { startLine: 15, startColumn: 14 },
    });
    expect((JSON.parse(report([], 'sarif', 9)) as SarifLog).runs[0]?.results).toEqual([]);
  });

  it('prints a workflow command an issue for github, with its own signs escaped', () => {
    expect(report([NUMBER], 'github', 9)).toBe(
      '::error file=content/articles/en/a%2C b.mdx,line=15,col=14,title=prose/bare-number::15%25 is typed into prose%0Awrite <Q of="…" />',
    );
    expect(report([], 'github', 9)).toBe('');
  });
});

describe('sortIssues(issues)', () => {
  it('goes by file, line, column, and then by code', () => {
    const at = (file: string, line: number, column: number, code: Issue['code']): Issue => ({
      ...UNIT,
      file,
      line,
      column,
      code,
    });
    const sorted = [
      at('a', 2, 1, 'id/mismatch'),
      at('a', 10, 1, 'id/duplicate'),
      at('a', 10, 1, 'id/mismatch'),
      at('a', 10, 2, 'call/unit'),
      at('b', 1, 1, 'call/unit'),
    ];
    expect(sortIssues(Object.freeze([...sorted].reverse()))).toEqual(sorted);
  });
});

describe('CODES', () => {
  it.each(Object.entries(CODES))('%s is explained as: %s', (code, meaning) => {
    expect(code).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(meaning).toMatch(/^[a-z].*[a-z]$/i);
  });
});
