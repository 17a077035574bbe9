/** Ids in the order lists show them. */
export const FIGURE_IDS = [
  'isoflop',
  'three-roads',
  'tokens-per-parameter',
  'overtraining',
  'inference',
  'repeat-data',
  'moe-dense',
  'kv-cache',
  'tokenizer',
  'open-closed-gap',
  'models',
  'data-wall',
  'after-the-wall',
  'acceleration-gap',
  'two-futures',
  'benchmarks',
  'verdicts',
  'argument',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

export function isFigureId(id: string): id is FigureId {
  return (FIGURE_IDS as readonly string[]).includes(id);
}
