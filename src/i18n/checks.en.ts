/**
 * Words around a claim's calculations: which laws answer, what would change the answer, and
 * what each argument of a calculation is called.
 *
 * @module
 */
export const checksEn = {
  'check.refits': 'Holds in {held} of {draws} resampled refits of {law} (seed {seed}).',
  'check.silent': 'Laws that do not answer',
  'check.silent.level-not-published': 'Only how size and data grow is published, no level: {laws}',
  'check.silent.counted-otherwise': 'Size is counted in another quantity: {laws}',
  'check.silent.gives-no-loss': 'No formula of the loss: {laws}',
  'check.silent.weighs-mixtures': 'Fitted to mixtures of experts: {laws}',
  'check.silent.knows-no-mixtures': 'No mixtures of experts: {laws}',

  'check.flips': 'What would change the answer',
  'check.flip': '{argument}, {value} here: {ways}.',
  'check.flip-below': 'below {at}',
  'check.flip-above': 'above {at}',
  'check.flip-span': '{low} to {high}, by law',
  'check.flip-under': '{way} (under {some} of {all} laws)',
  'check.flip-none': 'nothing from {low} to {high} changes it',
  'check.flips-note':
    'Each number is moved alone, in {steps} steps to either side, or one by one where it is a whole count. A change undone within one step would be missed.',

  'check.tornado': 'How far the result moves',
  'check.tornado-note':
    'Each bar is the span of results while one thing varies as far as sources and fits leave it open. Full line: {value}, the result as it stands{law}. Dashed lines: the ends of the expected range, where they are in sight.',
  'check.tornado-bar': '{what}: {low} to {high}',
  'check.tornado-published': '{argument}, as published',
  'check.tornado-laws': 'Choice of law',
  'check.tornado-refits': '95 % of the refits of {law}',

  'argument.numerator': 'First number',
  'argument.denominator': 'Second number',
  'argument.left': 'First number',
  'argument.right': 'Second number',
  'argument.part': 'The part',
  'argument.whole': 'The whole',
  'argument.params': 'Parameters',
  'argument.tokens': 'Tokens',
  'argument.flops': 'Training compute',
  'argument.more_params': 'Parameters of the second run',
  'argument.more_tokens': 'Tokens of the second run',
  'argument.total_params': 'Total parameters',
  'argument.experts': 'Experts',
  'argument.layers': 'Layers',
  'argument.kv_heads': 'Key-value heads',
  'argument.head_dim': 'Width of a head',
  'argument.other_layers': 'Layers of the other model',
  'argument.other_kv_heads': 'Key-value heads of the other model',
  'argument.other_head_dim': 'Width of a head of the other model',
  'argument.characters_per_token': 'Characters per token',
  'argument.other_characters_per_token': 'Characters per token of the other tokenizer',
  'argument.stock': 'Stock of text',
  'argument.used': 'Tokens used at the start',
  'argument.growth': 'Growth a year',
  'argument.from_year': 'Start',
  'argument.slope': 'Progress a year',
  'argument.lag_months': 'Lag',
  'argument.leader_flops': 'The leader’s compute at the start',
  'argument.compute_growth': 'Growth of compute a year',
  'argument.resource_ratio': 'Leader’s compute over follower’s',
  'argument.years': 'Years on',
  'argument.unique_tokens': 'Distinct tokens',
} as const;
