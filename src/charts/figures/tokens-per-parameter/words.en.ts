export const words = {
  title: 'How much data a parameter is worth',
  about:
    'Every law has its own best ratio of training tokens to parameters, and most let it drift with the budget. Twenty is the answer of one of them.',
  shows:
    'What each published law asks for at each budget, in tokens for every parameter, beside what models were given. A law whose exponents are equal asks for the same at every budget and draws a level line; the others drift.',
  omits:
    'Which ratio is best for training alone is not which is best to have: use is left out. Laws count parameters in different ways and were fitted to different text, so a difference of a third between them may mean nothing. Models stand at what their makers say, and mixtures at their active part.',
  from: 'Compute from',
  to: 'Compute to',
  models: 'Models',
  rule: 'The rule of twenty',
  'hoffmann-2022-approach-1': 'Approach 1',
  'hoffmann-2022-approach-2': 'Approach 2',
  'meta-2024-llama-3': 'Llama 3, as printed',
  'meta-2024-llama-3-adjusted': 'Llama 3, adjusted',
  placed:
    'Models stand at 6ND of their published parameters and tokens, a mixture of experts at its active parameters; a ring marks numbers that no responsible source has given.',
  caption:
    '{law} asks for {first} tokens per parameter at {from} and {last} at {to}, where the {count} laws together range from {low} to {high}. Twenty is the answer of Approach 1, in which model and data grow alike; wherever the exponents differ, the best ratio drifts with the budget.',
  'caption-models':
    '{law} asks for {first} tokens per parameter at {from} and {last} at {to}, where the {count} laws together range from {low} to {high}; twenty at every budget is the answer of Approach 1 alone, in which model and data grow alike. {model} was given {given}, which is {times} times what this law asks for at its budget.',
} as const;
