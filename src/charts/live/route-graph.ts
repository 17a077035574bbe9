/**
 * The way through a picture of what leads to what: left to a premise, right to what rests on
 * it, up and down through all of them, column by column.
 *
 * @module
 */
import { say, type Words } from '#charts/spec/message.ts';
import type { Key, Route, Shown, Stop } from './route.ts';
import { inBox } from '#charts/scene/graph.ts';
import { categoryAt, type ChartSpec, type Layout, type Point } from '#charts/spec/spec.ts';

export function layoutRoute({ spec, scene }: Shown, layout: Layout, words: Words): Route {
  const nodes = layout.nodes.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const stops = nodes.map((node): Stop => ({
    at: inBox(node.at, scene.box),
    words: say(words, node.words),
    claim: node.id,
  }));
  const indices = new Map(nodes.map(({ id }, i) => [id, i]));
  const steps = stepsIn(spec).flatMap(([from, to]): Point[] => {
    const [premise, conclusion] = [indices.get(from), indices.get(to)];
    return premise === undefined || conclusion === undefined ? [] : [[premise, conclusion]];
  });
  return { stops, next: (key, from) => nextOf({ stops, steps }, key, from) };
}

type Ways = { stops: readonly Stop[]; steps: readonly Point[] };

function nextOf({ stops, steps }: Ways, key: Key, from: number): number {
  const here = stops[from];
  const last = stops.length - 1;
  if (!here || key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowUp') return Math.max(0, from - 1);
  if (key === 'ArrowDown') return Math.min(last, from + 1);
  const ways =
    key === 'ArrowLeft'
      ? steps.flatMap(([premise, conclusion]) => (conclusion === from ? [premise] : []))
      : steps.flatMap(([premise, conclusion]) => (premise === from ? [conclusion] : []));
  const aside = (i: number) => Math.abs((stops[i]?.at[1] ?? Infinity) - here.at[1]);
  // Where nothing lies that way, the reader stays.
  return ways.toSorted((a, b) => aside(a) - aside(b))[0] ?? from;
}

/** Ids at both ends of every step. */
function stepsIn({ x, y, series }: ChartSpec): [from: string, to: string][] {
  return series.flatMap(({ kind, points }) => {
    if (kind !== 'edges') return [];
    return points.flatMap(([premise, conclusion]): [string, string][] => {
      const from = categoryAt(premise, x.categories ?? []);
      const to = categoryAt(conclusion, y.categories ?? []);
      return from && to ? [[from.id, to.id]] : [];
    });
  });
}
