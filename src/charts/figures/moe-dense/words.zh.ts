import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '稠密还是混合专家：比的是什么相等？',
  about:
    '稠密模型胜不胜得过混合专家，要看两者什么相同：显存与数据，显存与算力，还是每个token的计算量。',
  shows:
    '一条兼顾两类模型的定律，问三遍：显存和文本相等，显存和算力相等，每个token的计算量相等。问法一变，答案就变。',
  omits:
    '这条定律说的是每个token只选一个专家的混合专家模型，拟合所用的模型不过几十亿参数；如今的混合专家选许多小专家，规模大上百倍。真实机器上的速度、为备齐全部专家所占的显存，都不在其中。',
  params: '稠密模型',
  ratio: '它的每参数训练token数',
  experts: '混合专家的专家数',
  show: '显示',
  difference: '与稠密模型之差',
  loss: '损失',
  dense: '稠密',
  'same-tokens': '显存相同，数据相同',
  'same-compute': '显存相同，算力相同',
  'same-work': '显存更多，单token计算量相同',
  chosen: '选定的规模',
  lower: '低{by}',
  higher: '高{by}',
  kind: '这条定律说的是每个token只选一个专家的混合专家模型；如今许多模型从大量小专家中选用多个，不在它的描述之内。',
  caption:
    '{law}：与{params}、{tokens}的稠密模型相比，显存相同、有{experts}个专家的混合专家模型，训练数据相同时损失{sameTokens}，算力相同（因而能多读数据）时{sameCompute}。若每个token的计算量相同，而显存放得下{memory}，损失则{sameWork}。',
};
