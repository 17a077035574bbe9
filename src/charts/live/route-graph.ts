/**
 * The way through a picture of what leads to what: left to a premise, right to what rests on
 * it, up and down through all of them, row by row.
 *
 * @module
 */
import { say, type Words } from '#charts/spec/message.ts';
import type { Key, Route, Shown, Stop } from './route.ts';
import { placesOf, stepsOf } from '#charts/scene/graph.ts';
import type { Layout, Point } from '#charts/spec/spec.ts';

export function layoutRoute({ spec, scene }: Shown, layout: Layout, words: Words): Route {
  const places = placesOf(layout, words, scene.size);
  const stops = layout.nodes.flatMap(({ id, words: said }): Stop[] => {
    const place = places.get(id);
    return place ? [{ at: place.at, reach: place.reach, words: say(words, said), claim: id }] : [];
  });
  const indices = new Map(stops.map(({ claim }, i) => [claim, i]));
  const steps = stepsOf(spec).flatMap(({ from, to }): Point[] => {
    const [premise, conclusion] = [indices.get(from), indices.get(to)];
    return premise === undefined || conclusion === undefined ? [] : [[premise, conclusion]];
  });
  return { stops, next: (key, from) => nextOf(stops.length - 1, steps, key, from) };
}

function nextOf(last: number, steps: readonly Point[], key: Key, from: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowUp') return Math.max(0, from - 1);
  if (key === 'ArrowDown') return Math.min(last, from + 1);
  const ways =
    key === 'ArrowLeft'
      ? steps.flatMap(([premise, conclusion]) => (conclusion === from ? [premise] : []))
      : steps.flatMap(([premise, conclusion]) => (premise === from ? [conclusion] : []));
  // Where nothing lies that way, the reader stays.
  return ways.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0] ?? from;
}
