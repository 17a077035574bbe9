/**
 * What the page hands to a figure in the browser, beside the markup: a little in the page itself,
 * the rest in a file of its own, fetched with the figure's code.
 *
 * @module
 */
import type { FigureData } from '#charts/spec/data.ts';
import type { State } from '#charts/spec/fields.ts';
import type { FigureId } from '#charts/figures/index.ts';
import type { Words } from '#charts/spec/message.ts';

/** What stands in the page. */
export type FigureStub = {
  id: FigureId;
  locale: Words['locale'];
  /** What to say where the rest does not arrive. */
  messages: Words['messages'];
  /** The state the poster was drawn in; reset leads back to it. */
  state: State;
  /** Address of the rest. */
  rest: string;
};

/** What is fetched when the figure wakes: the same wherever it stands in one language. */
export type FigureRest = { messages: Words['messages']; data: FigureData };

/** Both together. */
export type FigurePayload = Pick<FigureStub, 'id' | 'locale' | 'state'> & FigureRest;

/**
 * The rest of a payload.
 *
 * @throws {RangeError} if the server answers with anything but the file
 */
export async function fetchRest({ rest }: FigureStub): Promise<FigureRest> {
  const response = await fetch(rest);
  if (!response.ok) throw new RangeError(`fetchRest: ${rest}: ${response.status}`);
  return (await response.json()) as FigureRest;
}

/** JSON that may stand in a `<script type="application/json">`: no text in it can end the tag. */
export function printPayload(payload: object): string {
  return JSON.stringify(payload).replaceAll('<', String.raw`\u003c`);
}
