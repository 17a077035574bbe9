import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '各条论断的裁定',
  about: '全部论断按裁定清点，可按论断的类型分组，也可按在文中的位置分组。',
  shows:
    '原文的每条论断各出现一次，按类型或所在的节分组，按各自页面上的裁定着色。每次构建本站时重新清点。',
  omits:
    '清点时，随口一提与全篇所系的一句分量相同。论断并不互相独立，有的以别的为前提；还有几条因前提从未出现而无从裁定。哪种裁定多，都不是给作者打分。',
  by: '分组依据',
  'by-kind': '论断的类型',
  'by-section': '原文的节',
  share: '按各行的比例',
  'axis-count': '论断条数',
  'axis-share': '占论断的比例',
  'kind.fact': '事实',
  'kind.estimate': '估计',
  'kind.rumour': '传闻',
  'kind.definition': '定义',
  'kind.causal': '因果',
  'kind.prediction': '预测',
  'kind.opinion': '看法',
  'kind.recommendation': '建议',
  caption:
    '{all}条论断中，{holding}条得到证实，其中一部分须更正；{contested}条有争议，{contradicted}条不符，{open}条尚无定论或无从查证。{foretold}条预测里，迄今应验的有{came}条。',
  'caption-sections':
    '得到证实的（含须更正的）：{sections}。全文{contested}条有争议，{contradicted}条不符，{open}条尚无定论或无从查证。',
  'section-held': '“{title}”{all}条中有{holding}条',
  'section-next': '{list}，{held}',
  judged: '前提从未出现的预测一律算无从查证，不论后来的结果与它相合还是相悖。',
};
