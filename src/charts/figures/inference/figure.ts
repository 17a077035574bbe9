/**
 * What use does to the best size: the more tokens a model will read and write, the smaller and
 * the longer trained it is to be for the same loss, down to a floor.
 *
 * @module
 */
import {
  inferenceOptimal,
  logSpace,
  optimalTokensForParams,
  smallestModelShare,
  type InferenceOptimal,
} from '#engine/index.ts';
import { lawOf } from '#charts/spec/data.ts';
import { ownKeys } from '#charts/spec/message.ts';
import { decades, tenTo } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { extrapolationNotes, fittedSpan } from '#charts/parts/extrapolation.ts';
import { costed, lossOf } from '#charts/parts/training-runs.ts';
import type { Axis, Mark, Point } from '#charts/spec/spec.ts';
import { bandAround, bandNotes } from '#charts/parts/uncertainty.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('inference');

const SERVED = decades(10, 17);
const POINTS = 29;

/** Room above and below what is drawn: a factor on a log scale, a share on a linear one. */
const ROOM = 1.25;

type Show = 'size' | 'tokens' | 'saved';

export const figure = defineFigure({
  id: 'inference',
  fields: {
    law: { kind: 'law', label: 'chart.control.law', default: 'besiroglu-2024', more: true },
    show: {
      kind: 'choice',
      label: own('show'),
      options: {
        size: own('show-size'),
        tokens: own('show-tokens'),
        saved: own('show-saved'),
      },
      default: 'size',
    },
    quality: {
      kind: 'number',
      label: own('quality'),
      unit: 'params',
      scale: 'log',
      ...decades(8, 13),
      step: 0.05,
      default: tenTo(10.5),
    },
    served: {
      kind: 'number',
      label: own('served'),
      unit: 'tokens',
      scale: 'log',
      ...SERVED,
      step: 0.05,
      default: tenTo(13),
    },
  },
  ordered: [],

  spec({ law: id, show, quality, served }, data) {
    const law = lawOf(data, id);
    const cheapest = { params: quality, tokens: optimalTokensForParams(law.constants, quality) };
    const target = lossOf(law, cheapest);
    const bestFor = (tokens: number) => inferenceOptimal(law.constants, target, tokens);
    const uses = logSpace(SERVED.min, SERVED.max, POINTS);
    const lives = uses.map((tokens) => ({ tokens, best: bestFor(tokens) }));
    const runs = lives.map(({ best }) => costed(best));
    const chosen = bestFor(served);
    const floor = quality * smallestModelShare(law.constants);
    const points = lives.map(({ tokens, best }): Point => [tokens, shownOf(show, best)]);
    const marks = marksOf(show, cheapest, floor);
    return {
      x: {
        id: 'tokens_served',
        label: { key: 'chart.axis.tokens-served' },
        unit: 'tokens',
        scale: 'log',
        domain: [SERVED.min, SERVED.max],
      },
      y: axisOf(show, [...points.map(([, y]) => y), ...marks.map(({ at }) => at)]),
      series: [
        {
          id: 'best',
          label: { key: own(`show-${show}`) },
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
          points: [[served, shownOf(show, chosen)]],
          endLabel: false,
        },
      ],
      marks,
      caption: {
        key: own('caption'),
        values: {
          law: law.name,
          quality: { value: quality, unit: 'params', digits: 2 },
          served: { value: served, unit: 'tokens', digits: 2 },
          params: { value: chosen.params, unit: 'params', digits: 2 },
          tokens: { value: chosen.tokens, unit: 'tokens', digits: 2 },
          ratio: {
            value: chosen.tokens / chosen.params,
            unit: 'tokens_per_param',
            digits: 2,
            bare: true,
          },
          saved: { value: 100 * chosen.savedShare, unit: 'percent', digits: 2 },
          floor: { value: floor, unit: 'params', digits: 2 },
        },
      },
      notes: [{ key: own('costs') }, ...bandNotes(law), ...extrapolationNotes(law, runs)],
    };
  },

  bands({ law: id, show, quality }, data, { series }) {
    const law = lawOf(data, id);
    return series.flatMap((line) =>
      line.kind === 'line'
        ? bandAround(line, law, (like) => {
            const { constants } = like;
            const tokens = optimalTokensForParams(constants, quality);
            const target = lossOf(like, { params: quality, tokens });
            return (served) => shownOf(show, inferenceOptimal(constants, target, served));
          })
        : [],
    );
  },
});

function shownOf(show: Show, { params, tokens, savedShare }: InferenceOptimal): number {
  // Below a token served nothing is saved, and rounding must not make it less than nothing.
  return { size: params, tokens, saved: Math.max(0, 100 * savedShare) }[show];
}

function axisOf(show: Show, values: readonly number[]): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const label = { key: own(`axis-${show}`) } as const;
  if (show === 'saved') {
    return { id: 'saved', label, unit: 'percent', scale: 'linear', domain: [0, ROOM * high] };
  }
  const unit = show === 'size' ? 'params' : 'tokens';
  return { id: unit, label, unit, scale: 'log', domain: [low / ROOM, high * ROOM] };
}

/** The choice for training alone, and the size that no use goes below. */
function marksOf(
  show: Show,
  { params, tokens }: { params: number; tokens: number },
  floor: number,
): Mark[] {
  if (show === 'saved') return [];
  const training: Mark = {
    axis: 'y',
    at: show === 'size' ? params : tokens,
    label: { key: own('training') },
  };
  if (show === 'tokens') return [training];
  const label = { key: own('floor') } as const;
  return [training, { axis: 'y', at: floor, label }];
}
