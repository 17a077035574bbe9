/**
 * The list of figures: the one place that names them, in the order pages show them.
 *
 * A figure is a folder here: `figure.ts` (controls, and the function from their state to what is
 * drawn), `recipe.ts` (how its numbers are worked out again), `words.en.ts`, `words.zh.ts`. In
 * goes an id, out comes the part asked for, fetched alone; `all.ts` has every one at once.
 *
 * @module
 */
import type { RecipeBuilder } from '#charts/files/recipe.ts';
import type { Figure } from '#charts/spec/figure.ts';

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

export async function loadFigure(id: FigureId): Promise<Figure> {
  return ((await import(`./${id}/figure.ts`)) as { figure: Figure }).figure;
}

export async function loadRecipe(id: FigureId): Promise<RecipeBuilder> {
  return ((await import(`./${id}/recipe.ts`)) as { recipe: RecipeBuilder }).recipe;
}
