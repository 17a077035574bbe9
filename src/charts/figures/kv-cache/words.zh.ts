import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '上下文要占多少显存',
  about:
    '模型一边写，一边要保留读过的全部内容的键与值。注意力的种类决定要占多少，也就决定一台机器能同时容纳多少段文本。',
  shows:
    '键与值所占的显存，由模型的形状算出：层数、保存键值的头数、宽度、每个数的字节数。文本越长、同时处理的段数越多，占得越多。',
  omits:
    '权重和运算过程还要另占显存。丢弃、共享或压缩部分缓存的办法，以及只看一个窗口的注意力，都没有计入；缓存变小可能损失的效果也没有。',
  of: '比较',
  'of-kinds': '注意力的种类',
  'of-models': '模型',
  context: '每段文本的长度',
  batch: '同时处理的段数',
  precision: '精度',
  bf16: 'bf16（2字节）',
  fp8: 'fp8（1字节）',
  int4: 'int4（半字节）',
  mha: 'MHA',
  gqa: 'GQA',
  mqa: 'MQA',
  mla: 'MLA',
  chosen: '选定的长度',
  card: '一张{size}加速卡',
  apart: '模型权重也要占同一张卡的显存，这里没有计入；MLA按DeepSeek-V3的维数计算。',
  'caption-kinds':
    '按{model}的形状，{batch}段、每段{context}：各头自存键值（MHA）占{bytes0}，分组共用（GQA，该模型的做法）占{bytes1}，只存一个压缩向量（MLA）占{bytes2}，各头共用一份（MQA）占{bytes3}。一张{size}加速卡，用MHA能容纳{readers0}段这样的文本，用GQA能容纳{readers1}段。',
  'caption-models':
    '{batch}段、每段{context}：{name0}占{bytes0}，{name1}占{bytes1}，{name2}占{bytes2}，{name3}占{bytes3}。一张{size}加速卡依次能容纳{readers0}、{readers1}、{readers2}、{readers3}段这样的文本：缓存的大小取决于层数和自存键值的头数，而不是参数量。',
};
