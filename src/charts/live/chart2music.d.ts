/** The part of chart2music in use; its package's exports leave its own types out of reach. */
declare module 'chart2music' {
  type Axis = { minimum: number; maximum: number; type?: 'linear' | 'log10' };
  type Axes = { x: Axis; y: Axis };
  type Tone = { x: number; y: number; custom: number };
  type Tones = Record<string, Tone[]>;

  type Chart = {
    setData(data: Tones, axes: Axes, pointIndex: number, groupName: string): void;
  };

  /** Listens for its keys on the element; `err` says why there is no chart. */
  export function c2mChart(input: {
    type: 'line';
    data: Tones;
    axes: Axes;
    element: HTMLElement;
    /** Where it would write what it says. */
    cc: HTMLElement;
    options: { enableSpeech: boolean; onFocusCallback: (at: { point: Tone }) => void };
  }): { err: string | null; data?: Chart };
}
