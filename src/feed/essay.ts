/**
 * The essay as figures set things against it: when it was written, and how its sections are
 * called.
 *
 * @module
 */
import type { FigureEssay } from '#charts/spec/data.ts';
import { decimalYear } from '#charts/parts/decimal-year.ts';
import type { Entries } from '#checks/entries.ts';
import { heldEssay } from './held.ts';

export function toFigureEssay(entries: Entries): FigureEssay {
  const { date, sections } = heldEssay(entries);
  const at = decimalYear(date);
  return {
    at,
    year: Math.floor(at),
    quarter: Math.floor(4 * at) / 4,
    sections: sections.map(({ title }) => title),
  };
}
