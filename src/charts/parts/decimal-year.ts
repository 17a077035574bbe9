/**
 * A day, month or year as a place on an axis of time: the middle of what the date names.
 *
 * Months are twelfths of a year, whatever their length, so that a place on the axis says its
 * month again. Three decimals tell days apart, about.
 */
export function decimalYear(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  const within = day === undefined ? 0.5 : (day - 1) / 31;
  // Rounded up: rounded down, the first of February would lie in January.
  return Number((year + Math.ceil(((month - 1 + within) / 12) * 1000) / 1000).toFixed(3));
}
