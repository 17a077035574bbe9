/**
 * What follows from a model's published values, worked out at build.
 *
 * @module
 */
import { kvCacheBytes, trainingFlops } from '#engine/index.ts';
import { formatValue } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Model, ModelQuantity } from '#schemas/model.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Locale } from '#schemas/text.ts';

export type ComputedRow = { label: string; text: string; how: string };

/** A value that is known as one number. */
function valueOf(model: Model, name: ModelQuantity): number | undefined {
  const quantity = model[name];
  return quantity && 'value' in quantity ? quantity.value : undefined;
}

/** Key-value cache of grouped attention; latent and windowed attention is counted otherwise. */
function cacheShape(model: Model) {
  const [layers, kvHeads, headDim] = (['layers', 'kv_heads', 'head_dim'] as const).map((name) =>
    valueOf(model, name),
  );
  // A note names a departure (windows, bands) that changes what is kept.
  const { value = '', note } = model.attention ?? {};
  const plain = /^(MHA|GQA|MQA)$/.test(value) && !note && !model.sliding_window;
  if (!plain || layers === undefined || kvHeads === undefined || headDim === undefined)
    return undefined;
  return { layers, kvHeads, headDim };
}

/** Rows for whatever the known values allow; none where they do not. */
export function computedRows(model: Model, locale: Locale): ComputedRow[] {
  const rows: ComputedRow[] = [];
  const add = (key: 'ratio' | 'flops' | 'cache' | 'full-cache', value: number, unit: Unit) =>
    rows.push({
      label: t(locale, `model.computed.${key}`),
      text: formatValue(value, unit, locale),
      how: t(locale, `model.computed.${key}.how`),
    });
  const working = valueOf(model, 'active_params') ?? valueOf(model, 'params');
  const tokens = valueOf(model, 'training_tokens');
  if (working !== undefined && tokens !== undefined) {
    add('ratio', tokens / working, 'tokens_per_param');
    add('flops', trainingFlops(working, tokens), 'flops');
  }
  const shape = cacheShape(model);
  const context = valueOf(model, 'context_length');
  if (shape) {
    add('cache', kvCacheBytes(shape, 1), 'bytes_per_token');
    if (context !== undefined) add('full-cache', kvCacheBytes(shape, context), 'bytes');
  }
  return rows;
}
