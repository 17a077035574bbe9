/** English words of figures: labels, captions, controls. */
export const chartsEn = {
  'chart.axis.params': 'Model size, parameters',
  'chart.axis.compute': 'Training compute, FLOP',
  'chart.axis.loss': 'Loss, nats per token',
  'chart.axis.time': 'Time',

  'chart.control.law': 'Law',
  'chart.control.on': 'on',
  'chart.control.off': 'off',

  'chart.table.series': 'Series',
  'chart.table.extrapolated': 'Extrapolated',
  'chart.table.yes': 'yes',
  'chart.table.no': 'no',
  'chart.table.low': '{label}, low edge',
  'chart.table.high': '{label}, high edge',

  'chart.note.extrapolates':
    'Dashed parts lie outside the runs this law was fitted to, by as much as {factor} times past {edge}.',
  'chart.note.version':
    'This link was made by another version of the figure; what could be read of it is shown.',
  'chart.note.unread':
    '{field}: this value cannot be read, so {value} is shown. Amounts look like 8B, 1.6e11 or 10^21.',
  'chart.note.nearest': '{field}: this value is out of reach, so the nearest, {value}, is shown.',
  'chart.note.option': '{field}: the link names a choice that does not exist, so {value} is shown.',
  'chart.note.order':
    '“{low}” and “{high}” in the link were the wrong way round or too close, and were moved apart.',

  'chart.isoflop.title': 'One budget, many sizes',
  'chart.isoflop.about':
    'Each curve spends the same compute on models of different size: too small wastes data, too large starves of it, and the best size moves with the budget.',
  'chart.isoflop.low': 'Lowest budget',
  'chart.isoflop.high': 'Highest budget',
  'chart.isoflop.curves': 'Curves',
  'chart.isoflop.optimum': 'Best size',
  'chart.isoflop.caption':
    '{law}: a budget of {low} is best spent on {lowParams} trained on {lowTokens}, a budget of {high} on {highParams} trained on {highTokens}. From one to the other the model grows {modelGrowth}-fold and its data {dataGrowth}-fold.',

  'chart.three-roads.title': 'Three roads to a lower loss',
  'chart.three-roads.about':
    'Grow model and data together, hold the model and grow the data, or hold the data and grow the model: all three go down, and two of them meet a floor.',
  'chart.three-roads.params': 'Model held at',
  'chart.three-roads.tokens': 'Data held at',
  'chart.three-roads.from': 'Compute from',
  'chart.three-roads.to': 'Compute to',
  'chart.three-roads.both': 'Grow both',
  'chart.three-roads.model': 'More data, {params}',
  'chart.three-roads.data': 'Larger model, {tokens}',
  'chart.three-roads.touching': 'Held size is the best one',
  'chart.three-roads.model-floor': 'Data alone stop at {loss}',
  'chart.three-roads.data-floor': 'Size alone stops at {loss}',
  'chart.three-roads.rings':
    'A ring marks the budget at which the held model, or the held data, happens to be the best choice.',
  'chart.three-roads.caption':
    '{law}: from {from} to {to}, growing both takes the loss from {start} to {both}. With the model held at {params} it ends at {model}, and no amount of data takes it below {modelFloor}; with the data held at {tokens} it ends at {data}, and no size takes it below {dataFloor}.',

  'chart.acceleration-gap.title': 'Slope times lag',
  'chart.acceleration-gap.about':
    'A follower with fewer resources walks the leader’s curve some months behind. How large the difference looks depends on how steep the curve is.',
  'chart.acceleration-gap.flops': 'Leader’s compute in April 2024',
  'chart.acceleration-gap.growth': 'Growth of compute a year',
  'chart.acceleration-gap.ratio': 'Leader’s lead in compute',
  'chart.acceleration-gap.tokens': 'Text there is, for both',
  'chart.acceleration-gap.years': 'Years from 2024',
  'chart.acceleration-gap.leader': 'Leader',
  'chart.acceleration-gap.follower': 'Follower',
  'chart.acceleration-gap.unlimited': 'Leader, were text without limit',
  'chart.acceleration-gap.wall': 'Leader has read all the text',
  'chart.acceleration-gap.ruler': '{gap} apart, {lag} behind',
  'chart.acceleration-gap.caption':
    '{law}: in April 2024 the leader gains {slopeThen} a year and the follower is {lagThen} behind, which makes a gap of about {productThen} (exactly {gapThen}). By {year} the lag is {lagEnd} and the slope {slopeEnd}, so the gap is about {productEnd} (exactly {gapEnd}): returns that diminish close it, and nobody runs faster.',
  'chart.acceleration-gap.walled':
    '{law}: in April 2024 the leader gains {slopeThen} a year and the follower is {lagThen} behind, which makes a gap of about {productThen} (exactly {gapThen}). Once {tokens} are all the text there is, the curve flattens: by {year} the lag is {lagEnd}, the slope {slopeEnd} and the gap {gapEnd}, where unlimited text would have left {freeGap}.',
} as const;
