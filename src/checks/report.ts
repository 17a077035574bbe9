/**
 * Prints issues: for people, for scripts, for GitHub's annotations, and as SARIF for code scanning.
 *
 * @module
 */
import { CODES, type Code, type Issue } from './issue.ts';

export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Everything to write to stdout, without the last line's end.
 *
 * @param repository - where the content is kept, if in public: a report for code scanning then
 *   leads from each code to its example
 */
export function report(
  issues: readonly Issue[],
  format: Format,
  files: number,
  repository?: string,
): string {
  if (format === 'json') return JSON.stringify(issues.map(inOrder), null, 2);
  if (format === 'github') return issues.map(annotation).join('\n');
  if (format === 'sarif') return JSON.stringify(sarif(issues, repository), null, 2);
  if (issues.length === 0) return `${count(files, 'file')} checked, no issues`;
  const touched = new Set(issues.map(({ file }) => file)).size;
  return [
    ...issues.map(paragraph),
    `${count(issues.length, 'issue')} in ${count(touched, 'file')}`,
  ].join('\n\n');
}

const inOrder = ({ code, file, line, column, message, hint }: Issue): Issue => ({
  code,
  file,
  line,
  column,
  message,
  hint,
});

const paragraph = ({ code, file, line, column, message, hint }: Issue): string =>
  `${file}:${line}:${column}  ${code}\n  ${message}\n  → ${hint}`;

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

function annotation({ code, file, line, column, message, hint }: Issue): string {
  const properties = Object.entries({ file, line, col: column, title: code });
  return `::error ${properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')}::${escapeData(`${message}\n${hint}`)}`;
}

/** SARIF 2.1.0: one run, a rule for each code that was met. */
function sarif(issues: readonly Issue[], repository: string | undefined) {
  const codes = [...new Set(issues.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'scaling-ledger-check',
            rules: codes.map((id: Code) => ({
              id,
              shortDescription: { text: CODES[id] },
              ...(repository !== undefined && { helpUri: helpOf(repository, id) }),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: issues.map(({ code, file, line, column, message, hint }) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: 'error',
          message: { text: `${message}\n→ ${hint}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
}

/** Where `content/CODES.md` shows a code; the address of a heading has no slash in it. */
export const helpOf = (repository: string, code: Code): string =>
  `${repository.replace(/\/$/, '')}/blob/HEAD/content/CODES.md#${code.replace('/', '')}`;

/** GitHub reads %, line ends and, in properties, : and , as its own. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
