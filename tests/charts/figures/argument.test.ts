import { describe, expect, it } from 'vitest';
import { say } from '#charts/spec/message.ts';
import { sizeOf } from '#charts/scene/geometry.ts';
import { layoutRoute } from '#charts/live/route-graph.ts';
import { KEYS } from '#charts/live/route.ts';
import { sceneOf } from '#charts/scene/scene.ts';
import { rowsOf } from '#charts/files/table.ts';
import { wordsFor } from '#charts/figures/all.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, specOf } from '../spec-of.ts';

const SECTIONS = Object.entries(DATA.arguments ?? {});

const words = wordsFor('en', 'argument');

function routeOf(section: string) {
  const spec = specOf('argument', `section=${section}`);
  if (!spec.layout) throw new Error('expected a layout');
  const scene = sceneOf(spec, words, sizeOf(spec, 'narrow'));
  return { spec, scene, ...layoutRoute({ spec, scene }, spec.layout, words) };
}

describe.each(SECTIONS)('argument: %s', (section, drawn) => {
  it('has each step once, as a row that names both claims', () => {
    const rows = rowsOf(specOf('argument', `section=${section}`));
    const named = rows.map(({ xCategory, category }) => `${xCategory} ${category}`);
    expect(named.toSorted()).toEqual(drawn.steps.map(({ from, to }) => `${from} ${to}`).toSorted());
    expect(new Set(named).size).toBe(named.length);
  });

  it('calls a step weak if its premise did not hold up', () => {
    const fallen = new Set(['contested', 'contradicted']);
    const ratings = new Map(drawn.nodes.map(({ id, rating }) => [id, rating]));
    const rows = rowsOf(specOf('argument', `section=${section}`));
    for (const { series, xCategory = '' } of rows.filter((row) => row.series !== 'unless'))
      expect(fallen.has(ratings.get(xCategory) ?? ''), xCategory).toBe(series === 'weak');
  });

  it('sets apart the steps from a claim that must fail, and counts them as no premise', () => {
    const rows = rowsOf(specOf('argument', `section=${section}`));
    const barred = rows.filter(({ series }) => series === 'unless');
    expect(barred.map(({ xCategory, category }) => `${xCategory} ${category}`).toSorted()).toEqual(
      drawn.steps
        .filter(({ holds }) => !holds)
        .map(({ from, to }) => `${from} ${to}`)
        .toSorted(),
    );
    const { stops } = routeOf(section);
    const numberOf = (id: string) => drawn.nodes.find((node) => node.id === id)?.number ?? '?';
    for (const { xCategory = '', category = '' } of barred) {
      const [bar, claim] = [xCategory, category].map(
        (id) => stops.find((stop) => stop.claim === id)?.words,
      );
      const fails = new RegExp(`To be judged only if this fails: ${numberOf(xCategory)}\\.`);
      expect(claim).toMatch(fails);
      expect(/Rests on ([^.]|\.\d)*/.exec(claim ?? '')?.[0] ?? '').not.toContain(
        numberOf(xCategory),
      );
      expect(bar).toMatch(new RegExp(`Must fail for these to be judged: .*${numberOf(category)}`));
    }
  });

  it('puts a claim to the right of all it rests on, and no two on one place', () => {
    const at = new Map(drawn.nodes.map((node) => [node.id, node.at]));
    for (const { from, to } of drawn.steps)
      expect(at.get(from)?.[0] ?? 1, `${from} ${to}`).toBeLessThan(at.get(to)?.[0] ?? 0);
    expect(new Set([...at.values()].map(String)).size).toBe(drawn.nodes.length);
  });

  it.each(['wide', 'narrow'] as const)('draws a line for every step: %s', (size) => {
    const spec = specOf('argument', `section=${section}`);
    const { ground } = sceneOf(spec, words, sizeOf(spec, size));
    const lines = drawn.steps.reduce((sum, { bends }) => sum + 2 * bends.length + 1, 0);
    const boxes = 2 * drawn.nodes.length;
    expect(ground).toHaveLength(lines + boxes);
  });

  it('is walked along its steps, and comes by every claim', () => {
    const { stops, next } = routeOf(section);
    expect(stops.map(({ claim }) => claim).toSorted()).toEqual(
      drawn.nodes.map(({ id }) => id).toSorted(),
    );
    stops.forEach(({ claim }, from) => {
      const [left, right] = [next('ArrowLeft', from), next('ArrowRight', from)];
      const premises = drawn.steps.filter(({ to }) => to === claim).map((step) => step.from);
      const borne = drawn.steps.filter((step) => step.from === claim).map(({ to }) => to);
      expect(premises.length === 0 ? [claim] : premises).toContain(stops[left]?.claim);
      expect(borne.length === 0 ? [claim] : borne).toContain(stops[right]?.claim);
      for (const key of KEYS) expect(stops[next(key, from)]).toBeDefined();
    });
    let at = next('Home', 3);
    const passed = [at];
    while (at !== next('End', 0)) passed.push((at = next('ArrowDown', at)));
    expect(passed).toEqual(stops.map((_, i) => i));
  });

  it('says of a claim its verdict and what it rests on', () => {
    const { stops } = routeOf(section);
    const [step] = drawn.steps;
    const [premise, conclusion] = [step?.from, step?.to].map((id) =>
      drawn.nodes.find((node) => node.id === id),
    );
    const said = stops.find(({ claim }) => claim === conclusion?.id)?.words ?? '';
    expect(said).toContain(conclusion?.restatement.en ?? '?');
    expect(said).toContain(say(words, { key: `chart.rating.${conclusion?.rating ?? 'pending'}` }));
    expect(said).toMatch(new RegExp(`Rests on [^.]*${premise?.number.slice(0, 3)}`));
  });
});

describe('argument', () => {
  it('leaves no claim out but those that stand alone', () => {
    const own = SECTIONS.map(([section, { nodes, apart }]) => {
      const number = `§${section.at(-1)}`;
      return nodes.filter((node) => node.number.startsWith(number)).length + apart;
    });
    const all = Object.values(DATA.verdicts ?? {});
    expect(own.reduce((sum, each) => sum + each, 0)).toBe(all.length);
  });

  it('says how many lines start from a claim that must fail, where there are any', () => {
    const notes = SECTIONS.map(([section]) =>
      specOf('argument', `section=${section}`)
        .notes.map((note) => say(words, note))
        .join(' '),
    );
    expect(notes.map((note) => note.includes('Lines of dashes and dots'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('names the claim most rests on in the caption', () => {
    const [english = '', chinese = ''] = captionsOf(specOf('argument'));
    expect(english).toMatch(/Most rests on §1\.\d+\.\d+, which bears \d+: /);
    expect(chinese).toMatch(/被引为前提最多的是§1\.\d+\.\d+，直接推出\d+条：/);
  });
});
