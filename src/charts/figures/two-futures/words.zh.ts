import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '两种图景的操纵台',
  about:
    '定下文本有多少、能扩充多少、算力涨多快、双方差多少，看由此推出的过程里，两种图景各有哪几条成立。',
  shows:
    '按读者的假设推演一遍，凡能写成算术的论断，逐条看它在其中成立与否。有前提的论断，只在前提出现时才作数。',
  omits:
    '原文的论断大多不是算术，不在其列。判为成立的界限是我们定的，写在各条论断里，别人可以另划。哪种设定更可能出现，图中没有说。定律本身的误差也没有画出：它使两条线一同移动。',
  'claims-always': '岔路之前',
  'claims-without': '没有突破的图景',
  'claims-with': '有突破的图景',
  tokens: '人写的文本',
  multiplier: '合成使之增至',
  efficiency: '利用效率增至',
  shared: '开源模型也用得上这两样',
  growth: '算力每年增至',
  ratio: '闭源方算力为开源方的',
  apart: '这一差距每年增至',
  years: '自2024年起的年数',
  leader: '闭源',
  follower: '开源',
  unlimited: '闭源，文本不限',
  wall: '文本读完',
  caption:
    '{law}：到{year}年，领先者的算力是2024年4月的{compute}倍，没有因缺文本而放慢。损失差距先为{gapThen}，后为{gap}；{lag}。算得出的论断里，{holding}条成立，{failing}条不成立，{idle}条说的是另一种图景。',
  walled:
    '{law}：{wall}，文本全部读完。到{year}年，领先者的算力是2024年4月的{compute}倍，进步速度是文本不限时的{pace}。损失差距先为{gapThen}，后为{gap}；{lag}。算得出的论断里，{holding}条成立，{failing}条不成立，{idle}条说的是另一种图景。',
  'lag-stays': '落后时间一直是{lag}',
  'lag-goes': '落后时间先为{before}，后为{after}',
  'no-gap': '没有可供比较的差距',
  from: '{found}；不小于{low}算成立',
  'up-to': '{found}；不大于{high}算成立',
  between: '{found}；介于{low}与{high}之间算成立',
  fold: '{factor}倍',
  fresh_text_ends: '新文本用尽的时间是{value}',
  data_worth: '文本相当于原有的{value}',
  pace_kept: '进步速度是文本不限时的{value}',
  gap_kept: '差距是文本不限时的{value}',
  gap_left: '差距是原先的{value}',
  lag_grown: '落后时间增加{value}',
  compute_multiple: '领先者的算力是原先的{value}',
  'loss-only':
    '这里只有损失和文本两样。2024年以后真正抬起曲线的，是从通过验证的解答中学习、是让模型多想一会儿，这里都没有对应的滑块；在这里成立的论断，在现实中未必成立。',
};
