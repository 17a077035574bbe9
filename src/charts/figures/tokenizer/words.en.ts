export const words = {
  title: 'The same text in fewer tokens',
  about:
    'A larger vocabulary cuts a text into fewer pieces, and whatever is paid by the token gets cheaper. Of the smaller cache, though, it explains the lesser part.',
  shows:
    'How many tokens one text becomes under two tokenizers, and what its cache then weighs; how much of the saving is owed to the vocabulary and how much to shared heads.',
  omits:
    'Both densities are Meta’s measure on its own English text. Other languages gain more or less, code gains otherwise, and a larger vocabulary has costs of its own: more parameters in the first and last layer.',
  length: 'Length of the text',
  show: 'Show',
  'show-tokens': 'Tokens',
  'show-memory': 'Memory of the cache',
  before: 'Llama 2, {entries} entries',
  after: 'Llama 3, {entries} entries',
  'with-neither': 'Llama 2 7B',
  'with-tokenizer': 'With Llama 3’s tokenizer',
  'with-both': 'And its attention: Llama 3 8B',
  chosen: 'Length chosen',
  english:
    'Characters per token are Meta’s own measure on English; in other languages, and on code, they differ.',
  caption:
    'A text of {length} takes {old} at {before} characters each, with Llama 2’s tokenizer, and {new} at {after}, with Llama 3’s: {saved} fewer. Its cache shrinks from {oldBytes} with {model0} to {newBytes} with {model1}, to one part in {times}: a factor of {attention} is owed to shared keys and values, {tokenizer} to the tokenizer.',
} as const;
