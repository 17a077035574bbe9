export const words = {
  title: 'After the text has run out',
  about:
    'Compute keeps growing and text does not: grow the model alone, read the text again, or stretch it with synthetic text.',
  shows:
    'What a growing budget still buys once there is no new text: a larger model alone, the same text again, or text stretched by synthesis, by the one law that knows repetition.',
  omits:
    'Learning from checked solutions and thinking longer before an answer, which carried the real progress, are not on the map. Synthetic text is taken to be as good as any, and the law is used far beyond its runs.',
  tokens: 'Text there is',
  multiplier: 'Stretched by synthesis',
  flops: 'Compute in April 2024',
  growth: 'Growth of compute a year',
  years: 'Years from 2024',
  unlimited: 'Text without limit',
  synthetic: 'Synthetic text, {multiplier}',
  repeated: 'Read again',
  single: 'Larger model alone',
  wall: 'All text is read',
  caption:
    'From {from} the best run would read more than the {tokens} there are. Until {end} a larger model alone takes {single} off the loss and reading again {repeated}, the last run passing {epochs} times over the text; stretched {multiplier} by synthesis the text yields {synthetic}, without limit it would yield {unlimited}.',
  ahead:
    'Until {end} the best run reads less than the {tokens} there are, so all roads are one and the loss falls without hindrance.',
  extrapolated:
    'The law was fitted to runs far smaller than any drawn here, so every curve is an extrapolation; real runs, repeated this often, overfit unless trained otherwise.',
  'as-good':
    'Synthetic text counts as if it were as good as what people wrote, which is the very question.',
} as const;
