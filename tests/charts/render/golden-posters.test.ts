import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOLDEN, goldenPosters } from './golden-posters.ts';

/** What is drawn otherwise than it is kept lies beside it, for the eye. */
const DRAWN = '.drawn.svg';

const posters = goldenPosters();
const kept = readdirSync(GOLDEN).filter((name) => !name.endsWith(DRAWN));

describe('the posters as they are kept', () => {
  it('are those of every figure', () => {
    expect(kept.toSorted(), '`npm run accept` keeps one of each').toEqual(
      [...posters.keys()].toSorted(),
    );
  });

  it.each(kept)('%s is what is drawn', (name) => {
    const [svg, golden] = [posters.get(name) ?? '', readFileSync(join(GOLDEN, name), 'utf8')];
    const beside = join(GOLDEN, name.replace(/\.svg$/, DRAWN));
    if (svg === golden) rmSync(beside, { force: true });
    else writeFileSync(beside, svg);
    const told = `${name} is drawn otherwise; look at ${beside}, and if it is right, npm run accept`;
    expect(svg.split('\n'), told).toEqual(golden.split('\n'));
  });
});
