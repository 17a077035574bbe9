export { AS_GIVEN as recipe } from '#charts/files/recipe.ts';
