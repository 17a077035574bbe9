export const words = {
  title: 'Two futures at a switchboard',
  about:
    'Set how much text there is, how far it can be stretched, and how fast budgets grow and part; see which claims of either future hold in the run that follows.',
  shows:
    'A run under the reader’s assumptions, and for each claim of the essay that can be stated as arithmetic whether it is true of that run. A claim made under a condition speaks only where the condition comes out.',
  omits:
    'Most of the essay’s claims are not arithmetic and are not here. The thresholds that make a claim true are ours, written beside the claim; another reader may draw them elsewhere. How likely any setting is, the figure does not say. How sure the law is it does not draw either: a wrong law moves both curves alike.',
  'claims-always': 'Before the fork',
  'claims-without': 'The future without a breakthrough',
  'claims-with': 'The future with one',
  tokens: 'Text that people have written',
  multiplier: 'Stretched by synthesis',
  efficiency: 'Used better',
  shared: 'Open models have both as well',
  growth: 'Growth of compute a year',
  ratio: 'Closed lead in compute',
  apart: 'Growth of that lead a year',
  years: 'Years from 2024',
  leader: 'Closed',
  follower: 'Open',
  unlimited: 'Closed, text without end',
  wall: 'All text is read',
  caption:
    '{law}: by {year} the leader has {compute} times the compute of April 2024 and loses no pace for want of text. The gap goes from {gapThen} to {gap}; {lag}. Of the claims that can be worked out, {holding} hold, {failing} do not, and {idle} speak of the other future.',
  walled:
    '{law}: all text is read in {wall}. By {year} the leader has {compute} times the compute of April 2024 and improves at {pace} of the pace it would have if text had no end. The gap goes from {gapThen} to {gap}; {lag}. Of the claims that can be worked out, {holding} hold, {failing} do not, and {idle} speak of the other future.',
  'lag-stays': 'the lag stays at {lag}',
  'lag-goes': 'the lag goes from {before} to {after}',
  'no-gap': 'there is no gap to measure it by',
  from: '{found}; true from {low} on',
  'up-to': '{found}; true up to {high}',
  between: '{found}; true from {low} to {high}',
  fold: '{factor}×',
  fresh_text_ends: 'fresh text ends in {value}',
  data_worth: 'text goes {value} as far',
  pace_kept: 'the leader keeps {value} of the pace of text without end',
  gap_kept: 'the gap is {value} of what it would be with text without end',
  gap_left: 'the gap is {value} of what it was',
  lag_grown: 'the lag grows by {value}',
  compute_multiple: 'the leader has {value} the compute',
  'loss-only':
    'The run knows loss and text only. What moved the curve after 2024, models that learn from checked solutions and think longer, has no slider here; nor does a claim that holds in a run thereby hold in the world.',
} as const;
