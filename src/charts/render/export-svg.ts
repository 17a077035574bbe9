/**
 * A figure on a sheet of its own, to be taken away: title, chart, the state in words and
 * where it comes from, in an SVG that needs no page around it.
 *
 * @module
 */
import { say, type Words } from '#charts/spec/message.ts';
import { LABEL_SIZE, sizeOf, TICK_SIZE } from '#charts/scene/geometry.ts';
import { drawingOf } from './poster.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';
import { escapeText, printAttributes } from './svg-context.ts';
import { wrap } from '#charts/scene/text-metrics.ts';
import type { Colours } from '#charts/scene/theme.ts';

const MARGIN = 24;
const TITLE_SIZE = 18;
/** Height of a line, in sizes of its letters. */
const LEADING = 1.45;

export type SheetOptions = { title: string; link: string; colours: Colours; font: string };
export type Sheet = { svg: string; width: number; height: number };

type Block = { text: string; size: number; colour: keyof Colours; bold?: boolean };

export function exportSvg(
  spec: ChartSpec,
  words: Words,
  { title, link, colours, font }: SheetOptions,
): Sheet {
  const chart = sizeOf(spec, 'wide');
  const width = chart.width + 2 * MARGIN;
  const setting = { width: chart.width, colours };
  const heading = { text: title, size: TITLE_SIZE, colour: 'ink', bold: true } as const;
  const head = set([heading], { ...setting, top: MARGIN });
  const top = head.bottom + MARGIN / 2;
  const said = [spec.caption, ...spec.notes].map((each) => say(words, each));
  const foot = set(
    [
      ...said.map((text): Block => ({ text, size: LABEL_SIZE, colour: 'ink' })),
      { text: link, size: TICK_SIZE, colour: 'axis' },
    ],
    { ...setting, top: top + chart.height + MARGIN / 2 },
  );
  const height = Math.ceil(foot.bottom + MARGIN);
  const sheet = printAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': font,
    lang: words.locale,
  });
  const ground = printAttributes({ width, height, fill: colours.ground });
  const body = drawingOf(spec, words, chart, colours);
  const svg = `<svg${sheet}><title>${escapeText(title)}</title><rect${ground}/>${head.text}<svg${printAttributes({ x: MARGIN, y: top, ...chart })} overflow="visible">${body}</svg>${foot.text}</svg>`;
  return { svg, width, height };
}

type Setting = { top: number; width: number; colours: Colours };

/** Blocks of text one below the other. */
function set(blocks: readonly Block[], { top, width, colours }: Setting) {
  let bottom = top;
  let text = '';
  for (const { text: words, size, colour, bold } of blocks) {
    for (const line of wrap(words, size, width)) {
      bottom += size * LEADING;
      const attributes = printAttributes({
        x: MARGIN,
        y: (bottom - 0.4 * size).toFixed(1),
        'font-size': size,
        'font-weight': bold ? 600 : undefined,
        fill: colours[colour],
      });
      text += `<text${attributes}>${escapeText(line)}</text>`;
    }
  }
  return { text, bottom };
}
