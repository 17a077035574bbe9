export const words = {
  title: 'Three roads to a lower loss',
  about:
    'Grow model and data together, hold the model and grow the data, or hold the data and grow the model: all three go down, and two of them meet a floor.',
  shows:
    'Three ways to spend the same growing budget under one law. Whoever holds the model or the data still gains, ever less, and comes to rest on a floor: the loss that the held one causes, which the other cannot buy back.',
  omits:
    'Nobody has to hold either for good, so the two floors are limits and no forecast. Text is taken to be new and of one quality throughout, without repetition or synthesis. A floor under the loss says nothing of skills, and most of the way lies beyond the runs the law was fitted to.',
  params: 'Model held at',
  tokens: 'Data held at',
  from: 'Compute from',
  to: 'Compute to',
  both: 'Grow both',
  model: 'More data, {params}',
  data: 'Larger model, {tokens}',
  touching: 'Held size is the best one',
  'model-floor': 'Data alone stop at {loss}',
  'data-floor': 'Size alone stops at {loss}',
  rings:
    'A ring marks the budget at which the held model, or the held data, happens to be the best choice.',
  caption:
    '{law}: from {from} to {to}, growing both takes the loss from {start} to {both}. With the model held at {params} it ends at {model}, and no amount of data takes it below {modelFloor}; with the data held at {tokens} it ends at {data}, and no size takes it below {dataFloor}.',
} as const;
