import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '文本用尽之后',
  about: '算力还在增长，文本却不再增加：只放大模型，把文本多读几遍，还是用合成文本扩充？',
  shows:
    '再没有新文本时，不断增长的算力还能换来什么：只放大模型，把旧文本再读，或者用合成文本扩充；依据的是唯一一条考虑重复的定律。',
  omits:
    '真正推动进步的两件事，从通过验证的解答中学习、作答前多想一会儿，不在图上。合成文本当作与人写的一样好，定律也用到了远超拟合范围的地方。',
  tokens: '可用的文本',
  multiplier: '合成后扩充到',
  flops: '2024年4月的算力',
  growth: '算力每年增至',
  years: '2024年之后的年数',
  unlimited: '文本无限',
  synthetic: '合成扩充，{multiplier}',
  repeated: '重复阅读',
  single: '只放大模型',
  wall: '文本全部读完',
  caption:
    '从{from}起，最优的训练要读的已超过现有的{tokens}。到{end}年，只放大模型可使损失再降{single}；重复阅读可降{repeated}，届时要把文本读{epochs}遍；用合成文本扩充到{multiplier}，可降{synthetic}；若文本无限，则可降{unlimited}。',
  ahead: '到{end}年，最优的训练所读仍不到现有的{tokens}，几条路合而为一，损失照常下降。',
  extrapolated:
    '这条定律拟合自规模小得多的训练，图中曲线全是外推；实际训练重复到这种程度会过拟合，除非改变训练方法。',
  'as-good': '这里假定合成文本与人写的同样有用，而这恰恰是问题所在。',
};
