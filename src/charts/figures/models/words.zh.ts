import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '各模型的规模与数据',
  about: '本站所有参数量与训练token数都已知的模型，以及等算力线和“每个参数20个token”的经验线。',
  shows:
    '凡规模与数据两项都已知的模型，以两者为横纵坐标标出，另有等算力线和等比线。数字有多可靠，看记号便知。',
  omits:
    '规模和数据不等于好坏，同一位置的两个模型可以相差很远。不同分词器的token混在一起数，图像与文本合计，重复的文本按新的算。',
  ratio: '每参数的token数',
  active: '只计激活参数',
  'active-params': '激活参数量',
  rule: '每个参数{ratio}个token',
  caption:
    '{count}个模型中，有{above}个的训练量超过每个激活参数{ratio}个token：最少的是{least}，为{leastRatio}；最多的是{most}，达{mostRatio}。',
  'caption-all':
    '混合专家模型按全部参数计，{count}个模型中，有{above}个的训练量超过每个参数{ratio}个token：最少的是{least}，为{leastRatio}；最多的是{most}，达{mostRatio}。',
  rings:
    '实心点为开发者公布的数据，圆圈出自估计、传闻或尚未核实的资料。同一条细线上算力相同（每参数每token计六次运算）。',
};
