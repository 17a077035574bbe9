/**
 * Published laws by the names that examples and tests use, frozen so that no function
 * under test can change them.
 *
 * @module
 */
import type { Law } from '#engine/law.ts';

/** Hoffmann et al. 2022 as printed: Eq. 10, App. D.2. */
export const HOFFMANN_2022 = Object.freeze({
  E: 1.69,
  A: 406.4,
  B: 410.7,
  alpha: 0.34,
  beta: 0.28,
});

/** The same fit with the digits of the paper's TeX source (Epoch notebook, `true_params`). */
export const HOFFMANN_2022_TEX = Object.freeze({
  E: 1.6933736809989528,
  A: 406.4010175194737,
  B: 410.7228269450398,
  alpha: 0.33917084,
  beta: 0.2849083,
});

/** Besiroglu et al. 2024: fit on 240 points, notebook output. */
export const BESIROGLU_2024 = Object.freeze({
  E: 1.81686,
  A: 482.00572,
  B: 2085.4342,
  alpha: 0.34781,
  beta: 0.36585,
});

/** Every plain loss law, for tests that run under each. */
export const LOSS_LAWS = Object.freeze({ HOFFMANN_2022, HOFFMANN_2022_TEX, BESIROGLU_2024 });

/** Muennighoff et al. 2023: constants of the official code, repeated data included. */
export const MUENNIGHOFF_2023 = Object.freeze({
  E: 1.8691436784054858,
  A: 520.8249516599187,
  B: 1487.716093782861,
  alpha: 0.3526596,
  beta: 0.3526596,
  rStarTokens: 15.387756,
  rStarParams: 5.309743,
});

/** Ludziejewski et al. 2025: the joint law over size, tokens and experts. */
export const LUDZIEJEWSKI_2025 = Object.freeze({
  a: 35.91,
  alpha: -0.1889,
  delta: -0.2285,
  gamma: 0.0098,
  b: 35.98,
  beta: -0.1775,
  omega: 0.5529,
  zeta: -0.0259,
  expertsStart: 2.0732,
  expertsMax: 290.4521,
  c: 1.3637,
});

/**
 * Covariance of (ln A, ln B, ln E, alpha, beta) for the Besiroglu fit, our own 4,000
 * bootstrap draws: `npm run fit` on the 240 points, seed 1.
 */
export const BESIROGLU_COVARIANCE = Object.freeze([
  [6.488424e-2, -2.45593e-2, 2.14505e-3, 3.866094e-3, -1.232062e-3],
  [-2.45593e-2, 1.732463e-1, 3.64317e-3, -1.531978e-3, 8.47426e-3],
  [2.14505e-3, 3.64317e-3, 2.008021e-4, 1.265982e-4, 1.776597e-4],
  [3.866094e-3, -1.531978e-3, 1.265982e-4, 2.306717e-4, -7.690355e-5],
  [-1.232062e-3, 8.47426e-3, 1.776597e-4, -7.690355e-5, 4.147902e-4],
]);

/** Runs that lie exactly on a law: six sizes, six budgets of tokens. */
export function runsOn(law: Law): { params: number; tokens: number; loss: number }[] {
  const sizes = [6e7, 2e8, 6e8, 2e9, 6e9, 16e9];
  return sizes.flatMap((params) =>
    [1, 2, 4, 8, 16, 32].map((factor) => {
      const tokens = 2e9 * factor;
      const loss = law.E + law.A / params ** law.alpha + law.B / tokens ** law.beta;
      return Object.freeze({ params, tokens, loss });
    }),
  );
}

/** Runs on the Besiroglu law, for examples of fitting. */
export const RUNS_OF_BESIROGLU_2024 = Object.freeze(runsOn(BESIROGLU_2024));
