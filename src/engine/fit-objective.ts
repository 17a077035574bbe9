/**
 * How badly a law misses a set of training runs.
 *
 * @module
 */
import type { Objective } from './minimum.ts';
import type { Law } from './law.ts';

/** One training run and the loss it ended with. */
export interface TrainingRun {
  /** Parameters N. */
  readonly params: number;
  /** Training tokens D. */
  readonly tokens: number;
  /** Final loss, nats per token. */
  readonly loss: number;
}

/**
 * The five unknowns in the order the descent sees them: ln A - alpha m_N, ln B - beta m_D,
 * ln E, alpha, beta, where m_N and m_D are the mean ln N and ln D of the runs. Counting
 * the logs from the middle of the data keeps a steeper law from looking like a larger
 * coefficient, which is what makes the problem slow and easy to stop too early.
 */
export type FitPoint = Float64Array;

/** A set of runs as the fit sees it. */
export interface FitProblem {
  /** Huber loss of the residuals ln L(N, D) - ln loss, in units of delta. */
  readonly objective: Objective;
  readonly toLaw: (point: FitPoint) => Law;
  readonly toPoint: (law: Law) => FitPoint;
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The objective of Hoffmann's Approach 3 over some runs.
 *
 * Sum of Huber((ln L - ln loss) / delta), quadratic within delta and linear beyond, so
 * that a few failed runs do not bend the law. L is the sum of the three exponentials,
 * whose log is the log-sum-exp of the source.
 *
 * @param runs - the runs; params, tokens and loss > 0
 * @param delta - width of the quadratic part, in log loss
 * @param weights - how often each run counts; absent: once
 */
export function fitProblem(
  runs: readonly TrainingRun[],
  delta: number,
  weights?: ArrayLike<number>,
): FitProblem {
  const logs = (pick: (run: TrainingRun) => number): Float64Array =>
    Float64Array.from(runs, (run) => Math.log(pick(run)));
  const [n, d, l] = [logs((r) => r.params), logs((r) => r.tokens), logs((r) => r.loss)];
  const [middleN, middleD] = [mean(n), mean(d)];
  const offsetN = n.map((value) => value - middleN);
  const offsetD = d.map((value) => value - middleD);
  const counts = weights ? Float64Array.from(weights) : new Float64Array(runs.length).fill(1);

  const objective: Objective = (point, gradient) => {
    const [a = 0, b = 0, e = 0, alpha = 0, beta = 0] = point;
    const irreducible = Math.exp(e);
    let [sum, ga, gb, ge, gAlpha, gBeta] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < l.length; i += 1) {
      const count = counts[i] ?? 0;
      if (count === 0) continue;
      const x = offsetN[i] ?? 0;
      const y = offsetD[i] ?? 0;
      const model = Math.exp(a - alpha * x);
      const data = Math.exp(b - beta * y);
      const predicted = irreducible + model + data;
      const u = (Math.log(predicted) - (l[i] ?? 0)) / delta;
      const size = Math.abs(u);
      sum += count * (size <= 1 ? (u * u) / 2 : size - 0.5);
      const pull = (count * (size <= 1 ? u : Math.sign(u))) / (delta * predicted);
      ga += pull * model;
      gb += pull * data;
      ge += pull * irreducible;
      gAlpha -= pull * model * x;
      gBeta -= pull * data * y;
    }
    gradient.set([ga, gb, ge, gAlpha, gBeta]);
    return sum;
  };

  return {
    objective,
    toLaw: ([a = 0, b = 0, e = 0, alpha = 0, beta = 0]) => ({
      E: Math.exp(e),
      A: Math.exp(a + alpha * middleN),
      B: Math.exp(b + beta * middleD),
      alpha,
      beta,
    }),
    toPoint: ({ E, A, B, alpha, beta }) =>
      Float64Array.of(
        Math.log(A) - alpha * middleN,
        Math.log(B) - beta * middleD,
        Math.log(E),
        alpha,
        beta,
      ),
  };
}
