import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '降低损失的三条路',
  about:
    '模型与数据同步增长，固定模型只加数据，或固定数据只扩模型：三条路都能让损失下降，后两条却各有一道跨不过的下限。',
  shows:
    '同一条定律下，花掉同样不断增长的算力的三种方式。固定模型或固定数据，损失仍会下降，但越降越慢，最后停在一道下限上：固定的一方造成的损失，靠另一方是补不回来的。',
  omits:
    '没有人必须一直固定其中一方，因此两道下限只是极限，不是预测。图中假定文本全是新的、质量一致，不计重复阅读与合成文本。损失的下限不等于能力的上限；曲线的大部分也超出了拟合这条定律所用训练的范围。',
  params: '模型固定为',
  tokens: '数据固定为',
  from: '算力起点',
  to: '算力终点',
  both: '同步增长',
  model: '只加数据，{params}',
  data: '只扩模型，{tokens}',
  touching: '固定值恰为最优',
  'model-floor': '只加数据，止于{loss}',
  'data-floor': '只扩模型，止于{loss}',
  rings: '圆圈标出固定的模型规模或数据量恰为最优时的算力。',
  caption:
    '{law}：算力从{from}增至{to}，模型与数据同步增长，损失从{start}降到{both}。若把模型固定为{params}，只能降到{model}，数据再多也降不到{modelFloor}以下；若把数据固定为{tokens}，只能降到{data}，模型再大也降不到{dataFloor}以下。',
};
