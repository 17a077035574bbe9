/**
 * What a larger vocabulary saves: the same text in fewer tokens, and so less of everything that
 * is paid by the token. Beside it, how much of the smaller cache is owed to attention instead.
 *
 * @module
 */
import { charactersPerTokenSavings, kvCacheBytes, logSpace } from '#engine/index.ts';
import { neededOf, valueOf, type FigureData } from '#charts/spec/data.ts';
import { decades, tenTo } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { timesOf, type Amount, type Text, ownKeys } from '#charts/spec/message.ts';
import { roundedSpan } from '#charts/spec/round-step.ts';
import type { Axis, LineSeries, Point, Role } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('tokenizer');

const LENGTH = decades(3, 6);
const POINTS = 13;

/** Room beyond what is drawn, as a factor. */
const ROOM = 1.25;

/** Characters of English in a token, before and after. */
export const RATES = [
  'scenarios/llama-3-in-numbers.old_characters_per_token',
  'scenarios/llama-3-in-numbers.characters_per_token',
] as const;
export const MODELS = ['llama-2-7b', 'llama-3-8b'] as const;
const VOCABULARIES = ['models/llama-2-7b.vocabulary', 'models/llama-3-8b.vocabulary'] as const;

type Line = { id: string; label: Text; role: Role; perCharacter: number };

export const figure = defineFigure({
  id: 'tokenizer',
  needs: {
    laws: false,
    caches: MODELS,
    quantities: {
      [RATES[0]]: 'characters_per_token',
      [RATES[1]]: 'characters_per_token',
      [VOCABULARIES[0]]: 'entries',
      [VOCABULARIES[1]]: 'entries',
    },
  },
  fields: {
    length: {
      kind: 'number',
      label: own('length'),
      unit: 'characters',
      scale: 'log',
      ...LENGTH,
      step: 0.05,
      default: tenTo(4.3),
    },
    show: {
      kind: 'choice',
      label: own('show'),
      options: { tokens: own('show-tokens'), memory: own('show-memory') },
      default: 'tokens',
    },
  },
  ordered: [],

  spec({ length, show }, data) {
    const [before, after] = [RATES[0], RATES[1]].map((id) => valueOf(data, id)) as [number, number];
    const [large, small] = [cacheOf(data, MODELS[0]), cacheOf(data, MODELS[1])];
    const lines =
      show === 'tokens' ? tokenLines(data, before, after) : cacheLines(before, after, large, small);
    const lengths =
      show === 'tokens'
        ? Array.from({ length: POINTS }, (_, i) => (i / (POINTS - 1)) * ROOM * length)
        : logSpace(LENGTH.min, LENGTH.max, POINTS);
    const series = lines.map(({ id, label, role, perCharacter }): LineSeries => ({
      id,
      label,
      role,
      kind: 'line',
      points: lengths.map((characters): Point => [characters, characters * perCharacter]),
      endLabel: true,
    }));
    const amounts = series.flatMap(({ points }) => points.map(([, y]) => y));
    const { savedShare } = charactersPerTokenSavings(before, after);
    return {
      x: {
        id: 'length',
        label: { key: 'chart.axis.length' },
        unit: 'characters',
        ...(show === 'tokens'
          ? { scale: 'linear', domain: [0, ROOM * length] }
          : { scale: 'log', domain: [LENGTH.min, LENGTH.max] }),
      },
      y: show === 'tokens' ? tokensAxis(Math.max(...amounts)) : cacheAxis(amounts),
      series: [
        ...series,
        {
          id: 'chosen',
          label: { key: own('chosen') },
          role: 'optimum',
          kind: 'points',
          points: lines.map(({ perCharacter }): Point => [length, length * perCharacter]),
          endLabel: false,
        },
      ],
      marks: [],
      caption: {
        key: own('caption'),
        values: {
          length: { value: length, unit: 'characters' },
          before: rate(before),
          after: rate(after),
          old: { value: length / before, unit: 'tokens' },
          new: { value: length / after, unit: 'tokens' },
          saved: { value: 100 * savedShare, unit: 'percent' },
          model0: neededOf(data, 'caches', MODELS[0]).name,
          model1: neededOf(data, 'caches', MODELS[1]).name,
          oldBytes: { value: (length / before) * large, unit: 'bytes' },
          newBytes: { value: (length / after) * small, unit: 'bytes' },
          times: timesOf(((large / small) * after) / before),
          attention: timesOf(large / small),
          tokenizer: { value: after / before, unit: 'ratio' },
        },
      },
      notes: [{ key: own('english') }],
    };
  },
});

/** Bytes a model keeps of each token. */
export function cacheOf(data: FigureData, id: string): number {
  const { layers, heads, headDim, kvHeads } = neededOf(data, 'caches', id);
  return kvCacheBytes({ layers, headDim, kvHeads: kvHeads ?? heads }, 1);
}

function tokenLines(data: FigureData, before: number, after: number): Line[] {
  const label = (name: 'before' | 'after', id: string): Text => ({
    key: own(name),
    values: { entries: { value: valueOf(data, id), unit: 'count' } },
  });
  const [old, fresh] = VOCABULARIES;
  return [
    {
      id: 'before',
      label: label('before', old),
      role: 'follower',
      perCharacter: 1 / before,
    },
    {
      id: 'after',
      label: label('after', fresh),
      role: 'leader',
      perCharacter: 1 / after,
    },
  ];
}

function cacheLines(before: number, after: number, large: number, small: number): Line[] {
  const label = (which: 'neither' | 'tokenizer' | 'both'): Text => ({
    key: own(`with-${which}`),
  });
  return [
    { id: 'neither', label: label('neither'), role: 'follower', perCharacter: large / before },
    { id: 'tokenizer', label: label('tokenizer'), role: 'follower', perCharacter: large / after },
    { id: 'both', label: label('both'), role: 'leader', perCharacter: small / after },
  ];
}

function rate(value: number): Amount {
  return { value, unit: 'characters_per_token', bare: true };
}

function tokensAxis(most: number): Axis {
  const label = { key: 'chart.axis.text-tokens' } as const;
  return { id: 'tokens', label, unit: 'tokens', scale: 'linear', domain: roundedSpan(0, most) };
}

function cacheAxis(bytes: readonly number[]): Axis {
  const domain = [Math.min(...bytes) / ROOM, Math.max(...bytes) * ROOM] as const;
  return { id: 'cache', label: { key: 'chart.axis.cache' }, unit: 'bytes', scale: 'log', domain };
}
