/**
 * The price of a smaller model: for one and the same loss, size as a share of the best size
 * against training compute as a multiple of the least. The curve does not depend on the loss;
 * it has a floor that no amount of data passes, and Llama 3 stands on it at three places.
 *
 * @module
 */
import {
  logSpace,
  optimalTokensForParams,
  overtraining as priceOf,
  paramsForLoss,
  smallestModelShare,
  tokensForLoss,
  type CostedRun,
} from '#engine/index.ts';
import { lawOf, neededOf, type FigureData, type FigureLaw } from '#charts/spec/data.ts';
import { decades, tenTo } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { extrapolationNotes, fittedSpan } from '#charts/parts/extrapolation.ts';
import { timesOf, type Amount, ownKeys } from '#charts/spec/message.ts';
import { modelPoint } from '#charts/parts/model-points.ts';
import { costed, lossOf } from '#charts/parts/training-runs.ts';
import type { LineSeries, Point } from '#charts/spec/spec.ts';
import { bandNotes, bandOf, intervals } from '#charts/parts/uncertainty.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('overtraining');

const MODELS = ['llama-3-8b', 'llama-3-70b', 'llama-3-1-405b'] as const;

const POINTS = 61;
/** Largest size drawn, beside the best, and the nearest to the floor that can be chosen. */
const LARGEST = 3;
const NEAR_FLOOR = 1.01;
/** Highest price drawn, unless a model has paid more. */
const DEAREST = 12;
const ROOM = 1.6;
/** How far below the floor, as a factor, the plot begins: there is nothing there, and it shows. */
const BELOW_FLOOR = 2;

export const figure = defineFigure({
  id: 'overtraining',
  needs: { models: MODELS },
  fields: {
    law: { kind: 'law', label: 'chart.control.law', default: 'besiroglu-2024' },
    quality: {
      kind: 'number',
      label: own('quality'),
      unit: 'params',
      scale: 'log',
      ...decades(8, 13),
      step: 0.05,
      default: tenTo(10),
    },
    share: {
      kind: 'number',
      label: own('share'),
      unit: 'percent',
      scale: 'linear',
      min: 20,
      max: 300,
      step: 1,
      default: 50,
    },
  },
  ordered: [],

  spec({ law: id, quality, share }, data) {
    const law = lawOf(data, id);
    const best = costed({
      params: quality,
      tokens: optimalTokensForParams(law.constants, quality),
    });
    const floor = smallestModelShare(law.constants);
    const chosen = runOfShare(law, best, Math.max(share / 100, floor * NEAR_FLOOR));
    const models = MODELS.map((model) => placed(data, law, model));
    const dearest = Math.max(...models.map(({ point }) => point[1]));
    const top = Math.max(DEAREST, ROOM * dearest);
    const runs = runsOfLoss(law, best, top / floor).filter((run) => priced(run, best)[1] <= top);
    const points = runs.map((run) => priced(run, best));
    const all = [...points, priced(chosen, best), ...models.map(({ point }) => point)];
    const widest = Math.max(...all.map(([x]) => x));
    return {
      x: {
        id: 'size_share',
        label: { key: 'chart.axis.size-share' },
        unit: 'percent',
        scale: 'log',
        domain: [(100 * floor) / BELOW_FLOOR, widest],
      },
      y: {
        id: 'compute',
        label: { key: 'chart.axis.compute-multiple' },
        unit: 'times',
        scale: 'log',
        domain: [0.8, top],
      },
      series: [
        {
          id: 'same-loss',
          label: { key: own('same-loss') },
          role: 'leader',
          kind: 'line',
          points,
          fitted: fittedSpan(law, runs),
          endLabel: false,
        },
        {
          id: 'chosen',
          label: { key: own('chosen') },
          role: 'optimum',
          kind: 'points',
          points: [priced(chosen, best)],
          endLabel: false,
        },
        ...models.map(({ series }) => series),
      ],
      marks: [
        {
          axis: 'x',
          at: 100 * floor,
          label: {
            key: own('floor'),
            values: { floor: amount(100 * floor, 'percent') },
          },
        },
      ],
      caption: {
        key: own('caption'),
        values: {
          law: law.name,
          best: amount(best.params, 'params'),
          bestTokens: amount(best.tokens, 'tokens'),
          chosen: amount(chosen.params, 'params'),
          chosenTokens: amount(chosen.tokens, 'tokens'),
          price: timesOf(chosen.flops / best.flops),
          floor: amount(100 * floor, 'percent'),
          ...Object.fromEntries(
            models.flatMap(({ point, series }, i) => [
              [`model${i}`, series.label],
              [`share${i}`, amount(point[0], 'percent')],
              [`price${i}`, timesOf(point[1])],
            ]),
          ),
        },
      },
      notes: [{ key: own('kind') }, ...bandNotes(law), ...extrapolationNotes(law, runs)],
    };
  },

  bands({ law: id, quality }, data, { series }) {
    const law = lawOf(data, id);
    return series.flatMap((line) => {
      if (line.kind !== 'line') return [];
      const shares = line.points.map(([share]) => share);
      // Where a law has its floor above a size, the price is beyond all numbers and its inverse 0.
      const worth = intervals(law, shares, (like) => worthOf(like, quality));
      const reached = worth.filter(({ low }) => low > 0);
      return bandOf(
        line,
        reached.map(({ x, low, high }) => ({ x, low: 1 / high, high: 1 / low })),
      );
    });
  },
});

/** The least compute as a share of what a size needs for the same loss; 0 below its floor. */
function worthOf(law: FigureLaw, quality: number): (percent: number) => number {
  const best = costed({ params: quality, tokens: optimalTokensForParams(law.constants, quality) });
  const floor = 100 * smallestModelShare(law.constants);
  return (percent) =>
    percent > floor ? best.flops / runOfShare(law, best, percent / 100).flops : 0;
}

/** The run that reaches the loss of another with a share of its parameters. */
function runOfShare(law: FigureLaw, best: CostedRun, share: number): CostedRun {
  const params = share * best.params;
  return costed({ params, tokens: tokensForLoss(law.constants, params, lossOf(law, best)) });
}

/** Runs of one loss, smallest first: from so many times the best one's data to the largest size. */
function runsOfLoss(law: FigureLaw, best: CostedRun, moreData: number): CostedRun[] {
  const least = runOfShare(law, best, LARGEST).tokens;
  return logSpace(least, moreData * best.tokens, POINTS)
    .map((tokens) =>
      costed({ params: paramsForLoss(law.constants, tokens, lossOf(law, best)), tokens }),
    )
    .toReversed();
}

/** A run's place: its share of the best size, in percent, and its compute beside the least. */
function priced({ params, flops }: CostedRun, best: CostedRun): Point {
  return [(100 * params) / best.params, flops / best.flops];
}

/** A model beside the cheapest run of its own loss. */
function placed(
  data: FigureData,
  law: FigureLaw,
  id: string,
): { point: Point; series: LineSeries } {
  const model = neededOf(data, 'models', id);
  const { equivalent } = priceOf(law.constants, model.params, model.tokens);
  const point = priced(costed(model), equivalent);
  return { point, series: modelPoint(id, model, point) };
}

function amount(value: number, unit: Amount['unit']): Amount {
  return { value, unit, digits: 2 };
}
