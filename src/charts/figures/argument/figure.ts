/**
 * What rests on what: the claims of a section by name, each below and right of those it takes as
 * given. A broken line starts from a claim that did not hold up, so that a reader sees how far the
 * crack runs; another from a claim that must fail before the next speaks at all.
 *
 * @module
 */
import { RATINGS, type Rating } from '#schemas/rating.ts';
import { neededOf, type FigureArgument } from '#charts/spec/data.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { ownKeys, type Text } from '#charts/spec/message.ts';
import {
  rowOf,
  type Axis,
  type Category,
  type EdgeSeries,
  type LayoutNode,
  type Role,
} from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('argument');

const WEAK: ReadonlySet<Rating> = new Set(['contested', 'contradicted']);

type Node = FigureArgument['nodes'][number];
type Step = FigureArgument['steps'][number];

/** Lines by what they start from, and how each kind is drawn. */
const KINDS = { firm: 'muted', weak: 'broken', unless: 'ghost' } as const satisfies Record<
  string,
  Role
>;
type Kind = keyof typeof KINDS;

export const figure = defineFigure({
  id: 'argument',
  needs: { laws: false, arguments: 'every' },
  fields: {
    section: { kind: 'section', label: own('section'), default: 'section-1' },
  },
  ordered: [],

  spec({ section }, data) {
    const drawn = neededOf(data, 'arguments', section);
    const { nodes, steps, lanes, apart } = drawn;
    const categories = nodes.map(({ id, number, restatement }): Category => {
      return { id, label: { key: own('claim'), values: { number, restatement } } };
    });
    const premises = steps.filter(({ holds }) => holds);
    const bars = steps.length - premises.length;
    const bearing = (node: Node) => premises.filter(({ from }) => from === node.id).length;
    const most = nodes.reduce((best, node) => (bearing(node) > bearing(best) ? node : best));
    const weak = nodes.filter(({ rating }) => WEAK.has(rating));
    const count = (value: number) => ({ value, unit: 'count' }) as const;
    return {
      x: axisOf('premise', categories),
      y: axisOf('conclusion', categories),
      series: (Object.keys(KINDS) as Kind[]).map((kind) => stepsOf(kind, drawn, categories)),
      marks: [],
      layout: {
        nodes: nodes.map((node) => nodeOf(node, drawn)),
        lanes,
        legend: RATINGS.filter((rating) => nodes.some((node) => node.rating === rating)).map(
          (role) => ({ role, label: { key: `chart.rating.${role}` } }),
        ),
      },
      caption: {
        key: own('caption'),
        values: {
          section: drawn.title,
          claims: count(nodes.length),
          steps: count(steps.length),
          weak: count(weak.length),
          broken: count(premises.filter(({ from }) => weak.some(({ id }) => id === from)).length),
          most: most.number,
          label: most.label,
          bears: count(bearing(most)),
        },
      },
      notes: [
        ...(apart > 0 ? [{ key: own('apart'), values: { count: count(apart) } } as const] : []),
        { key: own('elsewhere') },
        ...(bars > 0 ? [{ key: own('bars'), values: { count: count(bars) } } as const] : []),
      ],
    };
  },
});

function axisOf(id: 'premise' | 'conclusion', categories: readonly Category[]): Axis {
  return {
    id,
    label: { key: own(id) },
    unit: 'count',
    scale: 'linear',
    domain: [0, categories.length],
    categories,
  };
}

/** The steps that start from claims that held up, from those that did not, or must not. */
function stepsOf(
  kind: Kind,
  { nodes, steps }: FigureArgument,
  categories: readonly Category[],
): EdgeSeries {
  const ratings = new Map(nodes.map(({ id, rating }) => [id, rating]));
  const kindOf = ({ from, holds }: Step): Kind => {
    if (!holds) return 'unless';
    return WEAK.has(ratings.get(from) ?? 'pending') ? 'weak' : 'firm';
  };
  const row = (id: string) =>
    rowOf(
      categories.findIndex((category) => category.id === id),
      categories,
    );
  const drawn = steps
    .filter((step) => kindOf(step) === kind)
    .map(({ from, to, lane }) => ({ point: [row(from), row(to)] as const, lane }))
    .toSorted((a, b) => a.point[0] - b.point[0]);
  return {
    id: kind,
    label: { key: own(kind) },
    role: KINDS[kind],
    kind: 'edges',
    points: drawn.map(({ point }) => point),
    lanes: drawn.map(({ lane }) => lane),
    endLabel: false,
  };
}

/** A claim in its row, with what a reader who walks to it is told. */
function nodeOf(node: Node, drawn: FigureArgument): LayoutNode {
  const { id, number, label, restatement, rating, depth } = node;
  const names = new Map(drawn.nodes.map((each) => [each.id, each.label]));
  const listed = (here: 'from' | 'to', there: 'from' | 'to', holds: boolean) =>
    listOf(
      drawn.steps
        .filter((step) => step[here] === id && step.holds === holds)
        .map((step) => names.get(step[there]) ?? step[there]),
    );
  const [below, above] = [listed('to', 'from', true), listed('from', 'to', true)];
  return {
    id,
    depth,
    role: rating,
    name: label,
    number,
    words: {
      key: own('node'),
      values: {
        number,
        restatement,
        rating: { key: `chart.rating.${rating}` },
        below: both(
          below ? { key: own('below'), values: { list: below } } : { key: own('ground') },
          saidOf('unless-fails', listed('to', 'from', false)),
        ),
        above: both(
          above ? { key: own('above'), values: { list: above } } : { key: own('top') },
          saidOf('must-fail', listed('from', 'to', false)),
        ),
      },
    },
  };
}

/** What is said of some names; nothing if there are none. */
function saidOf(key: 'unless-fails' | 'must-fail', list: Text | undefined): Text | undefined {
  return list === undefined ? undefined : { key: own(key), values: { list } };
}

/** A sentence, and another after it if there is one. */
function both(first: Text, second: Text | undefined): Text {
  return second === undefined ? first : { key: own('both'), values: { first, second } };
}

/** Names one after the other; nothing if there are none. */
function listOf([first, ...rest]: readonly Text[]): Text | undefined {
  let list: Text | undefined = first;
  for (const name of rest) {
    if (list !== undefined) list = { key: own('list'), values: { list, name } };
  }
  return list;
}
