import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '为用得省而做小',
  about:
    '训练的钱只花一次，使用的钱每个token都要花。用得越多，达到同样损失的模型就该越小、训得越久。',
  shows: '损失不变，随着一生要读写的token增多，训练与使用合计算力最少的规模和训练长度各是多少。',
  omits:
    '算力不等于钱：闲置的机器、显存、批处理（batching）、电费都没有计入，缓存和低精度也没有。用量当作事先已知，而实际从来不知道。',
  show: '显示',
  'show-size': '最优规模',
  'show-tokens': '最优训练量',
  'show-saved': '省下的算力',
  'axis-size': '最优规模（参数量）',
  'axis-tokens': '最优训练量（token）',
  'axis-saved': '训练加使用省下的算力（%）',
  quality: '质量相当于最优训练的',
  served: '总共读写的token',
  chosen: '选定的用量',
  training: '训练最省',
  floor: '下限',
  costs:
    '使用时的一个token按训练时的三分之一计：每参数2 FLOP对6 FLOP；价格、显存与机器空转不计在内。',
  caption:
    '{law}：要与训练最省的{quality}模型质量相当，且总共读写{served}，训练与使用合计最省的是{params}、训练{tokens}，每个参数{ratio}个token，全程算力省下{saved}。用得再多，最优规模也高于{floor}。',
};
