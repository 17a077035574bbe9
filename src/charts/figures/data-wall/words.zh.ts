import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '文本何时用尽',
  about:
    '最大的训练集逐年增长，可供训练的文本却有限。两者何时相遇？答案不是一个日期，而是一段区间。',
  shows:
    '最大的训练集按读者设定的速度延长，与值得一读的文本存量的一个估计（连同区间）相比。两者相交的是一段时间，不是一个日期。',
  omits:
    '闭源厂商不公布数量，真正最大的训练集可能更大。存量只算公开文本，私有文本、其他媒体和生成的文本都在外面。增长永不停歇，是图中的假设。',
  growth: '最大训练集每年增至',
  stock: '可用文本存量',
  renewal: '存量每年增至',
  demand: '原文发表时的最大训练集',
  essay: '原文的预测：{wall}起',
  use: '最大训练集（每年增至{growth}）',
  interval: '存量（来源给出的区间）',
  disclosed: '已披露',
  unconfirmed: '估计或传闻',
  never: '永不',
  year: '{year}年',
  within: '{year}',
  between: '{from}至{to}',
  caption:
    '最大的训练集从{start}的{demand}起，每年增至{growth}，到{year}年与{stock}的存量相遇。计入存量与增速的不确定性，一半的可能落在{half}，九成落在{most}。已披露的最大训练集是{name}的{largest}（{date}），相当于这一存量的{share}。',
  apart:
    '最大的训练集从{start}的{demand}起，每年增至{growth}，而{stock}的存量增长得同样快，两者永不相遇。已披露的最大训练集是{name}的{largest}（{date}），相当于这一存量的{share}。',
  spread:
    '计算区间时，假定存量有九成可能在此处设定值的{low}到{high}之间（即来源为自己的估计给出的区间），增速与设定值相差不超过{factor}倍（本站的假定）。',
  kinds:
    '实心点为开发者披露，圆圈为估计或传闻。有的训练集还含有图像或合成文本，用它们衡量对人类文本的消耗会偏高。',
  dashed: '虚线是趋势的延长，超出了最后一个已观察到的训练集。',
};
