/**
 * A state held fast while the controls move on: its curves stay behind the live ones, its rows
 * stand in the table and the CSV under names of their own, and a link keeps it.
 *
 * Fetched when a reader pins a state or follows a link that holds one.
 *
 * @module
 */
import type { FigureData } from '#charts/spec/data.ts';
import type { State } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import type { Axis, ChartSpec, Role, Series } from '#charts/spec/spec.ts';
import { parseState, printState, STATE_VERSION, type StateNote } from '#charts/state/state.ts';

/** Before the name of each field of the pinned state in a link, and of its series in the CSV. */
const PREFIX = 'pin.';

export class Pin {
  readonly state: State;
  readonly #figure: Figure;
  readonly #data: FigureData;
  readonly #spec: ChartSpec;

  constructor(figure: Figure, state: State, data: FigureData) {
    this.state = state;
    this.#figure = figure;
    this.#data = data;
    this.#spec = figure.spec(state, data);
  }

  /** The pin a link holds, if any, and what had to be changed to read it. */
  static fromLink(
    figure: Figure,
    query: URLSearchParams,
    data: FigureData,
  ): { pin: Pin; notes: StateNote[] } | undefined {
    const own = [...query].filter(([name]) => name.startsWith(PREFIX));
    if (own.length === 0) return undefined;
    const stripped = own.map(([name, value]) => [name.slice(PREFIX.length), value]);
    const { state, notes } = parseState(figure, new URLSearchParams(stripped), data);
    return { pin: new Pin(figure, state, data), notes };
  }

  /** The live state's query with the pinned one's in it, each with its version. */
  link(live: string): string {
    const pinned = printState(this.#figure, this.state, this.#data) || VERSION;
    const prefixed = [...new URLSearchParams(pinned)].map(([name, value]) => [
      PREFIX + name,
      value,
    ]);
    return `${live || VERSION}&${new URLSearchParams(prefixed).toString()}`;
  }

  /** The live spec with the pinned state's series behind it; what both share is drawn once. */
  beside(live: ChartSpec): ChartSpec {
    const pinned = this.#spec;
    const caption = { key: 'chart.pin.caption', values: { caption: pinned.caption } } as const;
    if (!isSame(live.x, pinned.x) || !isSame(live.y, pinned.y)) {
      return { ...live, notes: [...live.notes, { key: 'chart.pin.apart' }, caption] };
    }
    const drawn = new Map(live.series.map(({ id, points }) => [id, points]));
    const ghosts = pinned.series
      .filter(({ id, points }) => !isEqual(drawn.get(id), points))
      .map(ghostOf);
    return {
      ...live,
      x: { ...live.x, domain: union(live.x, pinned.x) },
      y: { ...live.y, domain: union(live.y, pinned.y) },
      series: [...live.series, ...ghosts],
      notes: [...live.notes, caption],
    };
  }
}

const VERSION = `v=${STATE_VERSION}`;

/** A grey line, ring or band of the same shape. Words between rings would hide them. */
function ghostOf(series: Series): Series {
  const role: Role = series.kind === 'points' ? 'estimate' : 'ghost';
  return {
    ...series,
    id: PREFIX + series.id,
    label: { key: 'chart.pin.series', values: { label: series.label } },
    role,
    endLabel: series.endLabel && series.role !== 'optimum',
  };
}

/** Compared at each step of a slider, so point by point: the first that differs ends it. */
function isEqual(one: Series['points'] | undefined, other: Series['points']): boolean {
  if (one?.length !== other.length) return false;
  return one.every((point, n) => point.every((value, at) => value === other[n]?.[at]));
}

/** Whether two axes measure the same thing in the same way; rows of names are no measure. */
function isSame(a: Axis, b: Axis): boolean {
  if (a.categories || b.categories) return false;
  return a.id === b.id && a.unit === b.unit && a.scale === b.scale;
}

function union({ domain: [a, b] }: Axis, { domain: [c, d] }: Axis): Axis['domain'] {
  return [Math.min(a, c), Math.max(b, d)];
}
