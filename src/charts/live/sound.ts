/**
 * A chart as tones: high is high, left is left. The only importer of chart2music, which makes
 * them; it stands on an element of its own outside the page, so that keys and words stay ours.
 *
 * Fetched when the keyboard first comes to a chart.
 *
 * @module
 */
import { c2mChart } from 'chart2music';
import type { ChartSpec } from '#charts/spec/spec.ts';
import { rowsOf } from '#charts/files/table.ts';

type Chart = NonNullable<ReturnType<typeof c2mChart>['data']>;
type Score = Pick<Parameters<typeof c2mChart>[0], 'data' | 'axes'>;

export class Sound {
  readonly #element = document.createElement('div');
  readonly #chart: Chart;
  readonly #reached: (row: number) => void;
  #spec: ChartSpec;
  /** Whether each step is heard. */
  on = false;

  /** `reached` hears of each row of the table as its tone sounds. */
  constructor(spec: ChartSpec, reached: (row: number) => void) {
    this.#spec = spec;
    this.#reached = reached;
    const { err, data } = c2mChart({
      ...scoreOf(spec),
      type: 'line',
      element: this.#element,
      cc: document.createElement('div'),
      options: {
        enableSpeech: false,
        onFocusCallback: ({ point }) => this.#reached(point.custom),
      },
    });
    if (!data) throw new RangeError(`sound: ${String(err)}`);
    this.#chart = data;
  }

  /** Another state of the same figure. */
  show(spec: ChartSpec): void {
    if (spec === this.#spec) return;
    this.stop();
    this.#spec = spec;
  }

  /** The tone of a row of the table. */
  play(row: number): void {
    this.#go(row);
    this.#press(' ');
  }

  /** One tone after another, from a row to the end of its series. */
  run(row: number): void {
    this.#go(row);
    this.#press('End', { shiftKey: true });
  }

  stop(): void {
    this.#press('Control', { ctrlKey: true });
  }

  #go(row: number): void {
    const { data, axes } = scoreOf(this.#spec);
    const [series = '', tones = []] =
      Object.entries(data).find(([, each]) => each.some(({ custom }) => custom === row)) ?? [];
    const index = tones.findIndex(({ custom }) => custom === row);
    this.#chart.setData(data, axes, index, series);
  }

  // By its keys, for chart2music has no other way to play or to stop.
  #press(key: string, held: KeyboardEventInit = {}): void {
    this.#element.dispatchEvent(new KeyboardEvent('keydown', { key, ...held }));
  }
}

/** Each series with its tones, and the axes they are pitched and placed by. */
function scoreOf(spec: ChartSpec): Score {
  // Names in rows have no pitch: what is heard is how far each bar reaches.
  const inRows = spec.y.categories !== undefined;
  const data: Score['data'] = {};
  for (const [custom, row] of rowsOf(spec).entries()) {
    const tones = (data[row.series] ??= []);
    tones.push({
      x: inRows ? tones.length : row.x,
      y: inRows ? row.x : row.y,
      custom,
    });
  }
  const pitch = inRows ? spec.x : spec.y;
  const longest = Math.max(1, ...Object.values(data).map(({ length }) => length - 1));
  return {
    data,
    axes: {
      x: inRows ? { minimum: 0, maximum: longest } : rangeOf(spec.x),
      y: rangeOf(pitch),
    },
  };
}

function rangeOf({ domain, scale }: ChartSpec['x']): Score['axes']['x'] {
  const [minimum, maximum] = domain;
  return { minimum, maximum, type: scale === 'log' ? 'log10' : 'linear' };
}
