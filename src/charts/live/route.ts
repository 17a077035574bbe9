/**
 * What a way through a chart is: its stops, and which key leads from one to which.
 *
 * @module
 */
import type { Scene } from '#charts/scene/geometry.ts';
import type { ChartSpec, Point } from '#charts/spec/spec.ts';

/** What is on the screen now. */
export type Shown = { spec: ChartSpec; scene: Scene };

/** A place to stop at, in the scene's pixels, and what is said there. */
export type Stop = {
  at: Point;
  words: string;
  /** How far to its right it still reaches, as a name does. */
  reach?: number;
  /** The claim it stands for, whose page can be opened from here. */
  claim?: string;
};

/** Keys that lead from stop to stop. */
export const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Key = (typeof KEYS)[number];

export type Route = {
  stops: readonly Stop[];
  /** The stop a key leads to from another. */
  next: (key: Key, from: number) => number;
};
