/** English words that figures share: axes, notes, tables. Those of one figure lie in its folder. */
export const chartsEn = {
  'chart.axis.params': 'Model size, parameters',
  'chart.axis.compute': 'Training compute, FLOP',
  'chart.axis.loss': 'Loss, nats per token',
  'chart.axis.tokens': 'Training tokens',
  'chart.axis.tokens-per-parameter': 'Training tokens per parameter',
  'chart.axis.size-share': 'Size, percent of the best size',
  'chart.axis.compute-multiple': 'Training compute, times the least',
  'chart.axis.tokens-served': 'Tokens read and written over its life',
  'chart.axis.passes': 'Passes over the same text',
  'chart.axis.effective-tokens': 'Worth, in tokens of fresh text',
  'chart.axis.pass-value': 'Worth of the pass, percent of fresh text',
  'chart.axis.dense-params': 'Size of the dense model, parameters',
  'chart.axis.loss-difference': 'Loss above the dense model’s, nats per token',
  'chart.axis.context': 'Length of the text, tokens',
  'chart.axis.cache': 'Memory of the cache',
  'chart.axis.length': 'Length of the text, characters',
  'chart.axis.text-tokens': 'Tokens it takes',
  'chart.axis.time': 'Time',

  'chart.law.own': 'Your own law',

  'chart.mark.essay': 'The essay, {month}',

  'chart.control.law': 'Law',
  'chart.control.on': 'on',
  'chart.control.off': 'off',

  'chart.walk.chart': 'chart',
  'chart.walk.hint':
    'Arrow keys walk the points: left and right along a series, up and down from one to the next. S turns tones on, P plays the rest of a series.',
  'chart.walk.sound-on': 'Sound on: each step is heard, and P plays the rest of the series.',
  'chart.walk.sound-off': 'Sound off.',
  'chart.walk.point': '{series}: {xName} {x}; {yName} {y}',
  'chart.walk.beyond': '{series}: {xName} {x}; {yName} {y}; extrapolated',
  'chart.walk.hint-layout':
    'Arrow keys follow the argument: left to a premise, right to what rests on it, up and down through all claims. Enter opens the claim.',

  'chart.table.series': 'Series',
  'chart.table.extrapolated': 'Extrapolated',
  'chart.table.yes': 'yes',
  'chart.table.no': 'no',
  'chart.table.low': '{label}, low edge',
  'chart.table.high': '{label}, high edge',

  'chart.pin.series': '{label}, pinned',
  'chart.pin.caption': 'Pinned, in grey dashes and dots. {caption}',
  'chart.pin.apart':
    'What the pinned state draws cannot stand in this chart, which measures something else.',

  'chart.copied': 'Copied.',

  'chart.copy-yourself': 'Selected: copy it with your keyboard.',

  'chart.band': 'Refits of: {label}',

  'chart.note.band':
    'Shaded: where {coverage} of the laws lie that the same runs could have given. Whether the formula holds beyond those runs, it does not say.',
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
  'chart.note.late':
    'The code of the live chart did not arrive, so it stands at its starting values. Reload the page to try again.',
  'chart.note.no-start':
    'The live chart could not start in this browser, so it stands at its starting values; its table and its files are all there.',
  'chart.note.no-pin': 'The code that pins a state did not arrive. Reload the page to try again.',
  'chart.note.no-sound':
    'The tones did not arrive, or cannot be played here. Reload the page to try again.',
  'chart.note.no-take':
    'The code that makes files at the present values did not arrive; the links here give those at the starting values. Reload the page to try again.',
  'chart.note.no-file':
    'This file could not be made. Reload the page to try again, or take another format.',
  'chart.note.plain-file':
    'The file at the present values could not be made, so this is the one at the starting values. Reload the page to try again.',

  'chart.claims.holds': 'true in this run',
  'chart.claims.fails': 'false in this run',
  'chart.claims.idle': 'says nothing of this run',
  'chart.claims.tally': 'In this run: {fails} false · {holds} true · {idle} not at issue',

  'chart.rating.supported': 'Supported',
  'chart.rating.supported-with-correction': 'Supported with correction',
  'chart.rating.contested': 'Contested',
  'chart.rating.contradicted': 'Contradicted',
  'chart.rating.pending': 'Pending',
  'chart.rating.not-checkable': 'Not checkable',
} as const;
