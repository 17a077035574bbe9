import type { searchEn } from './search.en.ts';

/** 搜索的中文文字。 */
export const searchZh: Record<keyof typeof searchEn, string> = {
  'search.title': '搜索',
  'search.description': '按名称或内容查找论断、模型、术语、图、文章和来源。',
  'search.label': '要找什么？',
  'search.submit': '查找',
  'search.filters': '缩小范围',
  'search.filter.type': '类型',
  'search.filter.rating': '裁定',
  'search.filter.kind': '论断种类',
  'search.filter.section': '章节',
  'search.any': '不限',
  'search.type.articles': '文章',
  'search.type.claims': '论断',
  'search.type.figures': '图',
  'search.type.models': '模型',
  'search.type.terms': '术语',
  'search.type.sources': '来源',
  'search.found': '找到{count}条',
  'search.none': '没有这样的名称，也没有文字提到它。全部条目列在下面。',
  'search.none-left': '找到的条目都被上面的选项筛掉了。',
  'search.late': '索引没有取到。全部条目列在下面，可用浏览器在本页内查找。',
  'search.no-text': '正文暂时无法搜索，以下按名称找到。',
  'search.all-lead': '本站所有条目按名称列在这里，也可用浏览器在本页内查找。',
};
