/**
 * Models as figures draw them: as a training run, or as what they remember of a text.
 *
 * @module
 */
import type { FigureModel } from '#charts/spec/data.ts';
import type { Entries } from '#checks/entries.ts';
import type { Model, ModelQuantity } from '#schemas/model.ts';
import type { Standing } from '#schemas/quantity.ts';
import type { Unit } from '#schemas/unit.ts';
import { held, isValued, valued } from './held.ts';
import type { FeedOf } from './kind.ts';

/** From the most certain to the least. */
const CERTAINTY: readonly Standing[] = [
  'reported',
  'computed',
  'estimated',
  'assumed',
  'unverified',
  'rumoured',
];

function known(model: Model, name: ModelQuantity, unit: Unit) {
  return valued(model[name], unit, { collection: 'models', id: model.id, path: [name] });
}

const partOf =
  (...fields: ModelQuantity[]) =>
  (entries: Entries, id: string): Partial<Model> =>
    Object.fromEntries(fields.map((field) => [field, entries.models.get(id)?.[field]]));

/** A mixture is placed by the parameters at work on a token, which is what it is trained with. */
function toFigureModel(model: Model): FigureModel {
  const total = known(model, 'params', 'params');
  const mixed = isValued(model.active_params);
  const params = mixed ? known(model, 'active_params', 'params') : total;
  const tokens = known(model, 'training_tokens', 'tokens');
  const rank = Math.max(CERTAINTY.indexOf(params.standing), CERTAINTY.indexOf(tokens.standing));
  const standing = CERTAINTY[rank] ?? 'unverified';
  return {
    name: model.name,
    params: params.value,
    ...(mixed && { total: total.value }),
    tokens: tokens.value,
    standing,
  };
}

export const models: FeedOf<'models'> = {
  /** Those of which both parameters and training tokens are known. */
  every: (entries) =>
    [...entries.models.values()]
      .filter((model) => isValued(model.params) && isValued(model.training_tokens))
      .map(({ id }) => id),
  of: (entries, id) => toFigureModel(held(entries, 'models', id)),
  part: partOf('params', 'active_params', 'training_tokens'),
};

export const caches: FeedOf<'caches'> = {
  of(entries, id) {
    const model = held(entries, 'models', id);
    const latent = model.kv_heads !== undefined && 'missing' in model.kv_heads;
    return {
      name: model.name,
      layers: known(model, 'layers', 'layers').value,
      heads: known(model, 'heads', 'heads').value,
      headDim: known(model, 'head_dim', 'dimensions').value,
      kvHeads: latent ? null : known(model, 'kv_heads', 'heads').value,
      ...(latent && {
        latent: {
          latentDim: known(model, 'latent_dim', 'dimensions').value,
          ropeDim: known(model, 'rope_dim', 'dimensions').value,
        },
      }),
    };
  },
  part: partOf('layers', 'heads', 'kv_heads', 'head_dim', 'latent_dim', 'rope_dim'),
};
