/**
 * The measurements of a decoder-only transformer from which its parameters can be counted.
 *
 * One description covers the families the project compares: GPT-3, Gopher and Chinchilla
 * style (plain feed-forward, biases, learned positions), LLaMA, Mistral, Qwen, Gemma
 * (gated feed-forward, RMS norms), mixtures of experts, and latent attention.
 *
 * @module
 */
import { requireWhole } from './guards.ts';

/** Low-rank attention as in DeepSeek-V2 and V3: queries, keys and values pass a bottleneck. */
export interface LatentAttention {
  /** Width of the query bottleneck. */
  readonly queryRank: number;
  /** Width of the key-value bottleneck, the part that is cached. */
  readonly kvRank: number;
  /** Width of the position-carrying part of each key and query. */
  readonly ropeDim: number;
  /** Width of each head's value. */
  readonly valueDim: number;
}

/** Shape of a decoder-only transformer; optional fields default to the LLaMA family's choice. */
export interface DecoderShape {
  /** Rows of the embedding table, padding included. */
  readonly vocab: number;
  /** Width of the residual stream. */
  readonly hidden: number;
  readonly layers: number;
  /** Query heads. */
  readonly heads: number;
  /** Heads with keys and values of their own. Unused with `latent`; absent: `heads`. */
  readonly kvHeads?: number;
  /** Width of a head (with `latent`: the part of it without positions). */
  readonly headDim: number;
  /** Inner width of the feed-forward block; with experts, of one expert. */
  readonly ffn: number;
  /** Three matrices (gate, up, down) in place of two. Default true. */
  readonly gated?: boolean;
  /** One table for input and output. Default false. */
  readonly tiedEmbeddings?: boolean;
  /** `rms`: one vector each. `layer`: scale and shift. Default `rms`. */
  readonly norm?: 'rms' | 'layer';
  /** A norm on the queries and one on the keys of each layer. Default false. */
  readonly qkNorm?: boolean;
  /** Bias vectors: none, on queries, keys and values, or on every matrix. Default `none`. */
  readonly biases?: 'none' | 'qkv' | 'all';
  /** Rows of a learned table of positions. Default 0: positions are computed. */
  readonly positions?: number;
  /** Routed experts in each expert layer. Default 1: a dense model without a router. */
  readonly experts?: number;
  /** Routed experts that work on one token. Default: all of them. */
  readonly activeExperts?: number;
  /** Experts that work on every token, beside the routed ones. Default 0. */
  readonly sharedExperts?: number;
  /** Layers whose feed-forward block is dense in a model with experts. Default 0. */
  readonly denseLayers?: number;
  /** Inner width of the dense layers' block. Default `ffn`. */
  readonly denseFfn?: number;
  readonly latent?: LatentAttention;
}

/** A shape with every default written out. */
export type FullDecoderShape = Required<Omit<DecoderShape, 'latent'>> & {
  readonly latent: LatentAttention | null;
};

/**
 * The shape with defaults filled in and every count checked.
 *
 * @param fn - the public function that asks, for its error messages
 * @throws {RangeError} if a count is not whole, or more experts or layers are used than exist
 * @throws {TypeError} if a count is not a number
 */
export function fullDecoderShape(fn: string, shape: DecoderShape): FullDecoderShape {
  const { heads, ffn, experts = 1 } = shape;
  const full: FullDecoderShape = {
    kvHeads: heads,
    gated: true,
    tiedEmbeddings: false,
    norm: 'rms',
    qkNorm: false,
    biases: 'none',
    positions: 0,
    experts,
    activeExperts: experts,
    sharedExperts: 0,
    denseLayers: 0,
    denseFfn: ffn,
    latent: null,
    ...shape,
  };
  const { vocab, hidden, layers, kvHeads, headDim, positions } = full;
  const { activeExperts, sharedExperts, denseLayers, denseFfn } = full;
  requireWhole(fn, { vocab, hidden, layers, heads, headDim, ffn, experts, denseFfn }, 1);
  requireWhole(fn, { positions, sharedExperts }, 0);
  requireWhole(fn, { kvHeads }, 1, heads);
  requireWhole(fn, { activeExperts }, 1, experts);
  requireWhole(fn, { denseLayers }, 0, layers);
  if (full.latent) {
    const { queryRank, kvRank, ropeDim, valueDim } = full.latent;
    requireWhole(fn, { queryRank, kvRank, ropeDim, valueDim }, 1);
  }
  return full;
}
