/**
 * What the page hands to a figure in the browser, beside the markup.
 *
 * @module
 */
import type { FigureData } from './data.ts';
import type { State } from './fields.ts';
import type { FigureId } from './ids.ts';
import type { Words } from './message.ts';

export type Island = {
  id: FigureId;
  locale: Words['locale'];
  messages: Words['messages'];
  /** The state the poster was drawn in; reset leads back to it. */
  state: State;
  data: FigureData;
};

/** JSON that may stand in a `<script type="application/json">`: no text in it can end the tag. */
export function printIsland(island: Island): string {
  return JSON.stringify(island).replaceAll('<', String.raw`\u003c`);
}
