/**
 * Every figure of the site, for pages and checks, which want them all at once. The browser
 * takes one at a time from `loaders.ts`.
 *
 * @module
 */
import type { Figure } from './figure.ts';
import { accelerationGap } from './figures/acceleration-gap.ts';
import { inference } from './figures/inference.ts';
import { isoflop } from './figures/isoflop.ts';
import { openClosedGap } from './figures/open-closed-gap.ts';
import { overtraining } from './figures/overtraining.ts';
import { kvCache } from './figures/kv-cache.ts';
import { moeDense } from './figures/moe-dense.ts';
import { repeatData } from './figures/repeat-data.ts';
import { threeRoads } from './figures/three-roads.ts';
import { tokenizer } from './figures/tokenizer.ts';
import { tokensPerParameter } from './figures/tokens-per-parameter.ts';
import { dataWall } from './figures/data-wall.ts';
import { afterTheWall } from './figures/after-the-wall.ts';
import { models } from './figures/models.ts';
import { twoFutures } from './figures/two-futures.ts';
import { benchmarks } from './figures/benchmarks.ts';
import { verdicts } from './figures/verdicts.ts';
import { argument } from './figures/argument.ts';
import type { FigureId } from './ids.ts';

export const FIGURES: Readonly<Record<FigureId, Figure>> = {
  isoflop,
  'three-roads': threeRoads,
  'tokens-per-parameter': tokensPerParameter,
  overtraining,
  inference,
  'repeat-data': repeatData,
  'moe-dense': moeDense,
  'kv-cache': kvCache,
  tokenizer,
  'open-closed-gap': openClosedGap,
  models,
  'data-wall': dataWall,
  'after-the-wall': afterTheWall,
  'acceleration-gap': accelerationGap,
  'two-futures': twoFutures,
  benchmarks,
  verdicts,
  argument,
};
