/**
 * The picture that stands for a page where its address is passed on: words, a verdict's mark, a
 * chart, on a sheet of the size that previews are cut to.
 *
 * @module
 */
import { drawMarkers } from '#charts/render/markers.ts';
import { escapeText, printAttributes, SvgContext } from '#charts/render/svg-context.ts';
import { wrap } from '#charts/scene/text-metrics.ts';
import { lookOf, type Colours } from '#charts/scene/theme.ts';
import type { Rating } from '#schemas/rating.ts';
import type { Locale } from '#schemas/text.ts';

/** Pixels. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** The families whose letters the pictures are set in. */
export const FACES = { en: 'Source Serif 4', zh: 'Noto Sans SC' } as const satisfies Record<
  Locale,
  string
>;

const SIDE = 72;
const FOOT = 48;
const LEADING = 1.3;
const NOTE_LEADING = 1.4;
/** Letters of these faces may run a little wider than those that lines are measured by. */
const SAFE = 0.95;

/** Sizes that words are tried in, the largest first, and the height a title may take. */
const TITLE_SIZES = [64, 54, 46, 40, 34];
const NOTE_SIZES = [30, 26, 22];
const TITLE_ROOM = 270;
const CHART_TITLE_ROOM = 120;
const KICKER = 26;
const MARK = 24;

export type Preview = {
  /** What kind of page it is, and where it stands. */
  kicker: string;
  title: string;
  /** A sentence or a few facts under the title. */
  note?: string;
  verdict?: { rating: Rating; word: string };
  /** A drawing with its own size, right of the words or beneath the title. */
  chart?: { svg: string; width: number; height: number };
  /** Marks in a row, as on the front page. */
  marks?: readonly Rating[];
};

export function previewSheet(preview: Preview, { locale, site, colours }: SheetOf): string {
  const { kicker, title, note, verdict, chart, marks = [] } = preview;
  const width = PREVIEW.width - 2 * SIDE;
  const parts: string[] = [];
  let y = SIDE + KICKER / 2;
  const write = (text: string, size: number, colour: string, more: Partial<LineOf> = {}): void => {
    parts.push(line(text, { x: SIDE, y, size, colour, ...more }));
  };
  write(kicker, KICKER, colours.axis);
  write(site, KICKER, colours.leader, { x: PREVIEW.width - SIDE, bold: true, anchor: 'end' });
  y += 20;
  const heading = set(title, TITLE_SIZES, {
    width,
    room: chart ? CHART_TITLE_ROOM : TITLE_ROOM,
    leading: LEADING,
  });
  for (const text of heading.lines) {
    y += heading.size * LEADING;
    write(text, heading.size, colours.ink, { bold: true });
  }
  y += 24;
  if (verdict) {
    y += 44;
    parts.push(mark(verdict.rating, { x: SIDE + MARK / 2, y: y - 10, colours }));
    write(verdict.word, NOTE_SIZES[0] ?? KICKER, colours[verdict.rating], {
      x: SIDE + 40,
      bold: true,
    });
    y += 8;
  }
  const room = PREVIEW.height - FOOT - y - 12;
  const scale = chart ? Math.min((0.66 * width) / chart.width, room / chart.height) : 0;
  const beside = chart ? Math.round(chart.width * scale) + 40 : 0;
  if (chart) parts.push(placed(chart, y + 12, scale));
  const said = set(note ?? '', NOTE_SIZES, { width: width - beside, room, leading: NOTE_LEADING });
  for (const text of said.lines) {
    y += said.size * NOTE_LEADING;
    write(text, said.size, colours.axis, { x: SIDE + beside });
  }
  parts.push(...marks.map((rating, i) => mark(rating, { ...markPlace(i, y + 70), colours })));
  const sheet = printAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${PREVIEW.width} ${PREVIEW.height}`,
    ...PREVIEW,
    'font-family': FACES[locale],
  });
  const ground = printAttributes({ ...PREVIEW, fill: colours.ground });
  const edge = printAttributes({ width: 12, height: PREVIEW.height, fill: colours.leader });
  return `<svg${sheet}><rect${ground}/><rect${edge}/>${parts.join('')}</svg>`;
}

type SheetOf = { locale: Locale; site: string; colours: Colours };

type Room = { width: number; room: number; leading: number };

/** Words in the largest size in which they keep to their room; in the smallest, if in none. */
function set(text: string, sizes: readonly number[], { width, room, leading }: Room) {
  const tried = sizes.map((size) => ({ size, lines: wrap(text, size, width * SAFE) }));
  const fits = tried.find(({ size, lines }) => size * leading * lines.length <= room);
  return fits ?? tried.at(-1) ?? { size: KICKER, lines: [] };
}

type LineOf = {
  x: number;
  y: number;
  size: number;
  colour: string;
  bold?: boolean;
  anchor?: 'end';
};

function line(text: string, { x, y, size, colour, bold = false, anchor }: LineOf): string {
  const attributes = printAttributes({
    x,
    y: Math.round(y),
    'font-size': size,
    'font-weight': bold ? 600 : 400,
    fill: colour,
    'text-anchor': anchor,
  });
  return `<text${attributes}>${escapeText(text)}</text>`;
}

type MarkOf = { x: number; y: number; colours: Colours };

/** A verdict's mark as charts draw it, larger. */
function mark(rating: Rating, { x, y, colours }: MarkOf): string {
  const context = new SvgContext();
  const { marker, colour } = lookOf(rating, 0);
  if (marker === 'none') throw new RangeError(`mark: ${rating} has no marker`);
  drawMarkers(context, [{ at: [0, 0], marker, colour }], colours);
  return `<g transform="translate(${x} ${Math.round(y)}) scale(${MARK / 9})">${context.print()}</g>`;
}

const MARKS_ABREAST = 29;
const MARK_STEP = 36;

const markPlace = (i: number, top: number): { x: number; y: number } => ({
  x: SIDE + 12 + MARK_STEP * (i % MARKS_ABREAST),
  y: top + MARK_STEP * Math.floor(i / MARKS_ABREAST),
});

function placed({ svg, width, height }: NonNullable<Preview['chart']>, y: number, scale: number) {
  const attributes = printAttributes({
    x: SIDE,
    y: Math.round(y),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    viewBox: `0 0 ${width} ${height}`,
  });
  return `<svg${attributes}>${svg}</svg>`;
}
