import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '一个参数配多少数据',
  about:
    '训练token与参数之比取多少最好，各条定律说法不一，多数还会随算力漂移。“二十倍”只是其中一条的答案。',
  shows:
    '每条已发表的定律在各个预算下要求每个参数配多少token，旁边是各模型实际配了多少。两个指数相等的定律，不论预算多少要求都一样，画出来是平线；其余的会随预算漂移。',
  omits:
    '训练最省的比值，不等于用起来最合算的比值，使用的成本没有计入。各定律数参数的办法不同，所用的数据也不同，彼此相差三分之一未必有意义。各模型按开发者公布的数字标出，混合专家只计激活的部分。',
  from: '算力起点',
  to: '算力终点',
  models: '标出模型',
  rule: '二十倍经验值',
  'hoffmann-2022-approach-1': '方法一',
  'hoffmann-2022-approach-2': '方法二',
  'meta-2024-llama-3': 'Llama 3（印出值）',
  'meta-2024-llama-3-adjusted': 'Llama 3（反推值）',
  placed:
    '模型的横坐标按公布的参数量与token数取6ND，混合专家模型取激活参数；空心圆圈表示数字没有可靠出处。',
  caption:
    '{law}：算力为{from}时，每个参数配{first}个token最好，到{to}则是{last}个；在后一处，{count}条定律的答案从{low}到{high}不等。二十倍出自方法一，它让模型与数据同步增长；只要两个指数不等，最优比例就会随算力漂移。',
  'caption-models':
    '{law}：算力为{from}时，每个参数配{first}个token最好，到{to}则是{last}个；在后一处，{count}条定律的答案从{low}到{high}不等，不论算力多少都答二十倍的只有方法一，它让模型与数据同步增长。{model}每个参数用了{given}个token，是这条定律在同等算力下所要求的{times}倍。',
};
