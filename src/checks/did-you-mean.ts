/**
 * Finds what an editor most likely meant to type.
 *
 * @module
 */

/**
 * Steps from one word to the other, where a step inserts, drops or changes a letter or
 * swaps two neighbours (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let steps = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}

/**
 * The candidate closest to a word, or none if nothing is near enough to be meant.
 *
 * Near enough is two steps in five letters. A candidate that contains the whole word, or
 * makes up most of it, counts as near too, because editors shorten ids. Equal distances
 * go to the alphabetically first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of [...candidates].sort()) {
    const known = candidate.toLowerCase();
    const steps = editDistance(typed, known);
    const contained =
      (typed.length > 2 && known.includes(typed)) ||
      (known.length * 2 > typed.length && typed.includes(known));
    const near = steps <= Math.max(typed.length, known.length) * 0.4;
    const score = near ? steps : contained ? 100 + steps : undefined;
    if (score !== undefined && (best === undefined || score < best.score))
      best = { candidate, score };
  }
  return best?.candidate;
}

/** A remedy that names the nearest candidate, or lists what there is when it is short. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const all = [...candidates];
  const near = nearest(word, all);
  if (near !== undefined) return `did you mean ${near}?`;
  if (all.length === 1) return `write ${all.join('')}`;
  return all.length > 0 && all.length <= 12 ? `choose one of ${all.join(', ')}` : otherwise;
}

/** The id itself if there is such an entry, or else the one that was most likely meant. */
export function meant(
  id: string,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): string {
  return known.has(id) ? id : (nearest(id, known.keys()) ?? id);
}
