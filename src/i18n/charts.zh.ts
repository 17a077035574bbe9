import type { chartsEn } from './charts.en.ts';

/** 图表的中文：标签、图注、控件。 */
export const chartsZh: Record<keyof typeof chartsEn, string> = {
  'chart.axis.params': '参数量',
};
