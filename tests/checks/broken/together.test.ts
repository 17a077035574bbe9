import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';
import { FAULTS } from './faults.ts';
import { plant, withCopy } from './plant.ts';

describe('checkContent(directory) on the real content with every fault in it at once', () => {
  it(`finds all ${FAULTS.length} in one run, each where it was planted`, () => {
    const missed = withCopy((content) => {
      const planted = plant(content, FAULTS);
      const options = { figures: FIGURE_CHECKS, today: '2026-11-25' };
      const { issues } = checkContent(content, options);
      const found = new Set(
        issues.map(({ code, file, line, column }) =>
          [code, relative(content, file), line, column].join(' '),
        ),
      );
      return planted
        .map(({ fault, file, line, column }) => [fault.title, fault.code, file, line, column])
        .filter(([, ...place]) => !found.has(place.join(' ')));
    });
    expect(missed).toEqual([]);
  });
});
