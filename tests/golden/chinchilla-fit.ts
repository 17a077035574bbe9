/**
 * Writes `chinchilla-fit.json`: our fit to the Chinchilla points, and its uncertainty.
 *
 * Run `node tests/golden/chinchilla-fit.ts` with the points beside the checkout. What is
 * kept are results of our own computation: constants, intervals and covariance of 4,000
 * bootstrap draws, and no point of the data.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { bootstrapLaws, fitLaw, lawCovariance } from '#engine/index.ts';
import { quantile } from '#engine/quantile.ts';
import { fittedPoints } from './chinchilla-points.ts';

const DRAWS = 4000;
const SEED = 1;

const runs = fittedPoints();
const { law, objective } = fitLaw(runs);
const laws = bootstrapLaws(runs, { draws: DRAWS, seed: SEED, centre: law });
const intervals = Object.fromEntries(
  (['E', 'A', 'B', 'alpha', 'beta'] as const).map((name) => {
    const values = Float64Array.from(laws, (drawn) => drawn[name]).sort();
    return [name, [quantile(values, 0.025), quantile(values, 0.975)]];
  }),
);
const golden = {
  runs: runs.length,
  law,
  objective,
  draws: DRAWS,
  seed: SEED,
  intervals,
  covariance: lawCovariance(laws),
};
writeFileSync(
  new URL('chinchilla-fit.json', import.meta.url),
  `${JSON.stringify(golden, null, 2)}\n`,
);
