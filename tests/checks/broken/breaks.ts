/**
 * Plants a break in the valid tree and compares every issue of the run with what a row
 * says. Adding a case is adding a row.
 *
 * @module
 */
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';
import { replaced, writeContent } from '../fixture.ts';
import type { Files } from '../fixture.ts';

/** Figures as far as their controls go: the small tree is a corner of content that draws none. */
export const CONTROLS: typeof FIGURE_CHECKS = new Map(
  [...FIGURE_CHECKS].map(([id, check]) => [id, { ...check, data: () => [] }]),
);

export type BreakRow = readonly [title: string, files: Files, ...issues: string[]];
export type BreakRows = Readonly<Record<string, readonly BreakRow[]>>;

/** Every issue of one run as `code file:line:column → hint`. */
export function issuesOf(files: Files, against: readonly string[] = []): string[] {
  const directory = writeContent(files);
  try {
    return checkContent(directory, { figures: CONTROLS, against }).issues.map(
      ({ code, file, line, column, hint }) =>
        `${code} ${relative(directory, file)}:${line}:${column} → ${hint.replaceAll(`${directory}/`, '')}`,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** One test a row. */
export function describeBreaks(breaks: BreakRows): void {
  for (const [subject, rows] of Object.entries(breaks)) {
    describe(`checkContent(directory) on ${subject}`, () => {
      it.each(rows.map(([title, files, ...issues]) => ({ title, files, issues })))(
        'reports exactly what is wrong with $title',
        ({ files, issues }) => {
          expect(issuesOf(files)).toEqual(issues);
        },
      );
    });
  }
}

export const claim = (piece: string, by: string): Files =>
  replaced('claims/tokens.yaml', piece, by);
export const model = (piece: string, by: string): Files =>
  replaced('models/llama-3-8b.yaml', piece, by);
export const law = (piece: string, by: string): Files =>
  replaced('laws/besiroglu-2024.yaml', piece, by);
export const english = (piece: string, by: string): Files =>
  replaced('articles/en/llama-3.mdx', piece, by);
export const chinese = (piece: string, by: string): Files =>
  replaced('articles/zh/llama-3.mdx', piece, by);
export const prose = (words: string): Files => english('See §1.1.1.', words);
export const proseInChinese = (words: string): Files => chinese('见§1.1.1。', words);
