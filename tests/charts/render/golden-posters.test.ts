import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { KEPT } from '../../golden/figure-data.ts';
import { GOLDEN, goldenPosters } from './golden-posters.ts';

/** What is drawn otherwise than it is kept lies beside it, for the eye. */
const DRAWN = '.drawn.svg';

const kept = readdirSync(GOLDEN).filter((name) => !name.endsWith(DRAWN));
const ofFigure = (id: string) => kept.filter((name) => name.startsWith(`${id}.`));

describe('the posters as they are kept', () => {
  it('are those of every figure, as is the data they are drawn from', () => {
    const told = '`npm run accept` keeps data and two posters of each';
    expect(Object.keys(KEPT), told).toEqual([...FIGURE_IDS]);
    expect([...FIGURE_IDS].flatMap(ofFigure).toSorted(), told).toEqual(kept.toSorted());
    for (const id of FIGURE_IDS) expect(ofFigure(id), told).toHaveLength(2);
  });

  it.each(FIGURE_IDS)('%s is drawn from the data that is kept', (id) => {
    const told = `${id} has come to need other data; if that is right, npm run accept`;
    expect(() => goldenPosters(id, KEPT[id]), told).not.toThrow();
  });

  const each = FIGURE_IDS.flatMap((id) => ofFigure(id).map((name) => [name, id] as const));

  it.each(each)('%s is what is drawn', (name, id) => {
    const svg = new Map(goldenPosters(id, KEPT[id])).get(name) ?? '';
    const golden = readFileSync(join(GOLDEN, name), 'utf8');
    const beside = join(GOLDEN, name.replace(/\.svg$/, DRAWN));
    if (svg === golden) rmSync(beside, { force: true });
    else writeFileSync(beside, svg);
    const told = `${name} is drawn otherwise; look at ${beside}, and if it is right, npm run accept`;
    expect(svg.split('\n'), told).toEqual(golden.split('\n'));
  });
});
