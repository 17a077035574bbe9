/** English words of figures: labels, captions, controls. */
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

  'chart.mark.essay': 'The essay, April 2024',

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

  'chart.isoflop.title': 'One budget, many sizes',
  'chart.isoflop.about':
    'Each curve spends the same compute on models of different size: too small wastes data, too large starves of it, and the best size moves with the budget.',
  'chart.isoflop.low': 'Lowest budget',
  'chart.isoflop.high': 'Highest budget',
  'chart.isoflop.curves': 'Curves',
  'chart.isoflop.optimum': 'Best size',
  'chart.isoflop.caption':
    '{law}: a budget of {low} is best spent on {lowParams} trained on {lowTokens}, a budget of {high} on {highParams} trained on {highTokens}. From one to the other the model grows {modelGrowth}-fold and its data {dataGrowth}-fold.',

  'chart.isoflop.shows':
    'One published law, with compute counted as six operations for each parameter and token. A small model leaves compute for much text, a large one for little; between the two lies the size of least loss. Around it the curve is flat: a model somewhat off the best size loses little.',
  'chart.isoflop.omits':
    'The law was fitted to one family of models on one mix of text. It speaks of the loss on text not seen before, and is silent on skills, on what use costs afterwards, on text read again or chosen with care, and on mixtures of experts. Its constants are themselves estimates, and how uncertain they are is not drawn.',

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

  'chart.three-roads.shows':
    'Three ways to spend the same growing budget under one law. Whoever holds the model or the data still gains, ever less, and comes to rest on a floor: the loss that the held one causes, which the other cannot buy back.',
  'chart.three-roads.omits':
    'Nobody has to hold either for good, so the two floors are limits and no forecast. Text is taken to be new and of one quality throughout, without repetition or synthesis. A floor under the loss says nothing of skills, and most of the way lies beyond the runs the law was fitted to.',

  'chart.tokens-per-parameter.shows':
    'What each published law asks for at each budget, in tokens for every parameter, beside what models were given. A law whose exponents are equal asks for the same at every budget and draws a level line; the others drift.',
  'chart.tokens-per-parameter.omits':
    'Which ratio is best for training alone is not which is best to have: use is left out. Laws count parameters in different ways and were fitted to different text, so a difference of a third between them may mean nothing. Models stand at what their makers say, and mixtures at their active part.',
  'chart.tokens-per-parameter.title': 'How much data a parameter is worth',
  'chart.tokens-per-parameter.about':
    'Every law has its own best ratio of training tokens to parameters, and most let it drift with the budget. Twenty is the answer of one of them.',
  'chart.tokens-per-parameter.from': 'Compute from',
  'chart.tokens-per-parameter.to': 'Compute to',
  'chart.tokens-per-parameter.models': 'Models',
  'chart.tokens-per-parameter.rule': 'The rule of twenty',
  'chart.tokens-per-parameter.hoffmann-2022-approach-1': 'Approach 1',
  'chart.tokens-per-parameter.hoffmann-2022-approach-2': 'Approach 2',
  'chart.tokens-per-parameter.meta-2024-llama-3': 'Llama 3, as printed',
  'chart.tokens-per-parameter.meta-2024-llama-3-adjusted': 'Llama 3, adjusted',
  'chart.tokens-per-parameter.placed':
    'Models stand at 6ND of their published parameters and tokens, a mixture of experts at its active parameters; a ring marks numbers that no responsible source has given.',
  'chart.tokens-per-parameter.caption':
    '{law} asks for {first} tokens per parameter at {from} and {last} at {to}, where the {count} laws together range from {low} to {high}. Twenty is the answer of Approach 1, in which model and data grow alike; wherever the exponents differ, the best ratio drifts with the budget.',
  'chart.tokens-per-parameter.caption-models':
    '{law} asks for {first} tokens per parameter at {from} and {last} at {to}, where the {count} laws together range from {low} to {high}; twenty at every budget is the answer of Approach 1 alone, in which model and data grow alike. {model} was given {given}, which is {times} times what this law asks for at its budget.',

  'chart.overtraining.shows':
    'One loss, reached with fewer and fewer parameters: the compute it takes, as a multiple of the least. Below a share of the best size that depends on the law alone no amount of data is enough.',
  'chart.overtraining.omits':
    'What is saved later, in use, is another figure. The law is stretched to ratios of data to size at which few models were trained, and studies of such ratios find it too hopeful there. Nothing is said of what long training does to a model that is to be tuned afterwards.',
  'chart.overtraining.title': 'The price of a smaller model',
  'chart.overtraining.about':
    'The same loss can be had with fewer parameters and more data. It costs little at first, then more and more, and below a certain size it cannot be had at all.',
  'chart.overtraining.quality': 'Best size for the loss',
  'chart.overtraining.share': 'Size taken instead',
  'chart.overtraining.same-loss': 'Same loss',
  'chart.overtraining.chosen': 'Size taken instead',
  'chart.overtraining.floor': 'Floor: {floor}',
  'chart.overtraining.kind':
    'Laws fitted at ordinary ratios of data to parameters are known to be kind to data at extreme ones, so the left end is if anything too cheap.',
  'chart.overtraining.caption':
    '{law}: what {best} reach with {bestTokens}, the cheapest way to that loss, {chosen} reach with {chosenTokens} and {price} times the compute; with less than {floor} of the size no amount of data gets there. Beside the cheapest run of its own loss, {model0} has {share0} of the parameters and took {price0} times the compute; for {model1} it is {share1} and {price1} times, for {model2} {share2} and {price2} times.',

  'chart.inference.shows':
    'The size and the length of training at which training and use together cost least compute, for a loss that is held fixed, as the number of tokens served grows.',
  'chart.inference.omits':
    'Compute is not money: idle machines, memory, batching and electricity are left out, and so are caching and shorter number formats. The demand is taken as known beforehand, which it never is.',
  'chart.inference.title': 'Small for its readers’ sake',
  'chart.inference.about':
    'Training is paid once, use with every token. The more a model will be used, the smaller and the longer trained it is to be for the same loss.',
  'chart.inference.show': 'Show',
  'chart.inference.show-size': 'Best size',
  'chart.inference.show-tokens': 'Best training length',
  'chart.inference.show-saved': 'Compute saved',
  'chart.inference.axis-size': 'Best size, parameters',
  'chart.inference.axis-tokens': 'Best training length, tokens',
  'chart.inference.axis-saved': 'Compute saved over its life, percent',
  'chart.inference.quality': 'As good as a best-sized model of',
  'chart.inference.served': 'Tokens over its life',
  'chart.inference.chosen': 'Life chosen',
  'chart.inference.training': 'Cheapest to train',
  'chart.inference.floor': 'Floor',
  'chart.inference.costs':
    'A token in use is counted as a third of a token in training, 2 FLOP per parameter against 6; prices, memory and idle machines are left out.',
  'chart.inference.caption':
    '{law}: for the loss that {quality} reach at the least training cost, and {served} to read and write afterwards, the least compute in all goes to {params} trained on {tokens}, {ratio} for each parameter; it is {saved} less. However much the model is used, its best size stays above {floor}.',

  'chart.repeat-data.shows':
    'What reading the same text again is worth, in fresh text, by the one published law that weighs it. The first few passes count almost in full, the later ones hardly at all.',
  'chart.repeat-data.omits':
    'The law comes from models far smaller than today’s and from one kind of text. It does not know text chosen with care, rephrased, or trained on with stronger regularisation, all of which move the ceiling.',
  'chart.repeat-data.title': 'Reading it again',
  'chart.repeat-data.about':
    'A text read a second time teaches nearly as much as a new one; each further pass is worth less, and all together no more than a ceiling.',
  'chart.repeat-data.unique': 'Text there is',
  'chart.repeat-data.passes': 'Passes over it',
  'chart.repeat-data.show': 'Show',
  'chart.repeat-data.show-all': 'All passes together',
  'chart.repeat-data.show-each': 'Each pass by itself',
  'chart.repeat-data.repeated': 'The same text again',
  'chart.repeat-data.fresh': 'As if all were fresh',
  'chart.repeat-data.chosen': 'Passes chosen',
  'chart.repeat-data.ceiling': 'Ceiling',
  'chart.repeat-data.caption':
    '{law}: {passes} passes over {unique} teach as much as {worth} of fresh text, and the last of them adds {last} of what as much fresh text would. However often it is read, it never counts for more than {ceiling}, {times} times itself.',

  'chart.moe-dense.shows':
    'One law that covers both kinds, asked three times: with memory and text alike, with memory and compute alike, and with the work for each token alike. The answer turns with the question.',
  'chart.moe-dense.omits':
    'The law is of mixtures that choose one expert a token, fitted to models of a few billion parameters; today’s mixtures choose many small experts and are a hundred times as large. Speed on real machines, and what it takes to keep all experts loaded, are not in it.',
  'chart.moe-dense.title': 'Dense or mixture: equal in what?',
  'chart.moe-dense.about':
    'Whether a dense model beats a mixture of experts depends on what the two are given alike: memory and text, memory and compute, or the work done for each token.',
  'chart.moe-dense.params': 'Dense model',
  'chart.moe-dense.ratio': 'Its training tokens for each parameter',
  'chart.moe-dense.experts': 'Experts of the mixture',
  'chart.moe-dense.show': 'Show',
  'chart.moe-dense.difference': 'Difference from dense',
  'chart.moe-dense.loss': 'Loss',
  'chart.moe-dense.dense': 'Dense',
  'chart.moe-dense.same-tokens': 'Same memory, same tokens',
  'chart.moe-dense.same-compute': 'Same memory, same compute',
  'chart.moe-dense.same-work': 'More memory, same work per token',
  'chart.moe-dense.chosen': 'Size chosen',
  'chart.moe-dense.lower': '{by} lower',
  'chart.moe-dense.higher': '{by} higher',
  'chart.moe-dense.kind':
    'The law is of mixtures that choose one expert for each token; many of today’s choose several of many small ones, which it does not describe.',
  'chart.moe-dense.caption':
    '{law}: beside a dense model of {params} and {tokens}, a mixture of {experts} experts in the same memory reaches a loss {sameTokens} after the same tokens and {sameCompute} after the same compute, which lets it read more. Given the same work for each token, and memory for {memory}, its loss is {sameWork}.',

  'chart.kv-cache.shows':
    'The memory that keys and values take, worked out from a model’s shape: layers, heads that keep them, width, and bytes for each number. It grows with the length of the text and the number of texts.',
  'chart.kv-cache.omits':
    'Weights and working memory need room besides. Schemes that drop, share or compress part of the cache, or attend to a window only, are left out, as is the quality a smaller cache may cost.',
  'chart.kv-cache.title': 'What it takes to remember',
  'chart.kv-cache.about':
    'While it writes, a model keeps keys and values of everything it has read. The kind of attention decides how much, and so how many texts one machine can hold.',
  'chart.kv-cache.of': 'Compare',
  'chart.kv-cache.of-kinds': 'Kinds of attention',
  'chart.kv-cache.of-models': 'Models',
  'chart.kv-cache.context': 'Length of each text',
  'chart.kv-cache.batch': 'Texts at once',
  'chart.kv-cache.precision': 'Precision',
  'chart.kv-cache.bf16': 'bf16, two bytes',
  'chart.kv-cache.fp8': 'fp8, one byte',
  'chart.kv-cache.int4': 'int4, half a byte',
  'chart.kv-cache.mha': 'MHA',
  'chart.kv-cache.gqa': 'GQA',
  'chart.kv-cache.mqa': 'MQA',
  'chart.kv-cache.mla': 'MLA',
  'chart.kv-cache.chosen': 'Length chosen',
  'chart.kv-cache.card': 'One 80 GB accelerator',
  'chart.kv-cache.apart':
    'The model’s own weights, which take their room on the same accelerator, are left out; MLA is drawn with the widths of DeepSeek-V3.',
  'chart.kv-cache.caption-kinds':
    'With the shape of {model}, {batch} × {context} take {bytes0} if each head keeps its own keys and values (MHA), {bytes1} if groups share them as here (GQA), {bytes2} as one compressed vector (MLA) and {bytes3} if all heads share one pair (MQA). An 80 GB accelerator holds {readers0} such texts with MHA and {readers1} with GQA.',
  'chart.kv-cache.caption-models':
    '{batch} × {context} take {bytes0} with {name0}, {bytes1} with {name1}, {bytes2} with {name2} and {bytes3} with {name3}. An 80 GB accelerator holds {readers0}, {readers1}, {readers2} and {readers3} such texts: the cache follows the layers and the heads that keep keys, not the parameters.',

  'chart.tokenizer.shows':
    'How many tokens one text becomes under two tokenizers, and what its cache then weighs; how much of the saving is owed to the vocabulary and how much to shared heads.',
  'chart.tokenizer.omits':
    'Both densities are Meta’s measure on its own English text. Other languages gain more or less, code gains otherwise, and a larger vocabulary has costs of its own: more parameters in the first and last layer.',
  'chart.tokenizer.title': 'The same text in fewer tokens',
  'chart.tokenizer.about':
    'A larger vocabulary cuts a text into fewer pieces, and whatever is paid by the token gets cheaper. Of the smaller cache, though, it explains the lesser part.',
  'chart.tokenizer.length': 'Length of the text',
  'chart.tokenizer.show': 'Show',
  'chart.tokenizer.show-tokens': 'Tokens',
  'chart.tokenizer.show-memory': 'Memory of the cache',
  'chart.tokenizer.before': 'Llama 2, {entries} entries',
  'chart.tokenizer.after': 'Llama 3, {entries} entries',
  'chart.tokenizer.with-neither': 'Llama 2 7B',
  'chart.tokenizer.with-tokenizer': 'With Llama 3’s tokenizer',
  'chart.tokenizer.with-both': 'And its attention: Llama 3 8B',
  'chart.tokenizer.chosen': 'Length chosen',
  'chart.tokenizer.english':
    'Characters per token are Meta’s own measure on English; in other languages, and on code, they differ.',
  'chart.tokenizer.caption':
    'A text of {length} takes {old} at {before} characters each, with Llama 2’s tokenizer, and {new} at {after}, with Llama 3’s: {saved} fewer. Its cache shrinks from {oldBytes} with {model0} to {newBytes} with {model1}, to one part in {times}: a factor of {attention} is owed to shared keys and values, {tokenizer} to the tokenizer.',

  'chart.acceleration-gap.shows':
    'A leader and a follower on one curve of loss, with budgets that keep their ratio. The lag follows from that ratio and from the growth; the gap is about the lag times the slope, and shrinks where the curve flattens.',
  'chart.acceleration-gap.omits':
    'Loss stands for ability, which it is not. Ideas, people, distillation and the cost of finding the way first are left out, and with them most of what moved the real gap; nor are the budgets of real companies in any fixed ratio. No band shows how sure the law is, because a wrong law moves both curves the same way and says little of the space between them.',
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
  'chart.acceleration-gap.unlimited': 'Leader, no limit',
  'chart.acceleration-gap.wall': 'Leader has read all the text',
  'chart.acceleration-gap.ruler': '{gap} apart, {lag} behind',
  'chart.acceleration-gap.caption':
    '{law}: in April 2024 the leader gains {slopeThen} a year and the follower is {lagThen} behind, which makes a gap of about {productThen} (exactly {gapThen}). By {year} the lag is {lagEnd} and the slope {slopeEnd}, so the gap is about {productEnd} (exactly {gapEnd}): returns that diminish close it, and nobody runs faster.',
  'chart.acceleration-gap.walled':
    '{law}: in April 2024 the leader gains {slopeThen} a year and the follower is {lagThen} behind, which makes a gap of about {productThen} (exactly {gapThen}). Once {tokens} are all the text there is, the curve flattens: by {year} the lag is {lagEnd}, the slope {slopeEnd} and the gap {gapEnd}, where unlimited text would have left {freeGap}.',

  'chart.two-futures.shows':
    'A run under the reader’s assumptions, and for each claim of the essay that can be stated as arithmetic whether it is true of that run. A claim made under a condition speaks only where the condition comes out.',
  'chart.two-futures.omits':
    'Most of the essay’s claims are not arithmetic and are not here. The thresholds that make a claim true are ours, written beside the claim; another reader may draw them elsewhere. How likely any setting is, the figure does not say. How sure the law is it does not draw either: a wrong law moves both curves alike.',
  'chart.two-futures.title': 'Two futures at a switchboard',
  'chart.two-futures.about':
    'Set how much text there is, how far it can be stretched, and how fast budgets grow and part; see which claims of either future hold in the run that follows.',
  'chart.two-futures.tokens': 'Text that people have written',
  'chart.two-futures.multiplier': 'Stretched by synthesis',
  'chart.two-futures.efficiency': 'Used better',
  'chart.two-futures.shared': 'Open models have both as well',
  'chart.two-futures.growth': 'Growth of compute a year',
  'chart.two-futures.ratio': 'Closed lead in compute',
  'chart.two-futures.apart': 'Growth of that lead a year',
  'chart.two-futures.years': 'Years from 2024',
  'chart.two-futures.leader': 'Closed',
  'chart.two-futures.follower': 'Open',
  'chart.two-futures.unlimited': 'Closed, text without end',
  'chart.two-futures.wall': 'All text is read',
  'chart.two-futures.always': 'Before the fork',
  'chart.two-futures.without': 'The future without a breakthrough',
  'chart.two-futures.with': 'The future with one',
  'chart.two-futures.holds': 'true in this run',
  'chart.two-futures.fails': 'false in this run',
  'chart.two-futures.idle': 'says nothing of this run',
  'chart.two-futures.caption':
    '{law}: by {year} the leader has {compute} times the compute of April 2024 and loses no pace for want of text. The gap goes from {gapThen} to {gap}, the lag from {lagThen} to {lag}. Of the claims that can be worked out, {holding} hold, {failing} do not, and {idle} speak of the other future.',
  'chart.two-futures.walled':
    '{law}: all text is read in {wall}. By {year} the leader has {compute} times the compute of April 2024 and improves at {pace} of the pace it would have if text had no end. The gap goes from {gapThen} to {gap}, the lag from {lagThen} to {lag}. Of the claims that can be worked out, {holding} hold, {failing} do not, and {idle} speak of the other future.',
  'chart.two-futures.loss-only':
    'The run knows loss and text only. What moved the curve after 2024, models that learn from checked solutions and think longer, has no lever here; nor does a claim that holds in a run thereby hold in the world.',

  'chart.benchmarks.shows':
    'Scores as their sources print them, a row for each model, a ring for a base model and a dot for a tuned one. The Sources tab leads to every report.',
  'chart.benchmarks.omits':
    'Scores by different people, with other prompts or numbers of examples, are not comparable to the point, and none has an error bar. Tests leak into training data, and a test that most models nearly solve tells them apart no longer.',
  'chart.benchmarks.title': 'Published scores, side by side',
  'chart.benchmarks.about':
    'What models scored on a test, by whose account and in which setting: a table of ranks hides that they were not measured alike.',
  'chart.benchmarks.test': 'Test',
  'chart.benchmarks.stage': 'Models',
  'chart.benchmarks.both': 'Base and tuned',
  'chart.benchmarks.base': 'Base models',
  'chart.benchmarks.instruct': 'Tuned models',
  'chart.benchmarks.rows': 'Rows',
  'chart.benchmarks.models': 'Model',
  'chart.benchmarks.axis': '{test}, percent right',
  'chart.benchmarks.mmlu': 'MMLU',
  'chart.benchmarks.mmlu-pro': 'MMLU-Pro',
  'chart.benchmarks.gpqa': 'GPQA',
  'chart.benchmarks.arc-challenge': 'ARC-Challenge',
  'chart.benchmarks.bbh': 'BIG-Bench Hard',
  'chart.benchmarks.agieval': 'AGIEval',
  'chart.benchmarks.drop': 'DROP',
  'chart.benchmarks.humaneval': 'HumanEval',
  'chart.benchmarks.gsm8k': 'GSM8K',
  'chart.benchmarks.math': 'MATH',
  'chart.benchmarks.mgsm': 'MGSM',
  'chart.benchmarks.ifeval': 'IFEval',
  'chart.benchmarks.caption':
    '{test}: {count} scores of {models} models, the best of the {of} on record. {best} leads with {score}. They were measured in {ways} ways, so a few points between two of them may be the measuring and not the model.',
  'chart.benchmarks.marks': 'Rings are base models, dots those tuned to follow instructions.',
  'chart.benchmarks.ways': 'How, and by whom: {ways}.',

  'chart.verdicts.shows':
    'Every claim of the essay once, in the row of its kind or section, under the verdict it has on its own page. The verdicts are counted at each build of this site.',
  'chart.verdicts.omits':
    'A count weighs a passing remark like the sentence everything hangs on. Claims are not independent, for some rest on others, and several could not be judged because their condition never came. A high share of any colour is no grade for the author.',
  'chart.verdicts.title': 'How the claims fared',
  'chart.verdicts.about':
    'All claims by verdict, sorted by what kind of statement they are or by where they stand.',
  'chart.verdicts.by': 'Rows',
  'chart.verdicts.by-kind': 'Kind of claim',
  'chart.verdicts.by-section': 'Section of the essay',
  'chart.verdicts.share': 'As shares of each row',
  'chart.verdicts.axis-count': 'Claims',
  'chart.verdicts.axis-share': 'Share of the claims',
  'chart.rating.supported': 'Supported',
  'chart.rating.supported-with-correction': 'Supported with correction',
  'chart.rating.contested': 'Contested',
  'chart.rating.contradicted': 'Contradicted',
  'chart.rating.pending': 'Pending',
  'chart.rating.not-checkable': 'Not checkable',
  'chart.verdicts.kind.fact': 'Fact',
  'chart.verdicts.kind.estimate': 'Estimate',
  'chart.verdicts.kind.rumour': 'Rumour',
  'chart.verdicts.kind.definition': 'Definition',
  'chart.verdicts.kind.causal': 'Cause and effect',
  'chart.verdicts.kind.prediction': 'Prediction',
  'chart.verdicts.kind.opinion': 'Opinion',
  'chart.verdicts.kind.recommendation': 'Recommendation',
  'chart.section-1': 'Llama 3 and scaling laws',
  'chart.section-2': 'Open and closed models',
  'chart.section-3': 'Synthetic data',
  'chart.verdicts.caption':
    'Of {all} claims {holding} are borne out, some of them with a correction; {contested} are contested, {contradicted} contradicted, and {open} are open or cannot be checked. Of the {foretold} predictions {came} have come true so far.',
  'chart.verdicts.caption-sections':
    'Borne out, with or without a correction: {holding0} of {all0} claims on Llama 3 and scaling laws, {holding1} of {all1} on open and closed models, {holding2} of {all2} on synthetic data. In all {contested} are contested, {contradicted} contradicted, and {open} open or not to be checked.',
  'chart.verdicts.judged':
    'Predictions whose condition never came count as not checkable, however the world turned out.',

  'chart.argument.shows':
    'Every claim of a section that rests on another or bears one, under the verdict it has on its own page, and every step from premise to conclusion. A claim stands to the right of all it rests on.',
  'chart.argument.omits':
    'How strong a step is. A claim may be right though its premise is wrong, and wrong though all its premises hold; the line says only that the author leaned on it. What rests on what is our reading of the essay.',
  'chart.argument.title': 'What rests on what',
  'chart.argument.about':
    'The argument of a section as a picture: walk from a claim to its premises, or to what is built on it.',
  'chart.argument.section': 'Section',
  'chart.argument.premise': 'Premise',
  'chart.argument.conclusion': 'What rests on it',
  'chart.argument.firm': 'From a claim that stands or is open',
  'chart.argument.weak': 'From a claim that did not hold up',
  'chart.argument.claim': '{number} {restatement}',
  'chart.argument.node': '{number} {restatement} {rating}. {below} {above}',
  'chart.argument.below': 'Rests on {list}.',
  'chart.argument.ground': 'Rests on no other claim.',
  'chart.argument.above': 'Bears {list}.',
  'chart.argument.top': 'Bears none here.',
  'chart.argument.list': '{list}, {number}',
  'chart.argument.hint':
    'Arrow keys follow the argument: left to a premise, right to what rests on it, up and down through all claims. Enter opens the claim.',
  'chart.argument.caption':
    '{section}: {claims} claims and {steps} steps between them. Of the claims {weak} did not hold up, and {broken} steps start from these. Most rests on {most}, which bears {bears}: {restatement}',
  'chart.argument.apart':
    'Claims of the section that stand alone, resting on none and bearing none in it, are left out: {count}.',
  'chart.argument.elsewhere':
    'Dotted lines start from a claim that is contested or contradicted. Premises from other sections are drawn along.',

  'chart.open-closed-gap.shows':
    'The distance between the best closed and the best open model by one yardstick at a time, from published scores. The yardsticks disagree, and that is the point.',
  'chart.open-closed-gap.omits':
    'A best model stands for a whole side. Scores have errors that are not drawn, tests leak into training, and who counts as open differs from list to list. Nothing here says why the gap moves.',
  'chart.open-closed-gap.title': 'How far open models trail',
  'chart.open-closed-gap.about':
    'The distance between the best closed and the best open model, by one yardstick at a time. They disagree, even on whether it grows.',
  'chart.open-closed-gap.yardstick': 'Yardstick',
  'chart.open-closed-gap.eci': 'Points of Epoch’s index',
  'chart.open-closed-gap.lag': 'Months behind on Epoch’s index',
  'chart.open-closed-gap.arena': 'Points of Arena votes, text',
  'chart.open-closed-gap.mmlu': 'Percentage points of MMLU',
  'chart.open-closed-gap.gap': 'Gap',
  'chart.open-closed-gap.anew': 'Gap, ratings computed anew',
  'chart.open-closed-gap.level': 'Level',
  'chart.open-closed-gap.eci-caption':
    'On Epoch’s index open models trail by {first} in {firstDate}, by {lowest} at the least, in {lowestDate}, and by {last} in {lastDate}. Counted in months the same scores give {otherFirst} and {otherTurn} at the first two of these dates: which way the gap moved depends on the yardstick.',
  'chart.open-closed-gap.lag-caption':
    'In months, open models trail by {first} in {firstDate}, by {highest} at the most, in {highestDate}, and by {last} in {lastDate}; in points the same scores gave {otherFirst} and {otherTurn} at the first two of these dates. The rings are what others published, by methods of their own: from {low} to {high}.',
  'chart.open-closed-gap.arena-caption':
    'By votes on text, open models trail by {first} in {firstDate} and by {last} in {lastDate}; between, the gap was as wide as {highest} ({highestDate}) and as narrow as {lowest} ({lowestDate}). One release moves it by tens of points, so a gap read on one day says little.',
  'chart.open-closed-gap.mmlu-caption':
    'On MMLU the AI Index puts the lead of closed models at {first} in {firstDate} and {last} in {lastDate}. The best models have all but reached the top of this test, which brings everyone together, whoever leads.',

  'chart.data-wall.shows':
    'The largest training set, prolonged at a pace the reader sets, against one estimate of the text worth training on, with its interval. Where they meet is a spread of dates and not a date.',
  'chart.data-wall.omits':
    'Closed developers publish no counts, so the largest set may be larger. The stock is public text; private text, other media and generated text are outside it. A growth that goes on for ever is an assumption of the figure.',
  'chart.data-wall.title': 'When the text runs out',
  'chart.data-wall.about':
    'The largest training set, growing from year to year, against the stock of text worth training on: not a date but a spread of dates.',
  'chart.data-wall.growth': 'Growth of the largest set a year',
  'chart.data-wall.stock': 'Stock of usable text',
  'chart.data-wall.renewal': 'Growth of the stock a year',
  'chart.data-wall.demand': 'Largest set in April 2024',
  'chart.data-wall.essay': 'The essay: second half of 2025',
  'chart.data-wall.use': 'Largest set, {growth} a year',
  'chart.data-wall.interval': 'Stock, 90% interval',
  'chart.data-wall.disclosed': 'Disclosed',
  'chart.data-wall.unconfirmed': 'Estimate or rumour',
  'chart.data-wall.never': 'never',
  'chart.data-wall.caption':
    'Growing {growth} a year from {demand} in April 2024, the largest training set meets a stock of {stock} in {year}. With stock and growth as uncertain as they are, half of the dates lie between {early} and {late}, nine in ten between {earliest} and {latest}. The largest set disclosed, {largest} for {name} in {date}, is {share} of that stock.',
  'chart.data-wall.apart':
    'Growing {growth} a year from {demand} in April 2024, the largest training set never meets a stock of {stock} that grows as fast. The largest set disclosed, {largest} for {name} in {date}, is {share} of that stock.',
  'chart.data-wall.spread':
    'The spread takes the stock to lie, nine times in ten, between a third of the value set here and three and a third times that, as Epoch AI estimates, and growth within a quarter of its value either way, which is our assumption.',
  'chart.data-wall.kinds':
    'Dots are what makers disclosed, rings estimates and rumours. Sets since 2025 hold pictures and generated text as well, so they overstate the use of what people wrote.',
  'chart.data-wall.dashed': 'Dashed: the trend, prolonged past the last set observed.',

  'chart.after-the-wall.shows':
    'What a growing budget still buys once there is no new text: a larger model alone, the same text again, or text stretched by synthesis, by the one law that knows repetition.',
  'chart.after-the-wall.omits':
    'Learning from checked solutions and thinking longer before an answer, which carried the real progress, are not on the map. Synthetic text is taken to be as good as any, and the law is used far beyond its runs.',
  'chart.after-the-wall.title': 'After the text has run out',
  'chart.after-the-wall.about':
    'Compute keeps growing and text does not: grow the model alone, read the text again, or stretch it with synthetic text.',
  'chart.after-the-wall.tokens': 'Text there is',
  'chart.after-the-wall.multiplier': 'Stretched by synthesis',
  'chart.after-the-wall.flops': 'Compute in April 2024',
  'chart.after-the-wall.growth': 'Growth of compute a year',
  'chart.after-the-wall.years': 'Years from 2024',
  'chart.after-the-wall.unlimited': 'Text without limit',
  'chart.after-the-wall.synthetic': 'Synthetic text, {multiplier}',
  'chart.after-the-wall.repeated': 'Read again',
  'chart.after-the-wall.single': 'Larger model alone',
  'chart.after-the-wall.wall': 'All text is read',
  'chart.after-the-wall.caption':
    'From {from} the best run would read more than the {tokens} there are. Until {end} a larger model alone takes {single} off the loss and reading again {repeated}, the last run passing {epochs} times over the text; stretched {multiplier} by synthesis the text yields {synthetic}, without limit it would yield {unlimited}.',
  'chart.after-the-wall.ahead':
    'Until {end} the best run reads less than the {tokens} there are, so all roads are one and the loss falls without hindrance.',
  'chart.after-the-wall.extrapolated':
    'The law was fitted to runs far smaller than any drawn here, so every curve is an extrapolation; real runs, repeated this often, overfit unless trained otherwise.',
  'chart.after-the-wall.as-good':
    'Synthetic text counts as if it were as good as what people wrote, which is the very question.',

  'chart.models.shows':
    'Size against training data for every model whose two numbers are known, across lines of equal compute and a line of equal ratio. How certain a number is shows in its mark.',
  'chart.models.omits':
    'Size and data are not quality: two models in one place may differ greatly. Tokens of different tokenizers are counted as one, images and text together, and repeated text as new.',
  'chart.models.title': 'Size and data of the models',
  'chart.models.about':
    'Every model here whose parameters and training tokens are known, across lines of equal compute and the rule of twenty.',
  'chart.models.ratio': 'Tokens per parameter',
  'chart.models.active': 'Count only the parameters at work',
  'chart.models.active-params': 'Parameters at work on a token',
  'chart.models.rule': '{ratio} tokens per parameter',
  'chart.models.caption':
    'Of {count} models {above} read more than {ratio} tokens for each parameter at work: from {leastRatio} for {least} up to {mostRatio} for {most}.',
  'chart.models.caption-all':
    'Of {count} models, with mixtures counted whole, {above} read more than {ratio} tokens for each parameter: from {leastRatio} for {least} up to {mostRatio} for {most}.',
  'chart.models.rings':
    'Dots are what makers reported; rings rest on estimates, rumours or what is not yet verified. Along a thin line compute is the same, at six operations for each parameter and token.',
} as const;
