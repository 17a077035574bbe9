/**
 * Part of the essay's argument as a picture: claims by name, from premises on the left to what
 * is built on them on the right, and the same as a ladder for a screen too narrow for it. Laid
 * out at build.
 *
 * @module
 */
import { barsOf, inEssayOrder, orderAmong, premisesOf } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { laidOut, type Edge, type Place, type Spacing } from '#feed/graph-layout.ts';
import { t } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { requireClaim, toClaimLine, type ClaimLine } from './claim-view.ts';

/** From a claim that stands, from one that did not hold up, or from one that must fail. */
export type EdgeKind = 'firm' | 'weak' | 'unless';

/** Where a claim stands in the picture: the middle of its box, and its name in lines that fit. */
export type StepNode = ClaimLine & { x: number; y: number; lines: string[] };

export type StepsView = {
  width: number;
  height: number;
  box: { width: number; height: number };
  nodes: StepNode[];
  /** SVG paths from one claim to what comes after it. */
  edges: { path: string; kind: EdgeKind }[];
  /** The same in words: each claim after what it rests on, which its `why` names. */
  ladder: { line: ClaimLine; why: string }[];
};

const SPACING: Spacing = {
  node: { width: 164, height: 48 },
  nodesep: 14,
  ranksep: 36,
  marginx: 1,
  marginy: 1,
};

const WEAK: ReadonlySet<string> = new Set(['contested', 'contradicted']);

/** A curve through the points the layout gives, level at both ends. */
function curve(points: readonly Place[]): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (!first) return '';
  let from = first;
  const pieces = rest.map((to) => {
    const middle = Math.round((from.x + to.x) / 2);
    const piece = `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return piece;
  });
  return `M${first.x} ${first.y}${pieces.join('')}`;
}

/** Longest name that stands in one line, where words have spaces between them and where not. */
const ONE_LINE = { words: 18, characters: 9 };

/** A name in at most two lines of about the same length, broken between words. */
export function twoLines(label: string, locale: Locale): string[] {
  const spaced = locale === 'en';
  if (label.length <= (spaced ? ONE_LINE.words : ONE_LINE.characters)) return [label];
  const words = new Intl.Segmenter(locale, { granularity: 'word' }).segment(label);
  const pieces = spaced ? label.split(' ') : Array.from(words, ({ segment }) => segment);
  const joint = spaced ? ' ' : '';
  const broken = pieces.slice(1).map((_, i) => {
    const lines = [pieces.slice(0, i + 1).join(joint), pieces.slice(i + 1).join(joint)];
    return { lines, longest: Math.max(...lines.map((line) => line.length)) };
  });
  // Of two breaks alike the later one, which keeps a date together.
  return broken.reverse().sort((a, b) => a.longest - b.longest)[0]?.lines ?? [label];
}

/** What a claim rests on, by name; empty if on nothing. */
function whyOf(premises: ClaimLine[], bars: ClaimLine[], more: number, locale: Locale): string {
  const names = (lines: ClaimLine[]) =>
    lines.map(({ label }) => label).join(t(locale, 'list.items'));
  return [
    premises.length > 0 && t(locale, 'steps.because', { premises: names(premises) }),
    more > 0 && t(locale, 'steps.more', { count: String(more) }),
    bars.length > 0 && t(locale, 'steps.unless', { bars: names(bars) }),
  ]
    .filter(Boolean)
    .join(t(locale, 'list.laws'));
}

/**
 * @param ids - the claims to draw; a line is drawn wherever one of them rests on another, or can
 *   be judged only if that one fails
 * @throws {RangeError} for an id that no claim has; the content check keeps them known
 */
export function toStepsView(entries: Entries, ids: readonly string[], locale: Locale): StepsView {
  const drawn = new Set(ids);
  const claims = inEssayOrder(ids.map((id) => requireClaim(entries, id)));
  const lines = new Map(claims.map((claim) => [claim.id, toClaimLine(claim, locale)]));
  const line = (id: string) => lines.get(id) ?? toClaimLine(requireClaim(entries, id), locale);
  const rows = claims.map((claim) => {
    const premises = premisesOf(claim).filter((id) => drawn.has(id));
    return {
      id: claim.id,
      premises,
      bars: barsOf(claim).filter((id) => drawn.has(id) && !premises.includes(id)),
      more: premisesOf(claim).length - premises.length,
    };
  });
  const edges = rows.flatMap(({ id, premises, bars }) =>
    [...premises, ...bars].map((from) => ({ edge: [from, id] as Edge, bar: bars.includes(from) })),
  );
  const { width, height, placeOf, wayOf } = laidOut(
    rows.map(({ id }) => id),
    // Also where no line is drawn: what lies between two claims may not be in the picture.
    [...orderAmong(drawn, entries.claims), ...edges.map(({ edge }) => edge)],
    SPACING,
  );
  const isWeak = (id: string) => WEAK.has(line(id).rating);
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    box: SPACING.node,
    nodes: rows.map(({ id }) => {
      const { x, y } = placeOf(id);
      return {
        ...line(id),
        x: Math.round(x),
        y: Math.round(y),
        lines: twoLines(line(id).label, locale),
      };
    }),
    edges: edges.map(({ edge, bar }) => ({
      path: curve(wayOf(edge)),
      kind: bar ? 'unless' : isWeak(edge[0]) ? 'weak' : 'firm',
    })),
    ladder: [...rows]
      .sort((a, b) => placeOf(a.id).x - placeOf(b.id).x)
      .map(({ id, premises, bars, more }) => ({
        line: line(id),
        why: whyOf(premises.map(line), bars.map(line), more, locale),
      })),
  };
}
