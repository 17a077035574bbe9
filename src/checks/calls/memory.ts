/**
 * Calculations about what a model costs to serve: its key-value cache, and its tokens.
 *
 * @module
 */
import { charactersPerTokenSavings, kvCacheBytes } from '#engine/index.ts';
import { define } from './definition.ts';

const LAYERS = { units: ['layers', 'count'] } as const;
const HEADS = { units: ['heads', 'count'] } as const;
const DIMENSIONS = { units: ['dimensions', 'count'] } as const;
const CHARACTERS_PER_TOKEN = { units: ['characters_per_token', 'ratio'] } as const;

export const MEMORY = {
  kvCachePerToken: define({
    says: 'key-value cache of one token, at two bytes a number',
    args: { layers: LAYERS, kv_heads: HEADS, head_dim: DIMENSIONS },
    unit: 'bytes',
    run: ({ layers, kv_heads, head_dim }) =>
      kvCacheBytes({ layers, kvHeads: kv_heads, headDim: head_dim }, 1),
  }),
  kvCacheRatio: define({
    says: 'key-value cache of one model, against that of the other',
    args: {
      layers: LAYERS,
      kv_heads: HEADS,
      head_dim: DIMENSIONS,
      other_layers: LAYERS,
      other_kv_heads: HEADS,
      other_head_dim: DIMENSIONS,
    },
    unit: 'times',
    run: ({ layers, kv_heads, head_dim, other_layers, other_kv_heads, other_head_dim }) =>
      kvCacheBytes({ layers, kvHeads: kv_heads, headDim: head_dim }, 1) /
      kvCacheBytes({ layers: other_layers, kvHeads: other_kv_heads, headDim: other_head_dim }, 1),
  }),
  tokensSaved: define({
    says: 'how many per cent fewer tokens a text takes than with the other tokenizer',
    args: {
      characters_per_token: CHARACTERS_PER_TOKEN,
      other_characters_per_token: CHARACTERS_PER_TOKEN,
    },
    unit: 'percent',
    run: ({ characters_per_token, other_characters_per_token }) =>
      100 * charactersPerTokenSavings(other_characters_per_token, characters_per_token).savedShare,
  }),
} as const;
