import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '开源模型落后多少',
  about:
    '最强闭源模型与最强开源模型之间的距离，一次用一把尺子来量。几把尺子并不一致，连差距在扩大还是缩小都说法不一。',
  shows:
    '一次用一把尺子，量最强的闭源模型与最强的开源模型相距多远，依据是公开的成绩。几把尺子互不相合，这正是要看的。',
  omits:
    '图中以最强的一个代表整个阵营。成绩的误差没有画出，测试题会混进训练数据，什么算“开源”，各家也不一致。差距为何变动，图中没有回答。',
  yardstick: '尺子',
  eci: 'Epoch能力指数分差',
  lag: '按Epoch能力指数落后的月数',
  arena: 'Arena文本榜分差',
  mmlu: 'MMLU百分点差',
  gap: '差距',
  anew: '差距（评分重新计算后）',
  level: '持平',
  behind: '{open}落后于{closed}',
  'at-least': '至少这么久',
  'eci-caption':
    '按Epoch能力指数，开源模型{firstDate}落后{first}，最少时（{lowestDate}）落后{lowest}，{lastDate}落后{last}。同样的分数折成时间，{otherFirstDate}落后{otherFirst}，{otherLastDate}落后{otherLast}；在此之前只能给出下限。',
  'lag-caption':
    '折成时间，开源模型{firstDate}落后{first}，{lastDate}落后{last}；同样的分数算成分差，这两个日期分别是{otherFirst}和{otherLast}。三角只是下限，不与任何点相连：数据文件里没有足够早的闭源模型。圆圈是各家公布的估计，方法各不相同，从{low}到{high}不等。',
  'arena-caption':
    '按文本榜的投票，开源模型{firstDate}落后{first}，{lastDate}落后{last}；其间最多时（{highestDate}）相差{highest}，最少时（{lowestDate}）只差{lowest}。一个新模型就能让差距变动几十分，只看某一天的差距说明不了什么。',
  'mmlu-caption':
    '在MMLU上，基座模型5-shot，开源模型{firstDate}落后{first}，最少时（{lowestDate}）落后{lowest}，{lastDate}落后{last}。圆圈出自其他测试设置，从{low}到{high}不等。最强的模型都已接近满分，无论谁领先，分数都会挤到一起。',
};
