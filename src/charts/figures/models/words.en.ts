export const words = {
  title: 'Size and data of the models',
  about:
    'Every model here whose parameters and training tokens are known, across lines of equal compute and the rule of twenty.',
  shows:
    'Size against training data for every model whose two numbers are known, across lines of equal compute and a line of equal ratio. How certain a number is shows in its mark.',
  omits:
    'Size and data are not quality: two models in one place may differ greatly. Tokens of different tokenizers are counted as one, images and text together, and repeated text as new.',
  ratio: 'Tokens per parameter',
  active: 'Count only the parameters at work',
  'active-params': 'Parameters at work on a token',
  rule: '{ratio} tokens per parameter',
  caption:
    'Of {count} models {above} read more than {ratio} tokens for each parameter at work: from {leastRatio} for {least} up to {mostRatio} for {most}.',
  'caption-all':
    'Of {count} models, with mixtures counted whole, {above} read more than {ratio} tokens for each parameter: from {leastRatio} for {least} up to {mostRatio} for {most}.',
  rings:
    'Dots are what makers reported; rings rest on estimates, rumours or what is not yet verified. Along a thin line compute is the same, at six operations for each parameter and token.',
} as const;
