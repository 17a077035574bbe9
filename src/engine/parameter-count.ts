/**
 * How many parameters a transformer has, counted from its shape.
 *
 * Names mislead: "Gemma 7B" has 8.5 billion, and "8x7B" is neither 56 billion in store
 * nor 7 billion at work. The shape decides, so the count is done matrix by matrix.
 *
 * @module
 */
import { fullDecoderShape } from './decoder-shape.ts';
import { requireWhole } from './guards.ts';
import type { DecoderShape, FullDecoderShape, LatentAttention } from './decoder-shape.ts';

/** Parameters kept in memory, and parameters that work on any one token. */
export interface ParameterCount {
  readonly total: number;
  /** The embedding tables are counted in full, as most model cards do. */
  readonly active: number;
}

/** Projections of latent attention, with the norm inside each bottleneck. */
function latentAttention(shape: FullDecoderShape, latent: LatentAttention): number {
  const { hidden, heads, headDim } = shape;
  const { queryRank, kvRank, ropeDim, valueDim } = latent;
  const queries = hidden * queryRank + queryRank + queryRank * heads * (headDim + ropeDim);
  const keysValues = hidden * (kvRank + ropeDim) + kvRank + kvRank * heads * (headDim + valueDim);
  return queries + keysValues + heads * valueDim * hidden;
}

/** Query, key, value and output projections of one layer, with biases and norms. */
function attention(shape: FullDecoderShape): number {
  if (shape.latent) return latentAttention(shape, shape.latent);
  const { hidden, heads, kvHeads, headDim, biases } = shape;
  const query = heads * headDim;
  const keyValue = 2 * kvHeads * headDim;
  const matrices = hidden * (query + keyValue) + query * hidden;
  const inputBiases = biases === 'none' ? 0 : query + keyValue;
  const outputBias = biases === 'all' ? hidden : 0;
  const norms = shape.qkNorm ? 2 * headDim : 0;
  return matrices + inputBiases + outputBias + norms;
}

/** One feed-forward block of the given inner width. */
function feedForward({ hidden, gated, biases }: FullDecoderShape, width: number): number {
  const inner = gated ? 2 * width : width;
  return hidden * (inner + width) + (biases === 'all' ? inner + hidden : 0);
}

/** Feed-forward parameters of all layers when `working` routed experts are counted. */
function feedForwardLayers(shape: FullDecoderShape, working: number): number {
  const { hidden, layers, experts, sharedExperts, denseLayers } = shape;
  const routerBias = shape.biases === 'all' ? experts : 0;
  const router = experts > 1 ? hidden * experts + routerBias : 0;
  const expertLayer = router + (working + sharedExperts) * feedForward(shape, shape.ffn);
  return denseLayers * feedForward(shape, shape.denseFfn) + (layers - denseLayers) * expertLayer;
}

/**
 * Total and active parameters of a decoder-only transformer.
 *
 * Sums embeddings, attention, feed-forward blocks, router and norms. Routing biases that
 * are not trained by gradient, attention sinks (a number per head), multi-token-prediction
 * heads and vision towers are not part of the shape and are not counted.
 *
 * @param shape - widths, depths and options; all counts whole numbers
 * @returns exact whole numbers of parameters
 * @throws {RangeError} if a count is out of its domain, more experts or layers are used
 *   than exist, or the total is beyond exact whole numbers
 * @throws {TypeError} if a count is not a number
 * @example
 * parameterCount({ vocab: 128256, hidden: 4096, layers: 32, heads: 32, kvHeads: 8, headDim: 128, ffn: 14336 }).total // => 8030261248
 * @see source `meta-2024-herd`, Table 3
 */
export function parameterCount(shape: DecoderShape): ParameterCount {
  const full = fullDecoderShape('parameterCount', shape);
  const { vocab, hidden, layers, positions, tiedEmbeddings, norm } = full;
  const normVector = norm === 'layer' ? 2 * hidden : hidden;
  const embeddings = (tiedEmbeddings ? 1 : 2) * vocab * hidden + positions * hidden;
  const shared = embeddings + layers * (attention(full) + 2 * normVector) + normVector;
  const total = shared + feedForwardLayers(full, full.experts);
  requireWhole('parameterCount', { total }, 1);
  return { total, active: shared + feedForwardLayers(full, full.activeExperts) };
}
