import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CALLS } from '#checks/calls/registry.ts';
import { COMPONENTS } from '#checks/components.ts';
import { CODES } from '#checks/issue.ts';
import { RUN_OUTCOMES } from '#engine/index.ts';
import { FORCES, OUTCOMES, RATINGS } from '#schemas/claim.ts';
import { STANDINGS } from '#schemas/quantity.ts';
import { UNITS } from '#schemas/unit.ts';

const MANUAL = readFileSync(
  fileURLToPath(new URL('../../content/README.md', import.meta.url)),
  'utf8',
);

/** Cells of the table rows that start with a word in backticks. Prettier may pad them. */
const ROWS = new Map(
  MANUAL.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .map((cells) => [cells[0] ?? '', cells.slice(1)]),
);

describe('content/README.md', () => {
  it.each(Object.entries(CODES))('explains %s', (code, meaning) => {
    expect(ROWS.get(`\`${code}\``)?.[0]).toBe(meaning);
  });

  it.each(Object.entries(CALLS))(
    'lists %s with its arguments',
    (name, { args, options = {}, forms, says }) => {
      const listed = [
        ...(forms ? ['law'] : []),
        ...Object.keys(args),
        ...Object.keys(options).map((option) => `[${option}]`),
      ];
      const [written = '', gives] = ROWS.get(`\`${name}\``) ?? [];
      expect(written.replaceAll('`', '')).toBe(listed.join(', '));
      expect(gives).toBe(says);
    },
  );

  it.each(Object.entries(COMPONENTS))('shows <%s> with what it needs', (name, { needs }) => {
    const row = [...ROWS.keys()].find((key) => key.startsWith(`\`<${name}`)) ?? '';
    for (const attribute of Object.keys(needs)) expect(row).toContain(` ${attribute}="`);
    expect(row).not.toBe('');
  });

  it('lists every standing, rating, force, outcome and unit', () => {
    for (const word of [...STANDINGS, ...RATINGS, ...FORCES, ...OUTCOMES, ...RUN_OUTCOMES])
      expect([...ROWS.keys()]).toContain(`\`${word}\``);
    for (const unit of UNITS) expect(MANUAL).toContain(`\`${unit}\``);
  });
});
