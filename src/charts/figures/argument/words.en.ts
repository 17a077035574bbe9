export const words = {
  title: 'What rests on what',
  about:
    'The argument of a section as a picture: walk from a claim to its premises, or to what is built on it.',
  shows:
    'Every claim of a section that rests on another or bears one, under the verdict it has on its own page, and every step to it: from a premise, or from a claim that must fail before this one can be judged. Each has a row of its own, below and to the right of what it follows, and the arrow ends at it.',
  omits:
    'How strong a step is. A claim may be right though its premise is wrong, and wrong though all its premises hold; the line says only that the author leaned on it. What rests on what is our reading of the essay.',
  section: 'Section',
  premise: 'Premise',
  conclusion: 'What rests on it',
  firm: 'From a claim that stands or is open',
  weak: 'From a claim that did not hold up',
  unless: 'From a claim that must fail first',
  claim: '{number} {restatement}',
  node: '{number} {restatement} {rating}. {below} {above}',
  below: 'Rests on: {list}.',
  ground: 'Rests on no other claim.',
  above: 'Bears: {list}.',
  top: 'Bears none here.',
  list: '{list}; {name}',
  'unless-fails': 'To be judged only if this fails: {list}.',
  'must-fail': 'Must fail for these to be judged: {list}.',
  both: '{first} {second}',
  caption:
    '{section}: {claims} claims and {steps} steps between them. Of the claims {weak} did not hold up, and {broken} steps start from these. Most rests on {most}, “{label}”, which bears {bears}.',
  apart:
    'Claims of the section that stand alone, resting on none and bearing none in it, are left out: {count}.',
  elsewhere:
    'Dashed lines start from a claim that is contested or contradicted. Premises from other sections are drawn along.',
  bars: 'Lines of dashes and dots start from a claim that must fail before the next one can be judged, so it is no premise: {count}.',
} as const;
