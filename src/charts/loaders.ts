import type { Figure } from './figure.ts';
import type { FigureId } from './ids.ts';

/** Each figure by id, fetched only when a reader comes near it. */
export const LOADERS: Readonly<Record<FigureId, () => Promise<Figure>>> = {
  isoflop: async () => (await import('./figures/isoflop.ts')).isoflop,
  'three-roads': async () => (await import('./figures/three-roads.ts')).threeRoads,
  'tokens-per-parameter': async () =>
    (await import('./figures/tokens-per-parameter.ts')).tokensPerParameter,
  overtraining: async () => (await import('./figures/overtraining.ts')).overtraining,
  inference: async () => (await import('./figures/inference.ts')).inference,
  'repeat-data': async () => (await import('./figures/repeat-data.ts')).repeatData,
  'moe-dense': async () => (await import('./figures/moe-dense.ts')).moeDense,
  'kv-cache': async () => (await import('./figures/kv-cache.ts')).kvCache,
  tokenizer: async () => (await import('./figures/tokenizer.ts')).tokenizer,
  'open-closed-gap': async () => (await import('./figures/open-closed-gap.ts')).openClosedGap,
  models: async () => (await import('./figures/models.ts')).models,
  'data-wall': async () => (await import('./figures/data-wall.ts')).dataWall,
  'after-the-wall': async () => (await import('./figures/after-the-wall.ts')).afterTheWall,
  'acceleration-gap': async () => (await import('./figures/acceleration-gap.ts')).accelerationGap,
  'two-futures': async () => (await import('./figures/two-futures.ts')).twoFutures,
  benchmarks: async () => (await import('./figures/benchmarks.ts')).benchmarks,
  verdicts: async () => (await import('./figures/verdicts.ts')).verdicts,
  argument: async () => (await import('./figures/argument.ts')).argument,
};
