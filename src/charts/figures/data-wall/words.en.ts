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
  demand: 'Largest set when the essay appeared',
  essay: 'The essay: from {wall} on',
  use: 'Largest set, {growth} a year',
  interval: 'Stock, the span its source gives',
  disclosed: 'Disclosed',
  unconfirmed: 'Estimate or rumour',
  never: 'never',
  year: '{year}',
  within: 'in {year}',
  between: 'between {from} and {to}',
  caption:
    'Growing {growth} a year from {demand} in {start}, the largest training set meets a stock of {stock} in {year}. With stock and growth as uncertain as they are, half of the dates lie {half}, nine in ten {most}. The largest set disclosed, {largest} for {name} in {date}, is {share} of that stock.',
  apart:
    'Growing {growth} a year from {demand} in {start}, the largest training set never meets a stock of {stock} that grows as fast. The largest set disclosed, {largest} for {name} in {date}, is {share} of that stock.',
  spread:
    'The spread takes the stock to lie, nine times in ten, between {low} and {high} of the value set here, which is the span its source gives around its own, and growth within a factor of {factor} either way, which is our assumption.',
  kinds:
    'Dots are what makers disclosed, rings estimates and rumours. Some of the sets hold pictures or generated text as well; those overstate the use of what people wrote.',
  dashed: 'Dashed: the trend, prolonged past the last set observed.',
} as const;
