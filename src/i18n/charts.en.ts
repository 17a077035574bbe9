/** English words of figures: labels, captions, controls. */
export const chartsEn = {
  'chart.axis.params': 'Parameters',
} as const;
