/**
 * The essay as figures set things against it: when it was written, and how its sections are
 * called.
 *
 * @module
 */
import type { FigureEssay } from '#charts/spec/data.ts';
import { decimalYear } from '#charts/parts/decimal-year.ts';
import type { Entries } from '#checks/entries.ts';
import { formatDate } from '#i18n/format.ts';
import { heldEssay } from './held.ts';

/** The month of a day, as `2024-04`. */
export const monthOf = (day: string): string => day.slice(0, '2024-04'.length);

export function toFigureEssay(entries: Entries): FigureEssay {
  const { date, sections } = heldEssay(entries);
  const at = decimalYear(date);
  const month = monthOf(date);
  return {
    at,
    year: Math.floor(at),
    quarter: Math.floor(4 * at) / 4,
    month: { en: formatDate(month, 'en'), zh: formatDate(month, 'zh') },
    sections: sections.map(({ title }) => title),
  };
}
