export const words = {
  title: 'Reading it again',
  about:
    'A text read a second time teaches nearly as much as a new one; each further pass is worth less, and all together no more than a ceiling.',
  shows:
    'What reading the same text again is worth, in fresh text, by the one published law that weighs it. The first few passes count almost in full, the later ones hardly at all.',
  omits:
    'The law comes from models far smaller than today’s and from one kind of text. It does not know text chosen with care, rephrased, or trained on with stronger regularisation, all of which move the ceiling.',
  unique: 'Text there is',
  passes: 'Passes over it',
  show: 'Show',
  'show-all': 'All passes together',
  'show-each': 'Each pass by itself',
  repeated: 'The same text again',
  fresh: 'As if all were fresh',
  chosen: 'Passes chosen',
  ceiling: 'Ceiling',
  caption:
    '{law}: {passes} passes over {unique} teach as much as {worth} of fresh text, and the last of them adds {last} of what as much fresh text would. However often it is read, it never counts for more than {ceiling}, {times} times itself.',
} as const;
