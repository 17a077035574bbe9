/**
 * What rests on what: the claims of a section, each to the right of those it takes as given.
 * A broken line starts from a claim that did not hold up, so that a reader sees how far the
 * crack runs.
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
} from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('argument');

const SECTIONS = {
  'section-1': own('section-1'),
  'section-2': own('section-2'),
  'section-3': own('section-3'),
} as const;

const WEAK: ReadonlySet<Rating> = new Set(['contested', 'contradicted']);

type Node = FigureArgument['nodes'][number];

export const figure = defineFigure({
  id: 'argument',
  needs: { laws: false, arguments: Object.keys(SECTIONS) },
  fields: {
    section: {
      kind: 'choice',
      label: own('section'),
      options: SECTIONS,
      default: 'section-1',
    },
  },
  ordered: [],

  spec({ section }, data) {
    const drawn = neededOf(data, 'arguments', section);
    const { nodes, steps, apart } = drawn;
    const categories = nodes.map(({ id, number, restatement }): Category => {
      return { id, label: { key: own('claim'), values: { number, restatement } } };
    });
    const bearing = (node: Node) => steps.filter(({ from }) => from === node.id).length;
    const most = nodes.reduce((best, node) => (bearing(node) > bearing(best) ? node : best));
    const weak = nodes.filter(({ rating }) => WEAK.has(rating));
    const count = (value: number) => ({ value, unit: 'count' }) as const;
    return {
      x: axisOf('premise', categories),
      y: axisOf('conclusion', categories),
      series: (['firm', 'weak'] as const).map((kind) => stepsOf(kind, drawn, categories)),
      marks: [],
      layout: {
        nodes: nodes.map((node) => nodeOf(node, drawn)),
        legend: RATINGS.filter((rating) => nodes.some((node) => node.rating === rating)).map(
          (role) => ({ role, label: { key: `chart.rating.${role}` } }),
        ),
      },
      caption: {
        key: own('caption'),
        values: {
          section: { key: SECTIONS[section] },
          claims: count(nodes.length),
          steps: count(steps.length),
          weak: count(weak.length),
          broken: count(steps.filter(({ from }) => weak.some(({ id }) => id === from)).length),
          most: most.number,
          restatement: most.restatement,
          bears: count(bearing(most)),
        },
      },
      notes: [
        ...(apart > 0 ? [{ key: own('apart'), values: { count: count(apart) } } as const] : []),
        { key: own('elsewhere') },
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

/** The steps that start from claims that held up, or from those that did not. */
function stepsOf(
  kind: 'firm' | 'weak',
  { nodes, steps }: FigureArgument,
  categories: readonly Category[],
): EdgeSeries {
  const ratings = new Map(nodes.map(({ id, rating }) => [id, rating]));
  const row = (id: string) =>
    rowOf(
      categories.findIndex((category) => category.id === id),
      categories,
    );
  const drawn = steps
    .filter(({ from }) => WEAK.has(ratings.get(from) ?? 'pending') === (kind === 'weak'))
    .map(({ from, to, bends }) => ({ point: [row(from), row(to)] as const, bends }))
    .toSorted((a, b) => a.point[0] - b.point[0]);
  return {
    id: kind,
    label: { key: own(kind) },
    role: kind === 'firm' ? 'muted' : 'reference',
    kind: 'edges',
    points: drawn.map(({ point }) => point),
    bends: drawn.map(({ bends }) => bends),
    endLabel: false,
  };
}

/** A claim at its place, with what a reader who walks to it is told. */
function nodeOf({ id, number, restatement, rating, at }: Node, drawn: FigureArgument): LayoutNode {
  const numbers = new Map(drawn.nodes.map((node) => [node.id, node.number]));
  const listed = (ids: readonly string[]) => listOf(ids.map((each) => numbers.get(each) ?? each));
  const below = listed(drawn.steps.filter(({ to }) => to === id).map(({ from }) => from));
  const above = listed(drawn.steps.filter(({ from }) => from === id).map(({ to }) => to));
  return {
    id,
    at,
    role: rating,
    short: number.slice(1),
    words: {
      key: own('node'),
      values: {
        number,
        restatement,
        rating: { key: `chart.rating.${rating}` },
        below: below ? { key: own('below'), values: { list: below } } : { key: own('ground') },
        above: above ? { key: own('above'), values: { list: above } } : { key: own('top') },
      },
    },
  };
}

/** Numbers one after the other; nothing if there are none. */
function listOf([first, ...rest]: readonly string[]): Text | undefined {
  let list: Text | undefined = first;
  for (const number of rest) {
    if (list !== undefined) list = { key: own('list'), values: { list, number } };
  }
  return list;
}
