import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '同样的文本，再读一遍',
  about: '文本读第二遍，收获与读新文本相差无几；往后每一遍都不如前一遍，加在一起也有上限。',
  shows:
    '同一份文本再读几遍，相当于多少新文本，依据的是唯一一条衡量此事的已发表定律。头几遍几乎足值，后面的几乎不值。',
  omits:
    '这条定律来自比今天小得多的模型和一种文本。精选、改写、更强的正则化都会移动那道上限，它并不知道。',
  unique: '现有文本',
  passes: '读几遍',
  show: '显示',
  'show-all': '各遍合计',
  'show-each': '逐遍分看',
  repeated: '重复同样的文本',
  fresh: '假如全是新文本',
  chosen: '选定的遍数',
  ceiling: '上限',
  caption:
    '{law}：把{unique}读{passes}遍，相当于读{worth}的新文本，其中最后一遍的价值是等量新文本的{last}。无论读多少遍，至多相当于{ceiling}，即它自身的{times}倍。',
};
