/**
 * Diminishing returns, as Muennighoff et al. model them.
 *
 * @module
 */

/**
 * What an amount is worth when only its first `base` units count in full.
 *
 * base + base R* (1 - e^(-R / R*)), with R = amount / base - 1 the excess in units of the
 * base. The first repetition is worth almost as much as the original; all repetitions
 * together are worth at most R* originals.
 */
export function diminishing(base: number, amount: number, rStar: number): number {
  if (amount <= base) return amount;
  return base - base * rStar * Math.expm1(-(amount / base - 1) / rStar);
}
