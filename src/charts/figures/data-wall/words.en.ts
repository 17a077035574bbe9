export const words = {
  title: 'When the text runs out',
  about:
    'The largest training set, growing from year to year, against the stock of text worth training on: not a date but a spread of dates.',
  shows:
    'The largest training set, prolonged at a pace the reader sets, against one estimate of the text worth training on, with its interval. Where they meet is a spread of dates and not a date.',
  omits:
    'Closed developers publish no counts, so the largest set may be larger. The stock is public text; private text, other media and generated text are outside it. A growth that goes on for ever is an assumption of the figure.',
  growth: 'Growth of the largest set a year',
  stock: 'Stock of usable text',
  renewal: 'Growth of the stock a year',
  demand: 'Largest set in April 2024',
  essay: 'The essay: second half of 2025',
  use: 'Largest set, {growth} a year',
  interval: 'Stock, 90% interval',
  disclosed: 'Disclosed',
  unconfirmed: 'Estimate or rumour',
  never: 'never',
  caption:
    'Growing {growth} a year from {demand} in April 2024, the largest training set meets a stock of {stock} in {year}. With stock and growth as uncertain as they are, half of the dates lie between {early} and {late}, nine in ten between {earliest} and {latest}. The largest set disclosed, {largest} for {name} in {date}, is {share} of that stock.',
  apart:
    'Growing {growth} a year from {demand} in April 2024, the largest training set never meets a stock of {stock} that grows as fast. The largest set disclosed, {largest} for {name} in {date}, is {share} of that stock.',
  spread:
    'The spread takes the stock to lie, nine times in ten, between a third of the value set here and three and a third times that, as Epoch AI estimates, and growth within a quarter of its value either way, which is our assumption.',
  kinds:
    'Dots are what makers disclosed, rings estimates and rumours. Sets since 2025 hold pictures and generated text as well, so they overstate the use of what people wrote.',
  dashed: 'Dashed: the trend, prolonged past the last set observed.',
} as const;
