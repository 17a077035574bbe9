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
import { neededOf, valueOf, type FigureCache, type FigureData } from '#charts/spec/data.ts';
import { decades } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { ownKeys, type Text } from '#charts/spec/message.ts';
import type { LineSeries, Point } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('kv-cache');

const CONTEXT = decades(3, 6);
const POINTS = 13;

/** Memory of the accelerator that most are trained and served on. */
const CARD = 'scenarios/llama-3-in-numbers.accelerator_memory';

/** Room above and below what is drawn, as a factor. */
const ROOM = 2;

/** Bytes of one stored number. */
export const BYTES = { bf16: 2, fp8: 1, int4: 0.5 } as const;

/** The small model of the essay, whose shape the kinds are tried on. */
const SMALL = 'llama-3-8b';
/** The model whose widths stand for latent attention. */
const LATENT = 'deepseek-v3';
const MODELS = ['llama-2-7b', SMALL, 'llama-3-70b', LATENT] as const;

export type Shape = HeadCacheShape | LatentCacheShape;
type Cached = { id: string; label: Text; leads: boolean; shape: Shape };

export const figure = defineFigure({
  id: 'kv-cache',
  needs: { laws: false, caches: MODELS, quantities: { [CARD]: 'bytes' } },
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
      ...CONTEXT,
      step: 0.02,
      default: { from: 'models/llama-3-8b.context_length' },
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
      more: true,
    },
  },
  ordered: [],

  spec({ of, context, batch, precision }, data) {
    const card = valueOf(data, CARD);
    const size = { value: card, unit: 'bytes' } as const;
    const all = of === 'kinds' ? kindsOf(data) : modelsOf(data);
    const bytesOf = (shape: Shape, tokens: number) =>
      batch * kvCacheBytes(shape, tokens, BYTES[precision]);
    const contexts = logSpace(CONTEXT.min, CONTEXT.max, POINTS);
    const lines = all.map(({ id, label, leads, shape }): LineSeries => ({
      id,
      label,
      role: leads ? 'leader' : 'follower',
      kind: 'line',
      points: contexts.map((tokens): Point => [tokens, bytesOf(shape, tokens)]),
      endLabel: true,
    }));
    const bytes = [card, ...lines.flatMap(({ points }) => points.map(([, y]) => y))];
    const chosen = all.map(({ shape }): Point => [context, bytesOf(shape, context)]);
    const values = all.flatMap(({ id, shape }, i): [string, Text][] => [
      [`name${i}`, all[i]?.label ?? id],
      [`bytes${i}`, { value: bytesOf(shape, context), unit: 'bytes' }],
      [
        `readers${i}`,
        { value: Math.floor(card / kvCacheBytes(shape, context, BYTES[precision])), unit: 'count' },
      ],
    ]);
    return {
      x: {
        id: 'context',
        label: { key: 'chart.axis.context' },
        unit: 'tokens',
        scale: 'log',
        domain: [CONTEXT.min, CONTEXT.max],
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
      marks: [{ axis: 'y', at: card, label: { key: own('card'), values: { size } } }],
      caption: {
        key: own(`caption-${of}`),
        values: {
          model: neededOf(data, 'caches', SMALL).name,
          size,
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
    mla: { layers, ...latentOf(neededOf(data, 'caches', LATENT)) },
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

/** Widths of the compressed vector and of its positions. */
function latentOf({ name, latent }: FigureCache): Omit<LatentCacheShape, 'layers'> {
  if (!latent) throw new RangeError(`kv-cache: expected ${name} to have latent attention`);
  return latent;
}

function shapeOf(model: FigureCache): Shape {
  const { layers, kvHeads, headDim } = model;
  return kvHeads === null ? { layers, ...latentOf(model) } : { layers, kvHeads, headDim };
}
