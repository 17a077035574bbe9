export const words = {
  title: 'Published scores, side by side',
  about:
    'What models scored on a test, by whose account and in which setting: a table of ranks hides that they were not measured alike.',
  shows:
    'Scores as their sources print them, a row for each model, a ring for a base model and a dot for a tuned one. The Sources tab leads to every report.',
  omits:
    'Scores by different people, with other prompts or numbers of examples, are not comparable to the point, and none has an error bar. Tests leak into training data, and a test that most models nearly solve tells them apart no longer.',
  test: 'Test',
  stage: 'Models',
  both: 'Base and tuned',
  base: 'Base models',
  instruct: 'Tuned models',
  rows: 'Rows',
  models: 'Model',
  axis: '{test}, percent right',
  mmlu: 'MMLU',
  'mmlu-pro': 'MMLU-Pro',
  gpqa: 'GPQA',
  'arc-challenge': 'ARC-Challenge',
  bbh: 'BIG-Bench Hard',
  agieval: 'AGIEval',
  drop: 'DROP',
  humaneval: 'HumanEval',
  gsm8k: 'GSM8K',
  math: 'MATH',
  mgsm: 'MGSM',
  ifeval: 'IFEval',
  caption:
    '{test}: {count} scores of {models} models, the best of the {of} on record. {best} leads with {score}. They were measured in {ways} ways, so a few points between two of them may be the measuring and not the model.',
  'subject-base': 'Llama 3, base models',
  'subject-instruct': 'Llama 3, tuned models',
  range: '{model}: lowest to highest',
  marks:
    'Rings are base models, dots those tuned to follow instructions; a bar joins the scores of one model. Llama 3 is drawn in the accent. These are the ways of measuring, and whose:',
} as const;
