/**
 * What the page hands to a figure in the browser, beside the markup.
 *
 * @module
 */
import type { FigureData } from '#charts/spec/data.ts';
import type { State } from '#charts/spec/fields.ts';
import type { FigureId } from '#charts/figures/index.ts';
import type { Words } from '#charts/spec/message.ts';

export type FigurePayload = {
  id: FigureId;
  locale: Words['locale'];
  messages: Words['messages'];
  /** The state the poster was drawn in; reset leads back to it. */
  state: State;
  data: FigureData;
};

/** JSON that may stand in a `<script type="application/json">`: no text in it can end the tag. */
export function printPayload(payload: object): string {
  return JSON.stringify(payload).replaceAll('<', String.raw`\u003c`);
}
