export const words = {
  title: 'What it takes to remember',
  about:
    'While it writes, a model keeps keys and values of everything it has read. The kind of attention decides how much, and so how many texts one machine can hold.',
  shows:
    'The memory that keys and values take, worked out from a model’s shape: layers, heads that keep them, width, and bytes for each number. It grows with the length of the text and the number of texts.',
  omits:
    'Weights and working memory need room besides. Schemes that drop, share or compress part of the cache, or attend to a window only, are left out, as is the quality a smaller cache may cost.',
  of: 'Compare',
  'of-kinds': 'Kinds of attention',
  'of-models': 'Models',
  context: 'Length of each text',
  batch: 'Texts at once',
  precision: 'Precision',
  bf16: 'bf16, two bytes',
  fp8: 'fp8, one byte',
  int4: 'int4, half a byte',
  mha: 'MHA',
  gqa: 'GQA',
  mqa: 'MQA',
  mla: 'MLA',
  chosen: 'Length chosen',
  card: 'One {size} accelerator',
  apart:
    'The model’s own weights, which take their room on the same accelerator, are left out; MLA is drawn with the widths of DeepSeek-V3.',
  'caption-kinds':
    'With the shape of {model}, {batch} × {context} take {bytes0} if each head keeps its own keys and values (MHA), {bytes1} if groups share them as here (GQA), {bytes2} as one compressed vector (MLA) and {bytes3} if all heads share one pair (MQA). An {size} accelerator holds {readers0} such texts with MHA and {readers1} with GQA.',
  'caption-models':
    '{batch} × {context} take {bytes0} with {name0}, {bytes1} with {name1}, {bytes2} with {name2} and {bytes3} with {name3}. An {size} accelerator holds {readers0}, {readers1}, {readers2} and {readers3} such texts: the cache follows the layers and the heads that keep keys, not the parameters.',
} as const;
