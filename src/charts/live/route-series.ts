/**
 * The way through a chart's points: left and right along a series, up and down to the next
 * one at the nearest x, Home and End to its ends.
 *
 * @module
 */
import { say, type Words } from '#charts/spec/message.ts';
import type { Key, Route, Shown, Stop } from './route.ts';
import { rowsOf, tableOf } from '#charts/files/table.ts';

type Own = Stop & { series: string };

export function seriesRoute({ spec, scene }: Shown, words: Words): Route {
  const { head, rows } = tableOf(spec, words);
  const stops = rowsOf(spec).map((row, i): Own => {
    const [series = '', x = '', y = ''] = rows[i] ?? [];
    const key = row.extrapolated ? 'chart.walk.beyond' : 'chart.walk.point';
    const values = { series, x, y, xName: head[1], yName: head[2] };
    const at = [scene.x(row.at ?? row.x), scene.y(row.y)] as const;
    return { at, words: say(words, { key, values }), series: row.series };
  });
  return { stops, next: (key, from) => nextOf(stops, key, from) };
}

function nextOf(stops: readonly Own[], key: Key, from: number): number {
  const here = stops[from];
  if (!here) return 0;
  const own = indicesOf(stops, here.series);
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  if (key === 'Home') return first;
  if (key === 'End') return last;
  if (key === 'ArrowLeft') return Math.max(first, from - 1);
  if (key === 'ArrowRight') return Math.min(last, from + 1);
  const names = [...new Set(stops.map(({ series }) => series))];
  const step = key === 'ArrowDown' ? 1 : names.length - 1;
  const series = names[(names.indexOf(here.series) + step) % names.length] ?? here.series;
  const across = (i: number) => Math.abs((stops[i]?.at[0] ?? Infinity) - here.at[0]);
  return indicesOf(stops, series).reduce((best, i) => (across(i) < across(best) ? i : best));
}

function indicesOf(stops: readonly Own[], series: string): number[] {
  return stops.flatMap((stop, i) => (stop.series === series ? [i] : []));
}
