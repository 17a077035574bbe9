/**
 * Which figures draw something else, with both posters.
 *
 * Both sides are drawn by today's code, so what differs is the data's doing.
 *
 * @module
 */
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { FIGURE_IDS, type FigureId } from '#charts/figures/index.ts';
import { posterOf } from '#charts/render/poster.ts';
import { say } from '#charts/spec/message.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';
import { defaultsOf } from '#charts/state/state.ts';
import type { Entries } from '#checks/entries.ts';
import { toFigureData } from '#feed/figure-data.ts';
import { FeedFault } from '#feed/fault.ts';

export interface FigureChange {
  figure: FigureId;
  /** Its name to readers. */
  title: string;
  /** Why one side has no picture. */
  undrawn?: string;
  /** Series, marks, axes, caption: what in the drawing differs. */
  parts: string[];
  /** Posters as inline SVG. */
  before?: string;
  after?: string;
}

export function changedFigures(then: Entries, now: Entries): FigureChange[] {
  const shown = [then, now].flatMap(({ essay }) => essay?.figures ?? FIGURE_IDS);
  return FIGURE_IDS.filter((figure) => shown.includes(figure)).flatMap((figure): FigureChange[] => {
    const [old, fresh] = [then, now].map((entries) => drawn(figure, entries));
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const undrawn = [old, fresh].find((spec) => typeof spec === 'string');
    const poster = (spec: ChartSpec | string | undefined, side: string) =>
      typeof spec === 'object' ? { [side]: draw(figure, spec, side) } : {};
    return [
      {
        figure,
        title: say(wordsFor('en', figure), { key: FIGURES[figure].title }),
        ...(typeof undrawn === 'string' && { undrawn }),
        parts: typeof old === 'object' && typeof fresh === 'object' ? partsOf(old, fresh) : [],
        ...poster(old, 'before'),
        ...poster(fresh, 'after'),
      },
    ];
  });
}

/** The figure as a page first shows it, or why it cannot be drawn. */
function drawn(id: FigureId, entries: Entries): ChartSpec | string {
  const figure = FIGURES[id];
  try {
    const data = toFigureData(entries, figure.needs);
    return figure.spec(defaultsOf(figure, data), data);
  } catch (error) {
    if (error instanceof FeedFault || error instanceof RangeError) return error.message;
    throw error;
  }
}

function partsOf(old: ChartSpec, fresh: ChartSpec): string[] {
  const named = (Object.keys({ ...old, ...fresh }) as (keyof ChartSpec)[]).filter(
    (part) => JSON.stringify(old[part]) !== JSON.stringify(fresh[part]),
  );
  return named.sort();
}

function draw(figure: FigureId, spec: ChartSpec, side: string): string {
  const words = wordsFor('en', figure);
  const title = `${say(words, { key: FIGURES[figure].title })} (${side})`;
  return posterOf(spec, words, { size: 'wide', id: `${figure}-${side}`, title });
}
