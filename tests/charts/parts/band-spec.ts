import { ownKey } from '#charts/spec/message.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';

/** A small spec with what the site's first figures do not draw: a band and an upright rule. */
export function bandSpec(): ChartSpec {
  return {
    id: 'isoflop',
    x: {
      id: 'params',
      label: { key: 'chart.axis.params' },
      unit: 'params',
      scale: 'log',
      domain: [1e9, 1e11],
    },
    y: {
      id: 'loss',
      label: { key: 'chart.axis.loss' },
      unit: 'nats_per_token',
      scale: 'linear',
      domain: [1.5, 2.5],
    },
    series: [
      {
        id: 'interval',
        label: { key: ownKey('isoflop', 'optimum') },
        role: 'band',
        kind: 'band',
        points: [
          [1e9, 2, 2.4],
          [1e10, 1.8, 2.3],
          [1e11, 1.7, 2.3],
        ],
        fitted: [0, 0],
        endLabel: true,
      },
    ],
    marks: [{ axis: 'x', at: 1e10, label: 'Llama & <co>' }],
    caption: { key: ownKey('isoflop', 'about') },
    notes: [],
  };
}
