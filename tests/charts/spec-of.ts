import type { FigureId } from '#charts/figures/index.ts';
import { say } from '#charts/spec/message.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import type { ChartSpec, Series } from '#charts/spec/spec.ts';
import { parseState } from '#charts/state/state.ts';
import { DATA } from './figure-data.ts';

/** What a figure draws at a query, over the data that is kept. */
export function specOf(id: FigureId, query = ''): ChartSpec {
  const { state } = parseState(FIGURES[id], new URLSearchParams(query), DATA);
  return FIGURES[id].spec(state, DATA);
}

export function seriesOf(spec: ChartSpec, id: string): Series {
  const found = spec.series.find((series) => series.id === id);
  if (!found) throw new RangeError(`no series ${id} in ${spec.series.map((s) => s.id).join(', ')}`);
  return found;
}

/** The caption in English and in Chinese. */
export function captionsOf({ id, caption }: ChartSpec): string[] {
  return (['en', 'zh'] as const).map((locale) => say(wordsFor(locale, id as FigureId), caption));
}
