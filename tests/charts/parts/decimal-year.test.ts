import { describe, expect, it } from 'vitest';
import { decimalYear } from '#charts/parts/decimal-year.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';

const YEARS = [2019, 2023, 2024, 2026];
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

describe('decimalYear(date)', () => {
  it.each([
    ['2024', 2024.5],
    ['2024-04', 2024.292],
    ['2024-01-01', 2024],
    ['2024-04-18', 2024.296],
    ['2025-12-31', 2025.998],
  ])('places %s at %d', (date, place) => {
    expect(decimalYear(date)).toBe(place);
  });

  it('keeps every day in its month, in the order of days', () => {
    const days = ['01', '02', '15', '28', '30', '31'];
    const dates = YEARS.flatMap((year) =>
      MONTHS.flatMap((month) => days.map((day) => `${year}-${month}-${day}`)),
    );
    for (const date of dates) {
      const said = formatNumber(decimalYear(date), 'year', 'en', 6);
      expect(said).toBe(formatDate(date.slice(0, 7), 'en'));
    }
    const places = dates.map(decimalYear);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
