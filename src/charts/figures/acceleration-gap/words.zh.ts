import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '差距＝斜率×落后时间',
  about: '追赶者资源较少，沿着领先者走过的曲线晚几个月前进。差距看上去有多大，取决于曲线有多陡。',
  shows:
    '领先者与追赶者走同一条损失曲线，算力之比不变。落后时间由这个比和增速决定；差距大约等于落后时间乘以斜率，曲线变平，差距就小。',
  omits:
    '图中拿损失代表能力，而两者不是一回事。点子、人才、蒸馏、头一个探路的代价都没有计入，真实差距的涨落多半由此而来；各公司的算力之比也从不固定。图上没有画定律本身的误差带：定律若有偏差，两条线一同移动，它们之间的距离却变化不大。',
  flops: '领先者2024年4月的算力',
  growth: '算力每年增至',
  ratio: '领先者算力为追赶者的',
  tokens: '双方可用的文本总量',
  years: '2024年之后的年数',
  leader: '领先者',
  follower: '追赶者',
  unlimited: '领先者（文本无限）',
  wall: '领先者读完全部文本',
  ruler: '相差{gap}，落后{lag}',
  caption:
    '{law}：2024年4月，领先者的损失每年下降{slopeThen}，追赶者落后{lagThen}，两者相乘，差距约为{productThen}（实际{gapThen}）。到{year}年，落后{lagEnd}，斜率{slopeEnd}，差距约为{productEnd}（实际{gapEnd}）：差距缩小靠的是收益递减，追赶者并没有跑得更快。',
  walled:
    '{law}：2024年4月，领先者的损失每年下降{slopeThen}，追赶者落后{lagThen}，两者相乘，差距约为{productThen}（实际{gapThen}）。文本总共只有{tokens}，用尽之后曲线变平：到{year}年，仍落后{lagEnd}，斜率却只剩{slopeEnd}，差距缩到{gapEnd}；若文本无限，差距会是{freeGap}。',
};
