/**
 * Memory a model needs to remember the text it has already read.
 *
 * While it writes, a transformer keeps for every earlier token what its attention will
 * look at again. That cache, not the weights, decides how many readers one accelerator
 * serves and how long their texts may be. Heads may have their own keys and values
 * (multi-head), share them in groups (grouped-query) or all share one pair
 * (multi-query); a sliding window forgets; latent attention keeps one compressed vector.
 *
 * @module
 */
import { requireAtLeast, requireFinite, requirePositive, requireWhole } from './guards.ts';

/** A cache of keys and values per head: multi-head, grouped-query or multi-query. */
export interface HeadCacheShape {
  readonly layers: number;
  /** Heads with keys and values of their own; 1 for multi-query attention. */
  readonly kvHeads: number;
  /** Width of one key, and of one value. */
  readonly headDim: number;
  /** Tokens a sliding-window layer still remembers; absent: all of them. */
  readonly window?: number;
  /** Layers that use the window; absent: every layer. */
  readonly windowedLayers?: number;
}

/** A cache of one compressed vector per token and layer: multi-head latent attention. */
export interface LatentCacheShape {
  readonly layers: number;
  /** Width of the compressed keys and values. */
  readonly latentDim: number;
  /** Width of the one key that carries positions, shared by all heads. */
  readonly ropeDim: number;
}

/**
 * Bytes of key-value cache for one sequence.
 *
 * Heads: 2 x layers x kvHeads x headDim x bytes for each token, the 2 being key and
 * value. Latent attention: layers x (latentDim + ropeDim) x bytes. A windowed layer
 * holds at most `window` tokens, as in a rolling buffer.
 *
 * @param shape - layers and either heads or latent widths, whole numbers
 * @param tokens - length of the sequence so far, finite and >= 0
 * @param bytesPerElement - storage of one number, finite and > 0; 2 for bf16
 * @returns bytes
 * @throws {RangeError} if an argument is out of its domain, or the bytes leave the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * kvCacheBytes({ layers: 32, kvHeads: 8, headDim: 128 }, 1) // => 131072
 * @example
 * kvCacheBytes({ layers: 61, latentDim: 512, ropeDim: 64 }, 1) // => 70272
 * @see source `deepseek-2024-v3-report`, on multi-head latent attention
 */
export function kvCacheBytes(
  shape: HeadCacheShape | LatentCacheShape,
  tokens: number,
  bytesPerElement = 2,
): number {
  const { layers } = shape;
  requireWhole('kvCacheBytes', { layers }, 1);
  requireAtLeast('kvCacheBytes', { tokens }, 0);
  requirePositive('kvCacheBytes', { bytesPerElement });
  let elements: number;
  if ('latentDim' in shape) {
    const { latentDim, ropeDim } = shape;
    requireWhole('kvCacheBytes', { latentDim, ropeDim }, 1);
    elements = (latentDim + ropeDim) * layers * tokens;
  } else {
    const { kvHeads, headDim, window = Number.MAX_SAFE_INTEGER, windowedLayers = layers } = shape;
    requireWhole('kvCacheBytes', { kvHeads, headDim, window }, 1);
    requireWhole('kvCacheBytes', { windowedLayers }, 0, layers);
    const kept = (layers - windowedLayers) * tokens + windowedLayers * Math.min(window, tokens);
    elements = 2 * kvHeads * headDim * kept;
  }
  const bytes = elements * bytesPerElement;
  requireFinite('kvCacheBytes: result', { bytes });
  return bytes;
}
