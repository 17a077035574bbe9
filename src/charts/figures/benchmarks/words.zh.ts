import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '公布的成绩，并排来看',
  about:
    '各模型在一项测试上得了多少分，由谁测得，怎么测的。排名表看不出来的是，它们的测法并不一样。',
  shows:
    '成绩照来源所印，一个模型一行，圆圈是基座模型，实点是微调过的。“来源”一栏可以查到每一份报告。',
  omits:
    '不同的人用不同的提示、不同的示例数测得的分数，不能逐分比较，也都没有误差范围。测试题会混进训练数据；多数模型已接近满分的测试，已经分不出高下。',
  test: '测试',
  stage: '模型',
  both: '基座与指令版',
  base: '基座模型',
  instruct: '指令版模型',
  rows: '行数',
  models: '模型',
  axis: '{test}，正确率',
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
    '{test}：有成绩记录的模型共{of}个，这里取成绩最好的{models}个，共{count}个成绩。{best}以{score}居首。测法共有{ways}种，相差几分，可能是测法不同，未必是模型不同。',
  'subject-base': 'Llama 3基座模型',
  'subject-instruct': 'Llama 3指令版模型',
  range: '{model}：最低到最高',
  marks:
    '圆圈是基座模型，实点是按指令微调过的模型，横线连起同一模型的几个成绩。Llama 3用强调色标出。测法与测试者如下：',
};
