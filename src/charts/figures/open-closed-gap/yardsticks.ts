/**
 * What the distance between open and closed models is measured by, and in which series.
 *
 * @module
 */

/** Measured: a line of its own, or the first line less the second. */
export type Measured = readonly [line: string] | readonly [upper: string, lower: string];
export type Yardstick = {
  series: string;
  measured: readonly Measured[];
  /** Series and lines of what was published beside it. */
  published?: { series: string; lines?: readonly string[] };
  /** Lines whose points bear the names of the two that are apart. */
  sides?: { closed: string; open: string };
  /** The same scores by another yardstick, for comparison at the ends of what both measure. */
  other?: { series: string; line: string };
};

export const YARDSTICKS = {
  eci: {
    series: 'eci-gap-derived',
    measured: [['gap']],
    sides: { closed: 'closed', open: 'open' },
    other: { series: 'eci-lag-derived', line: 'lag' },
  },
  lag: {
    series: 'eci-lag-derived',
    measured: [['lag']],
    published: { series: 'lag-estimates' },
    other: { series: 'eci-gap-derived', line: 'gap' },
  },
  arena: {
    series: 'arena-text-gap',
    measured: [
      ['closed', 'open'],
      ['closed-styled', 'open-styled'],
    ],
    published: { series: 'arena-text-gap', lines: ['gap'] },
  },
  mmlu: {
    series: 'mmlu-gap',
    measured: [['base']],
    published: { series: 'mmlu-gap', lines: ['ai-index', 'gpt-4-0125', 'gpt-4o'] },
  },
} as const satisfies Record<string, Yardstick>;
