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
import { requireNonNegative, requirePositive, requireWhole } from './guards.ts';

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

/** Elements one layer keeps for one token, checked. */
function elementsPerToken(shape: HeadCacheShape | LatentCacheShape): number {
  if ('latentDim' in shape) {
    requireWhole('kvCacheBytes', 'latentDim', shape.latentDim, 1);
    requireWhole('kvCacheBytes', 'ropeDim', shape.ropeDim, 0);
    return shape.latentDim + shape.ropeDim;
  }
  requireWhole('kvCacheBytes', 'kvHeads', shape.kvHeads, 1);
  requireWhole('kvCacheBytes', 'headDim', shape.headDim, 1);
  return 2 * shape.kvHeads * shape.headDim;
}

/** Tokens kept, summed over the layers, with windows applied. */
function layerTokens(shape: HeadCacheShape | LatentCacheShape, tokens: number): number {
  if ('latentDim' in shape || shape.window === undefined) return shape.layers * tokens;
  const { layers, window, windowedLayers = layers } = shape;
  requireWhole('kvCacheBytes', 'window', window, 1);
  requireWhole('kvCacheBytes', 'windowedLayers', windowedLayers, 0);
  if (windowedLayers > layers) {
    throw new RangeError(
      `kvCacheBytes: windowedLayers must be at most layers (${String(layers)}), got ${String(windowedLayers)}`,
    );
  }
  return (layers - windowedLayers) * tokens + windowedLayers * Math.min(window, tokens);
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
 * @throws {RangeError} if an argument is out of its domain
 * @throws {TypeError} if an argument is not a number
 * @example
 * kvCacheBytes({ layers: 32, kvHeads: 8, headDim: 128 }, 1) // => 131072
 * @example
 * kvCacheBytes({ layers: 61, latentDim: 512, ropeDim: 64 }, 1) // => 70272
 * @see source `deepseek-2024-v3-report`, Sec. 2.1.1
 */
export function kvCacheBytes(
  shape: HeadCacheShape | LatentCacheShape,
  tokens: number,
  bytesPerElement = 2,
): number {
  requireWhole('kvCacheBytes', 'layers', shape.layers, 1);
  requireNonNegative('kvCacheBytes', 'tokens', tokens);
  requirePositive('kvCacheBytes', 'bytesPerElement', bytesPerElement);
  return elementsPerToken(shape) * layerTokens(shape, tokens) * bytesPerElement;
}
