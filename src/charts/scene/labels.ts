/**
 * The words inside a plot: series named at their ends, single points beside them, rules along
 * them.
 *
 * @module
 */
import { around, bestPlace, between, probesOf, readablePlace, type Taken } from './label-place.ts';
import { overlap, pushApart, type LabelBox } from './push-apart.ts';
import { say, type Words } from '#charts/spec/message.ts';
import { LABEL_SIZE, LINE_HEIGHT, markedPoints, NARROW_BELOW, planeOf } from './geometry.ts';
import type { Box, Plane, SceneRule, SceneSeries, SceneText } from './geometry.ts';
import type { ChartSpec, Mark } from '#charts/spec/spec.ts';
import { textWidth, wrap } from './text-metrics.ts';
import { ACCENT, layerOf, lookOf, looksOf, type ColourName } from './theme.ts';
import { position } from './ticks.ts';

/** Widest a label beside the plot may be, px and as a share of the drawing. */
const WIDEST = 150;
const WIDEST_SHARE = 0.27;
/** Widest a label inside the plot may be, px. */
const WIDEST_INSIDE = 120;
/** Lines that end in this last share of the plot have their words in one column beside it. */
const BESIDE = 0.92;
/** Between a line's end and its words. */
const GAP = 7;
/** Words moved further than this from their line's end are tied to it by a thread. */
const THREAD_FROM = 9;
/**
 * Widest the words along a rule are set, at first and where that crosses too much, and how far
 * they slide at a time: shares of the plot.
 */
const ALONG_SHARES = [0.4, 0.25];
const SLIDE = 0.05;
/** Half of what a mark takes up, px: to a rule's words, and to another mark's, which would seem its own. */
const MARK = 5;
const OTHERS_MARK = 14;
/** Rules closer than this carry their words on different sides. */
const RULES_CLOSE = 3 * LINE_HEIGHT;

/** Between one label and the next, px. */
const BETWEEN = 3;

const BOLD_WIDTH = 1.07;

type Words2D = { lines: string[]; width: number; height: number };

/** A label before it is pushed: where it wants to be, and how it is drawn. */
type Placed = LabelBox &
  Pick<SceneText, 'lines' | 'bold' | 'colour'> & {
    anchor?: readonly [x: number, y: number];
    /** Whether it may stand on any side of its anchor, as a point's does. */
    about?: true;
  };

type Laid = { right: number; rules: SceneRule[]; texts: SceneText[] };

/** Right edge of the plot, so that every label fits beside it; the labels; the rules. */
export function placeLabels(
  spec: ChartSpec,
  series: readonly SceneSeries[],
  words: Words,
  frame: Box,
): Laid {
  const widest = Math.min(WIDEST, frame.right * WIDEST_SHARE);
  const ended = series.flatMap((drawn) => {
    const end = endOf(drawn);
    if (!isNamed(drawn, frame) || !end) return [];
    const beside = position(spec.x, end[0]) >= BESIDE;
    const room = beside ? widest : Math.min(widest, WIDEST_INSIDE);
    return [{ ...drawn, end, beside, text: block(drawn, room) }];
  });
  const [single, lined] = [ended.filter(isPoint), ended.filter((drawn) => !isPoint(drawn))];
  const right = rightEdge(spec, lined, frame);
  const plane = planeOf({ ...frame, right }, spec.x, spec.y);
  const span = [frame.top - 8, frame.bottom - 2] as const;
  // Settled first: words of points keep clear of where these end up.
  const ends = pushApart(
    lined.map((drawn) => besideEnd(plane, drawn)),
    span,
  );
  const curves = probesOf(plane, spec.series);
  const points = series.filter((drawn) => drawn.series.kind === 'points');
  const drawn = markBoxes(plane, series, MARK);
  for (const point of single.toSorted(firstNamed)) {
    const others = points.filter((other) => other.series !== point.series);
    const near = markBoxes(plane, others, OTHERS_MARK);
    const name = besidePoint(plane, point, { boxes: [...drawn, ...ends], near, curves });
    if (!name) continue;
    ends.push(name);
    curves.push(...threadOf(name).flatMap(({ from, to }) => between(from, to)));
  }
  const taken = { boxes: [...drawn, ...ends], near: [], curves };
  const marks = marksInside(spec);
  const named = marks.map((mark, i) => alongRule(plane, mark, spec, words, taken, marks[i - 1]));
  const placed = pushApart([...ends, ...named], span).filter(isClearOf(drawn));
  return {
    right,
    rules: [...marks.map((mark) => ruleOf(plane, mark, spec)), ...placed.flatMap(threadOf)],
    texts: placed.map(({ lines, x, y, bold, colour }) => ({
      lines,
      x,
      y,
      align: 'left',
      size: LABEL_SIZE,
      bold,
      colour,
      // Beside the plot there is nothing to cross.
      crossed: x < right,
    })),
  };
}

type Ended = SceneSeries & { end: readonly [number, number]; beside: boolean; text: Words2D };

/** The last point of a line; of a band, the middle of its last edge. */
function endOf({ series }: SceneSeries): readonly [number, number] | undefined {
  if (series.kind !== 'band') return series.points.at(-1);
  const last = series.points.at(-1);
  return last && [last[0], (last[1] + last[2]) / 2];
}

function block({ label, look }: SceneSeries, widest: number): Words2D {
  const lines = wrap(label, LABEL_SIZE, widest);
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  return {
    lines,
    width: width * (look.colour === ACCENT ? BOLD_WIDTH : 1),
    height: lines.length * LINE_HEIGHT + BETWEEN,
  };
}

/** Labels end within the drawing: a line that ends inside the plot needs less room beside it. */
function rightEdge(spec: ChartSpec, ended: readonly Ended[], { left, right }: Box): number {
  const edges = ended.map(({ end, beside, text, series }) => {
    const share = beside ? 1 : position(spec.x, end[0]);
    const room = right - left - text.width - GAP;
    return series.role === 'optimum' ? right : left + room / Math.max(share, 0.5);
  });
  return Math.floor(Math.min(right - 10, ...edges));
}

function besideEnd(plane: Plane, { end, beside, text, look, series }: Ended): Placed {
  const { box } = plane;
  const x = Math.min(plane.x(end[0]), box.right);
  const y = Math.min(Math.max(plane.y(end[1]), box.top), box.bottom);
  const words = { ...text, bold: look.colour === ACCENT, colour: look.colour };
  // The optima lie in the hollows of other curves, where only the space below is free.
  if (series.role === 'optimum') {
    const under = y + text.height / 2 + GAP;
    return { ...words, x: Math.min(x - text.width / 2, box.right - text.width), y: under };
  }
  return { ...words, x: (beside ? box.right : x) + GAP, y, anchor: [x, y] };
}

/** Whether it is one point inside the plot; the optima have a place of their own. */
function isPoint({ beside, series }: Ended): boolean {
  return (
    !beside && series.kind === 'points' && series.points.length === 1 && series.role !== 'optimum'
  );
}

function isNamed({ series: { endLabel } }: SceneSeries, { right }: Box): boolean {
  return endLabel === 'wide' ? right >= NARROW_BELOW : endLabel;
}

/**
 * Named first: what is named in any drawing; of that, what is drawn on top, a model whose numbers
 * are known before a rumoured one.
 */
function firstNamed(a: Ended, b: Ended): number {
  const lesser = ({ series }: Ended) => Number(series.endLabel === 'wide');
  return lesser(a) - lesser(b) || layerOf(a.series.role) - layerOf(b.series.role);
}

/** A point's words; none where they would be unreadable: the table names it, and walking does. */
function besidePoint(plane: Plane, { end, text, look }: Ended, taken: Taken): Placed | undefined {
  const anchor = [plane.x(end[0]), plane.y(end[1])] as const;
  const place = readablePlace(around(anchor, text, GAP), taken, plane.box);
  const face = { bold: look.colour === ACCENT, colour: look.colour };
  return place && { lines: text.lines, ...face, ...place, anchor, about: true };
}

/** Whether a point's words were pushed onto no mark, whose name they would seem. */
function isClearOf(marks: readonly LabelBox[]) {
  return (label: Placed): boolean =>
    !label.about || marks.every((mark) => overlap(label, mark) <= 0);
}

/** The room that marks take up, so much to each side. */
function markBoxes(plane: Plane, series: readonly SceneSeries[], half: number): LabelBox[] {
  const [width, height] = [2 * half, 2 * half];
  return series.flatMap(markedPoints).map(([x, y]) => {
    return { x: plane.x(x) - half, y: plane.y(y), width, height };
  });
}

/** Rules whose place lies in the plot, top to bottom. */
function marksInside(spec: ChartSpec): Mark[] {
  return spec.marks
    .filter(({ axis, at }) => at >= spec[axis].domain[0] && at <= spec[axis].domain[1])
    .toSorted((a, b) => b.at - a.at);
}

function alongRule(
  plane: Plane,
  mark: Mark,
  spec: ChartSpec,
  words: Words,
  taken: Taken,
  above: Mark | undefined,
): Placed {
  const { box } = plane;
  const close = above?.axis === 'y' && plane.y(mark.at) - plane.y(above.at) < RULES_CLOSE;
  const text = say(words, mark.label);
  const places = ALONG_SHARES.flatMap((share) =>
    placesAlong(plane, mark, wrap(text, LABEL_SIZE, (box.right - box.left) * share), close),
  );
  return { bold: false, colour: colourOf(mark, spec), ...bestPlace(places, taken, box) };
}

type SetWords = LabelBox & Pick<SceneText, 'lines'>;

/** Where words may stand along a rule: on its sides, from its beginning on. */
function placesAlong(
  plane: Plane,
  { axis, at: value }: Mark,
  lines: string[],
  close: boolean,
): SetWords[] {
  const { box } = plane;
  const at = plane[axis](value);
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  const height = lines.length * LINE_HEIGHT;
  const length = axis === 'x' ? box.bottom - box.top : box.right - box.left;
  const slides = Array.from({ length: 1 / SLIDE }, (_, i) => i * SLIDE * length);
  const size = { lines, width, height };
  if (axis === 'x') {
    const sides = [at + GAP, at - GAP - width];
    return slides.flatMap((slide) =>
      sides.map((x) => ({ ...size, x, y: box.top + height / 2 + slide })),
    );
  }
  const sides = close ? [1] : [-1, 1];
  return slides.flatMap((slide) =>
    sides.map((side) => ({
      ...size,
      x: box.left + GAP + slide,
      y: at + side * (height / 2 + 3),
    })),
  );
}

function colourOf({ of }: Mark, spec: ChartSpec): ColourName {
  const owner = looksOf(spec.series).find(({ series }) => series.id === of);
  return (owner?.look ?? lookOf('reference', 0)).colour;
}

function ruleOf(plane: Plane, mark: Mark, spec: ChartSpec): SceneRule {
  const { box } = plane;
  const at = plane[mark.axis](mark.at);
  const { dash, width } = lookOf('reference', 0);
  const look = { colour: colourOf(mark, spec), dash, width };
  return mark.axis === 'x'
    ? { from: [at, box.top], to: [at, box.bottom], ...look }
    : { from: [box.left, at], to: [box.right, at], ...look };
}

function threadOf({ anchor, about, x, y, width, height, colour }: Placed): SceneRule[] {
  if (!anchor) return [];
  const [atX, atY] = anchor;
  const thread = { from: anchor, colour, width: 0.75, dash: [] };
  if (about) {
    const to = [clamp(atX, x, x + width), clamp(atY, y - height / 2, y + height / 2)] as const;
    const far = Math.hypot(to[0] - atX, to[1] - atY) > GAP + THREAD_FROM;
    return far ? [{ ...thread, to }] : [];
  }
  const pushed = Math.abs(atY - y) > THREAD_FROM;
  return pushed || x - atX > GAP + THREAD_FROM ? [{ ...thread, to: [x - 2, y] }] : [];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
