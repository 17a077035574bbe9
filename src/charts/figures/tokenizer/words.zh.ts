import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '同样的文本，更少的token',
  about:
    '词表越大，同一段文本切成的token越少，按token计的开销随之下降。不过缓存变小，多半不是它的功劳。',
  shows:
    '同一段文本用两种分词器各切成多少token，缓存因此占多少；省下来的，有几分归词表，几分归共用的头。',
  omits:
    '两个压缩率都是Meta在自己的英文文本上测得的。别的语言省得或多或少，代码又是另一回事；词表变大也有代价，首尾两层的参数会增多。',
  length: '文本长度',
  show: '显示',
  'show-tokens': 'token数',
  'show-memory': '缓存占用的显存',
  before: 'Llama 2，词表{entries}项',
  after: 'Llama 3，词表{entries}项',
  'with-neither': 'Llama 2 7B',
  'with-tokenizer': '换用Llama 3的分词器',
  'with-both': '再换注意力，即Llama 3 8B',
  chosen: '选定的长度',
  english: '每token字符数是Meta在英文上测得的；换作其他语言或代码，数值会不同。',
  caption:
    '一段{length}的英文，用Llama 2的分词器是{old}（每个{before}字符），用Llama 3的是{new}（每个{after}字符），少{saved}。缓存从{model0}的{oldBytes}缩到{model1}的{newBytes}，只有原来的1/{times}：共用键值贡献{attention}倍，分词器贡献{tokenizer}倍。',
};
