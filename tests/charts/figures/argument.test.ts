import { describe, expect, it } from 'vitest';
import { say } from '#charts/spec/message.ts';
import { sizeOf } from '#charts/scene/geometry.ts';
import { placesOf } from '#charts/scene/graph.ts';
import { textWidth } from '#charts/scene/text-metrics.ts';
import { layoutRoute } from '#charts/live/route-graph.ts';
import { KEYS } from '#charts/live/route.ts';
import { sceneOf } from '#charts/scene/scene.ts';
import { rowsOf } from '#charts/files/table.ts';
import { wordsFor } from '#charts/figures/all.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, specOf } from '../spec-of.ts';

const SECTIONS = Object.entries(DATA.arguments ?? {});

const words = wordsFor('en', 'argument');

const CASES = (['en', 'zh'] as const).flatMap((locale) =>
  (['wide', 'narrow'] as const).map((size) => ({ locale, size })),
);

function drawnIn(section: string, locale: 'en' | 'zh', size: 'wide' | 'narrow') {
  const spec = specOf('argument', `section=${section}`);
  if (!spec.layout) throw new Error('expected a layout');
  const own = wordsFor(locale, 'argument');
  const scene = sceneOf(spec, own, sizeOf(spec, size));
  return { scene, places: placesOf(spec.layout, own, scene.size), ways: scene.ways ?? [] };
}

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
    const named = (id: string) => drawn.nodes.find((node) => node.id === id)?.label.en ?? '?';
    for (const { xCategory = '', category = '' } of barred) {
      const [bar, claim] = [xCategory, category].map(
        (id) => stops.find((stop) => stop.claim === id)?.words,
      );
      const [premises = '', bars = ''] = (claim ?? '').split('To be judged only if this fails: ');
      expect(bars).toContain(named(xCategory));
      expect(premises.split('Rests on')[1]).not.toContain(named(xCategory));
      expect((bar ?? '').split('Must fail for these to be judged: ')[1]).toContain(named(category));
    }
  });

  it.each(CASES)('names every claim within its picture: $locale, $size', ({ locale, size }) => {
    const { scene } = drawnIn(section, locale, size);
    const names = drawn.nodes.map(({ label }) => label[locale]);
    const texts = scene.texts.filter(({ lines }) => names.includes(lines[0] ?? ''));
    expect(texts.map(({ lines }) => lines)).toEqual(names.map((name) => [name]));
    for (const text of scene.texts) {
      const end = text.x + textWidth(text.lines[0] ?? '', text.size);
      expect(end, text.lines[0]).toBeLessThanOrEqual(scene.size.width);
      expect(text.size).toBeGreaterThanOrEqual(12);
    }
  });

  it.each(CASES)('leads each step from mark to mark through no name: $locale, $size', (shape) => {
    const { scene, places, ways } = drawnIn(section, shape.locale, shape.size);
    expect(ways).toHaveLength(drawn.steps.length);
    const half = 6;
    for (const { points } of ways) {
      const [start = [0, 0], end = [0, 0]] = [points[0], points.at(-1)];
      const marks = [...places.values()].map(({ at }) => at);
      expect(marks.some(([x, y]) => x === start[0] && start[1] - y === half)).toBe(true);
      expect(marks.some(([x, y]) => y === end[1] && x - end[0] === half + 1)).toBe(true);
      expect(Math.min(...points.map(([x]) => x))).toBeGreaterThan(0);
      points.slice(1).forEach(([x, y], i) => {
        const [fromX = 0, fromY = 0] = points[i] ?? [];
        expect(x === fromX || y === fromY).toBe(true);
        for (const { at, reach } of places.values()) {
          const crosses =
            Math.max(x, fromX) > at[0] - half + 1 &&
            Math.min(x, fromX) < at[0] + reach &&
            Math.max(y, fromY) > at[1] - half + 1 &&
            Math.min(y, fromY) < at[1] + half - 1;
          expect(crosses, `${String(points)} over ${String(at)}`).toBe(false);
        }
      });
    }
    expect(scene.markers.length).toBeGreaterThan(places.size);
  });

  it('leaves in full colour what a claim rests on and what rests on it, and nothing else', () => {
    const spec = specOf('argument', `section=${section}`);
    const walked = drawn.steps[0]?.to ?? '?';
    const { texts, ways = [] } = sceneOf(spec, words, sizeOf(spec, 'narrow'), walked);
    const reached = (here: 'from' | 'to', there: 'from' | 'to') => {
      const found = new Set([walked]);
      for (const id of found)
        for (const step of drawn.steps) if (step[here] === id) found.add(step[there]);
      return found;
    };
    const lit = new Set([...reached('to', 'from'), ...reached('from', 'to')]);
    expect(lit.size).toBeGreaterThan(1);
    const named = drawn.nodes.filter(({ id }) => lit.has(id)).map(({ label }) => label.en);
    const labels = drawn.nodes.map(({ label }) => label.en);
    const clear = texts.filter(({ faint = false }) => !faint).flatMap(({ lines }) => lines);
    expect(clear.filter((text) => labels.includes(text))).toEqual(named);
    const steps = drawn.steps.filter(({ from, to }) => lit.has(from) && lit.has(to));
    expect(ways.filter(({ faint }) => !faint)).toHaveLength(steps.length);
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
    expect(said.split('Rests on: ')[1]).toContain(premise?.label.en ?? '?');
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
    expect(english).toMatch(/Most rests on §1\.\d+\.\d+, “[^”]+”, which bears \d+\.$/);
    expect(chinese).toMatch(/被引为前提最多的是§1\.\d+\.\d+“[^”]+”，直接推出\d+条。$/);
  });
});
