/** English words of pages and navigation. */
export const siteEn = {
  'site.name': 'Scaling Ledger',
} as const;
