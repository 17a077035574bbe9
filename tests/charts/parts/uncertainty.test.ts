import { describe, expect, it } from 'vitest';
import { lawOf } from '#charts/spec/data.ts';
import { FIGURES } from '#charts/figures/all.ts';
import type { BandSeries, LineSeries } from '#charts/spec/spec.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { DATA, EACH_FIGURE } from '../figure-data.ts';
import { specOf } from '../spec-of.ts';

const REFIT = 'besiroglu-2024';
const BANDED = EACH_FIGURE.filter(([, { sketch }]) => sketch !== undefined);

function bandsOf(spec: ReturnType<typeof specOf>): [band: BandSeries, line: LineSeries][] {
  return spec.series.flatMap((band): [BandSeries, LineSeries][] => {
    const line = spec.series.find(({ id }) => `${id}.refits` === band.id);
    return band.kind === 'band' && line?.kind === 'line' ? [[band, line]] : [];
  });
}

/** Half the width of a 95 % interval in standard deviations. */
const NORMAL = 1.96;

/** sqrt(g' S g). */
function spread(gradient: readonly number[], covariance: readonly (readonly number[])[]): number {
  const variance = covariance.flatMap((row, i) =>
    row.map((value, j) => (gradient[i] ?? 0) * value * (gradient[j] ?? 0)),
  );
  return Math.sqrt(variance.reduce((sum, term) => sum + term, 0));
}

describe.each(BANDED)('the bands of %s', (id, figure) => {
  it('lie around the lines of the law whose fit was resampled', () => {
    const bands = bandsOf(specOf(id, `law=${REFIT}`));
    expect(bands.length).toBeGreaterThan(0);
    for (const [band, line] of bands) {
      const skipped = line.points.length - band.points.length;
      band.points.forEach(([x, low, high], i) => {
        const [at, y] = line.points[i + skipped] ?? [NaN, NaN];
        expect(x).toBe(at);
        expect(low).toBeLessThanOrEqual(y);
        expect(high).toBeGreaterThanOrEqual(y);
      });
    }
  });

  it('are the same each time, and what the sketch leaves out', () => {
    const state = { ...defaultsOf(figure, DATA), law: REFIT };
    const [spec, again] = [figure.spec(state, DATA), figure.spec(state, DATA)];
    expect(again).toEqual(spec);
    const lines = spec.series.filter(({ kind }) => kind !== 'band');
    expect(figure.sketch?.(state, DATA)).toEqual({ ...spec, series: lines });
  });
});

describe('a law without a covariance', () => {
  it.each(['isoflop', 'three-roads', 'overtraining', 'inference'] as const)(
    'has no band in %s and no word on one',
    (id) => {
      const { series, notes } = specOf(id, 'law=hoffmann-2022-unrounded');
      expect(series.filter(({ kind }) => kind === 'band')).toEqual([]);
      expect(JSON.stringify(notes)).not.toContain('chart.note.band');
    },
  );
});

describe('the width of a band', () => {
  it('is what the covariance gives to first order', () => {
    const { constants, covariance = [] } = lawOf(DATA, REFIT);
    const { A, B, alpha, beta } = constants;
    const spec = specOf('tokens-per-parameter', `law=${REFIT}`);
    const [[band] = []] = bandsOf(spec);
    for (const [flops, low, high] of band?.points ?? []) {
      // ln(D/N) = ln(C/6) - 2 ln N, ln N = (ln(alpha A / (beta B)) + beta ln(C/6)) / (alpha + beta)
      const sum = alpha + beta;
      const lnN = (Math.log((alpha * A) / (beta * B)) + beta * Math.log(flops / 6)) / sum;
      const ofAlpha = (1 / alpha - lnN) / sum;
      const ofBeta = (Math.log(flops / 6) - 1 / beta - lnN) / sum;
      const gradient = [1 / sum, -1 / sum, 0, ofAlpha, ofBeta].map((slope) => -2 * slope);
      const expected = 2 * NORMAL * spread(gradient, covariance);
      expect(Math.log(high / low) / expected).toBeGreaterThan(0.8);
      expect(Math.log(high / low) / expected).toBeLessThan(1.2);
    }
  });

  it('grows where the law was never fitted', () => {
    const [[band] = []] = bandsOf(specOf('three-roads', `law=${REFIT}`));
    const widths = band?.points.map(([, low, high]) => high - low) ?? [];
    const inside = band?.fitted?.[1] ?? NaN;
    expect(widths.at(-1)).toBeGreaterThan(2 * (widths[inside] ?? Infinity));
  });

  it('begins where nearly every law reaches the size at all', () => {
    const law = lawOf(DATA, REFIT);
    // Five times the spread: some of the laws then have their floor above a size that is drawn.
    const covariance = law.covariance?.map((row) => row.map((value) => 25 * value));
    const data = { ...DATA, laws: { [REFIT]: { ...law, covariance } } };
    const { overtraining } = FIGURES;
    const state = { ...defaultsOf(overtraining, data), law: REFIT };
    const [[band, line] = []] = bandsOf(overtraining.spec(state, data));
    expect(band?.points.length).toBeGreaterThan(10);
    expect(band?.points.length).toBeLessThan(line?.points.length ?? 0);
  });
});
