/**
 * What it takes to remember: memory of the key-value cache against the length of the text. The
 * kind of attention moves the line as a whole, and with it how many can read at once.
 *
 * @module
 */
import {
  kvCacheBytes,
  logSpace,
  type HeadCacheShape,
  type LatentCacheShape,
} from '#engine/index.ts';
import { neededOf, type FigureCache, type FigureData } from '#charts/spec/data.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { ownKeys, type Text } from '#charts/spec/message.ts';
import type { LineSeries, Point } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('kv-cache');

const CONTEXT = { from: 1e3, to: 1e6 } as const;
const POINTS = 13;

/** Memory of the accelerator that most are trained and served on, bytes. */
const CARD = 80e9;

/** Room above and below what is drawn, as a factor. */
const ROOM = 2;

/** Bytes of one stored number. */
export const BYTES = { bf16: 2, fp8: 1, int4: 0.5 } as const;

/** Widths of the compressed vector and of its positions in DeepSeek-V2 and V3. */
const LATENT = { latentDim: 512, ropeDim: 64 } as const;

/** The small model of the essay, whose shape the kinds are tried on. */
const SMALL = 'llama-3-8b';
const MODELS = ['llama-2-7b', SMALL, 'llama-3-70b', 'deepseek-v3'] as const;

export type Shape = HeadCacheShape | LatentCacheShape;
type Cached = { id: string; label: Text; leads: boolean; shape: Shape };

export const figure = defineFigure({
  id: 'kv-cache',
  needs: { laws: false, caches: MODELS },
  fields: {
    of: {
      kind: 'choice',
      label: own('of'),
      options: { kinds: own('of-kinds'), models: own('of-models') },
      default: 'kinds',
    },
    context: {
      kind: 'number',
      label: own('context'),
      unit: 'tokens',
      scale: 'log',
      min: CONTEXT.from,
      max: CONTEXT.to,
      step: 0.02,
      default: 8192,
    },
    batch: { kind: 'count', label: own('batch'), min: 1, max: 256, default: 32 },
    precision: {
      kind: 'choice',
      label: own('precision'),
      options: {
        bf16: own('bf16'),
        fp8: own('fp8'),
        int4: own('int4'),
      },
      default: 'bf16',
    },
  },
  ordered: [],

  spec({ of, context, batch, precision }, data) {
    const all = of === 'kinds' ? kindsOf(data) : modelsOf(data);
    const bytesOf = (shape: Shape, tokens: number) =>
      batch * kvCacheBytes(shape, tokens, BYTES[precision]);
    const contexts = logSpace(CONTEXT.from, CONTEXT.to, POINTS);
    const lines = all.map(({ id, label, leads, shape }): LineSeries => ({
      id,
      label,
      role: leads ? 'leader' : 'follower',
      kind: 'line',
      points: contexts.map((tokens): Point => [tokens, bytesOf(shape, tokens)]),
      endLabel: true,
    }));
    const bytes = [CARD, ...lines.flatMap(({ points }) => points.map(([, y]) => y))];
    const chosen = all.map(({ shape }): Point => [context, bytesOf(shape, context)]);
    const values = all.flatMap(({ id, shape }, i): [string, Text][] => [
      [`name${i}`, all[i]?.label ?? id],
      [`bytes${i}`, { value: bytesOf(shape, context), unit: 'bytes' }],
      [
        `readers${i}`,
        { value: Math.floor(CARD / kvCacheBytes(shape, context, BYTES[precision])), unit: 'count' },
      ],
    ]);
    return {
      x: {
        id: 'context',
        label: { key: 'chart.axis.context' },
        unit: 'tokens',
        scale: 'log',
        domain: [CONTEXT.from, CONTEXT.to],
      },
      y: {
        id: 'cache',
        label: { key: 'chart.axis.cache' },
        unit: 'bytes',
        scale: 'log',
        domain: [Math.min(...bytes) / ROOM, Math.max(...bytes) * ROOM],
      },
      series: [
        ...lines,
        {
          id: 'chosen',
          label: { key: own('chosen') },
          role: 'optimum',
          kind: 'points',
          points: chosen,
          endLabel: false,
        },
      ],
      marks: [{ axis: 'y', at: CARD, label: { key: own('card') } }],
      caption: {
        key: own(`caption-${of}`),
        values: {
          model: neededOf(data, 'caches', SMALL).name,
          batch: { value: batch, unit: 'count' },
          context: { value: context, unit: 'tokens' },
          ...Object.fromEntries(values),
        },
      },
      notes: [{ key: own('apart') }],
    };
  },
});

/** The kinds of attention on the shape of one model, from the largest cache to the smallest. */
export function kindsOf(data: FigureData): Cached[] {
  const { layers, heads, headDim, kvHeads } = neededOf(data, 'caches', SMALL);
  const kinds = {
    mha: { layers, kvHeads: heads, headDim },
    gqa: { layers, kvHeads: kvHeads ?? heads, headDim },
    mla: { layers, ...LATENT },
    mqa: { layers, kvHeads: 1, headDim },
  } as const;
  return Object.entries(kinds).map(([kind, shape]) => ({
    id: kind,
    label: { key: own(kind as keyof typeof kinds) },
    leads: kind === 'gqa',
    shape,
  }));
}

export function modelsOf(data: FigureData): Cached[] {
  return MODELS.map((id) => {
    const model = neededOf(data, 'caches', id);
    return { id, label: model.name, leads: id === SMALL, shape: shapeOf(model) };
  });
}

function shapeOf({ layers, kvHeads, headDim }: FigureCache): Shape {
  return kvHeads === null ? { layers, ...LATENT } : { layers, kvHeads, headDim };
}
