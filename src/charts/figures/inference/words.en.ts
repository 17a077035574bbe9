export const words = {
  title: 'Small for its readers’ sake',
  about:
    'Training is paid once, use with every token. The more a model will be used, the smaller and the longer trained it is to be for the same loss.',
  shows:
    'The size and the length of training at which training and use together cost least compute, for a loss that is held fixed, as the number of tokens served grows.',
  omits:
    'Compute is not money: idle machines, memory, batching and electricity are left out, and so are caching and shorter number formats. The demand is taken as known beforehand, which it never is.',
  show: 'Show',
  'show-size': 'Best size',
  'show-tokens': 'Best training length',
  'show-saved': 'Compute saved',
  'axis-size': 'Best size, parameters',
  'axis-tokens': 'Best training length, tokens',
  'axis-saved': 'Compute saved over its life, percent',
  quality: 'As good as a best-sized model of',
  served: 'Tokens over its life',
  chosen: 'Life chosen',
  training: 'Cheapest to train',
  floor: 'Floor',
  costs:
    'A token in use is counted as a third of a token in training, 2 FLOP per parameter against 6; prices, memory and idle machines are left out.',
  caption:
    '{law}: for the loss that {quality} reach at the least training cost, and {served} to read and write afterwards, the least compute in all goes to {params} trained on {tokens}, {ratio} for each parameter; it is {saved} less. However much the model is used, its best size stays above {floor}.',
} as const;
