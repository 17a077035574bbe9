/**
 * Published laws by the names that examples and tests use, frozen so that no function
 * under test can change them.
 *
 * @module
 */

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
