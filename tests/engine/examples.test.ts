/**
 * Runs the examples in the engine's comments, so that none can drift from the code.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as engine from '#engine/index.ts';
import * as laws from './laws.ts';

const ENGINE = new URL('../../src/engine/', import.meta.url).pathname;
const EXAMPLE = /^ \* (?<code>\S.*?) \/\/ => (?<value>.+)$/gm;

type Example = { file: string; code: string; value: string };

const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

const examples: Example[] = files.flatMap((file) =>
  [...readFileSync(join(ENGINE, file), 'utf8').matchAll(EXAMPLE)].map(({ groups = {} }) => ({
    file,
    code: groups.code ?? '',
    value: groups.value ?? '',
  })),
);

function evaluate(code: string): unknown {
  // The value crosses from another realm, where it would not equal one of ours.
  const value: unknown = runInNewContext(`(${code})`, { ...engine, ...laws });
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** Half a unit in the last digit written: `4.04e10` promises three digits, `131072` all. */
function writtenPrecision(literal: string): number {
  const [mantissa = '', exponent = '0'] = literal.split('e');
  if (/^-?\d+$/.test(literal)) return 1e-9 * Math.abs(Number(literal));
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals) * (1 + 1e-9);
}

describe('examples in the comments', () => {
  it.each(examples)('$file: $code is $value', ({ code, value }) => {
    const actual = evaluate(code);
    const expected = evaluate(value);
    if (typeof expected === 'number' && typeof actual === 'number') {
      expect(Math.abs(actual - expected)).toBeLessThanOrEqual(writtenPrecision(value));
    } else {
      expect(JSON.stringify(actual, rounded)).toBe(JSON.stringify(expected, rounded));
    }
  });

  it('covers every public function', () => {
    const shown = examples.map(({ code }) => code).join('\n');
    const functions = Object.entries(engine).filter(([, value]) => typeof value === 'function');
    const missing = functions.map(([name]) => name).filter((name) => !shown.includes(`${name}(`));
    expect(missing).toEqual([]);
  });
});

/** Twelve digits: sums of floats may differ in the last ones. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}
