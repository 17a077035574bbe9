/**
 * What a reader passes on of a figure: its address, a frame of it, a reference to it.
 *
 * @module
 */
/** Size of a frame that shows chart, controls and caption, px; it may be narrower. */
export const FRAME = { width: 760, height: 1200 } as const;

export const SHARES = ['link', 'embed', 'cite'] as const;
export type Shares = Record<(typeof SHARES)[number], string>;

type Addressed = {
  title: string;
  /** Whole addresses of the figure's page and of its frame, in the state to be shared. */
  link: string;
  frame: string;
  /** How to cite it, with `{link}` for the address. */
  reference: string;
};

export function sharesOf({ title, link, frame, reference }: Addressed): Shares {
  const { width, height } = FRAME;
  return {
    link,
    embed: `<iframe src="${quoted(frame)}" title="${quoted(title)}" width="${width}" height="${height}" style="max-width:100%;border:0" loading="lazy" allow="clipboard-write"></iframe>`,
    cite: reference.replace('{link}', () => link),
  };
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
