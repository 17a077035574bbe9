import type { siteEn } from './site.en.ts';

/** 页面与导航的中文。 */
export const siteZh: Record<keyof typeof siteEn, string> = {
  'site.name': '缩放账本',
};
