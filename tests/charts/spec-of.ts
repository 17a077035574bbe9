import type { FigureId } from '#charts/ids.ts';
import { say } from '#charts/message.ts';
import { FIGURES } from '#charts/registry.ts';
import type { ChartSpec, Series } from '#charts/spec.ts';
import { parseState } from '#charts/state.ts';
import { wordsFor } from '#charts/words.ts';
import { DATA } from './figure-data.ts';

/** What a figure draws at a query, over the site's own content. */
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
  return (['en', 'zh'] as const).map((locale) => say(wordsFor(locale, id), caption));
}
