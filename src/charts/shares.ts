/**
 * What a reader passes on of a figure: its address, a frame of it, a reference to it.
 *
 * @module
 */
import { say, type Words } from './message.ts';

/** Size of a frame that shows chart, controls and caption, px; it may be narrower. */
export const FRAME = { width: 760, height: 1120 } as const;

export const SHARES = ['link', 'embed', 'cite'] as const;
export type Shares = Record<(typeof SHARES)[number], string>;

type Addressed = {
  title: string;
  /** Whole addresses of the figure's page and of its frame, in the state to be shared. */
  link: string;
  frame: string;
};

export function sharesOf(words: Words, { title, link, frame }: Addressed): Shares {
  const { width, height } = FRAME;
  return {
    link,
    embed: `<iframe src="${quoted(frame)}" title="${quoted(title)}" width="${width}" height="${height}" style="max-width:100%;border:0" loading="lazy" allow="clipboard-write"></iframe>`,
    cite: say(words, { key: 'chart.cite', values: { title, link } }),
  };
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
