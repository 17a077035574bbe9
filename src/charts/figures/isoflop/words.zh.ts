import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '同样的算力，不同的规模',
  about:
    '每条曲线把同样多的算力花在大小不同的模型上：太小，数据喂再多也学不进；太大，又没有足够的数据可学。最优规模随算力而变。',
  shows:
    '依据一条已发表的定律，算力按每参数每token六次运算计。模型小，余下的算力可以多读文本；模型大，便只能少读。损失最低的规模就在两者之间。最低点附近曲线平缓，规模稍有偏离，损失增加不多。',
  omits:
    '这条定律只拟合自一类模型、一种数据配比。它说的是模型在未见过的文本上的损失，不涉及具体能力，不涉及训练之后的使用成本，也不涉及重复阅读、精选数据和混合专家模型。定律的常数本身也是估计值，图中没有画出它们的不确定性。',
  low: '最低算力',
  high: '最高算力',
  curves: '曲线条数',
  optimum: '最优规模',
  caption:
    '{law}：算力为{low}时，最优的选择是{lowParams}、{lowTokens}；算力为{high}时，则是{highParams}、{highTokens}。从前者到后者，模型扩大到原来的{modelGrowth}倍，数据增加到{dataGrowth}倍。',
};
