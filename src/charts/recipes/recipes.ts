import type { FigureId } from '../ids.ts';
import * as laws from './from-laws.ts';
import * as others from './other-laws.ts';
import * as time from './over-time.ts';
import type { Cook } from './recipe.ts';

/** By figure; one without a recipe draws what others measured and published. */
export const RECIPES: Readonly<Partial<Record<FigureId, Cook>>> = {
  isoflop: laws.isoflop,
  'three-roads': laws.threeRoads,
  'tokens-per-parameter': laws.tokensPerParameter,
  overtraining: laws.overtraining,
  inference: laws.inference,
  models: laws.models,
  'repeat-data': others.repeatData,
  'moe-dense': others.moeDense,
  'kv-cache': others.kvCache,
  tokenizer: others.tokenizer,
  'data-wall': time.dataWall,
  'after-the-wall': time.afterTheWall,
  'acceleration-gap': time.accelerationGap,
  'two-futures': time.twoFutures,
};
