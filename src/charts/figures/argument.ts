/**
 * What rests on what: the claims of a section, each to the right of those it takes as given.
 * A broken line starts from a claim that did not hold up, so that a reader sees how far the
 * crack runs.
 *
 * @module
 */
import { RATINGS, type Rating } from '#schemas/rating.ts';
import { neededOf, type FigureArgument } from '../data.ts';
import { defineFigure } from '../figure.ts';
import type { Sayable } from '../message.ts';
import { rowOf, type Axis, type Category, type EdgeSeries, type LayoutNode } from '../spec.ts';

const SECTIONS = {
  'section-1': 'chart.section-1',
  'section-2': 'chart.section-2',
  'section-3': 'chart.section-3',
} as const;

const WEAK: ReadonlySet<Rating> = new Set(['contested', 'contradicted']);

type Node = FigureArgument['nodes'][number];

export const argument = defineFigure({
  title: 'chart.argument.title',
  about: 'chart.argument.about',
  needs: { laws: false, arguments: Object.keys(SECTIONS) },
  fields: {
    section: {
      kind: 'choice',
      label: 'chart.argument.section',
      options: SECTIONS,
      default: 'section-1',
    },
  },
  ordered: [],

  spec({ section }, data) {
    const drawn = neededOf(data, 'arguments', section);
    const { nodes, steps, apart } = drawn;
    const categories = nodes.map(({ id, number, restatement }): Category => {
      return { id, label: { key: 'chart.argument.claim', values: { number, restatement } } };
    });
    const bearing = (node: Node) => steps.filter(({ from }) => from === node.id).length;
    const most = nodes.reduce((best, node) => (bearing(node) > bearing(best) ? node : best));
    const weak = nodes.filter(({ rating }) => WEAK.has(rating));
    const count = (value: number) => ({ value, unit: 'count' }) as const;
    return {
      id: 'argument',
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
        key: 'chart.argument.caption',
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
        ...(apart > 0
          ? [{ key: 'chart.argument.apart', values: { count: count(apart) } } as const]
          : []),
        { key: 'chart.argument.elsewhere' },
      ],
    };
  },
});

function axisOf(id: 'premise' | 'conclusion', categories: readonly Category[]): Axis {
  return {
    id,
    label: { key: `chart.argument.${id}` },
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
  const own = steps
    .filter(({ from }) => WEAK.has(ratings.get(from) ?? 'pending') === (kind === 'weak'))
    .map(({ from, to, bends }) => ({ point: [row(from), row(to)] as const, bends }))
    .toSorted((a, b) => a.point[0] - b.point[0]);
  return {
    id: kind,
    label: { key: `chart.argument.${kind}` },
    role: kind === 'firm' ? 'muted' : 'reference',
    kind: 'edges',
    points: own.map(({ point }) => point),
    bends: own.map(({ bends }) => bends),
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
      key: 'chart.argument.node',
      values: {
        number,
        restatement,
        rating: { key: `chart.rating.${rating}` },
        below: below
          ? { key: 'chart.argument.below', values: { list: below } }
          : { key: 'chart.argument.ground' },
        above: above
          ? { key: 'chart.argument.above', values: { list: above } }
          : { key: 'chart.argument.top' },
      },
    },
  };
}

/** Numbers one after the other; nothing if there are none. */
function listOf([first, ...rest]: readonly string[]): Sayable | undefined {
  let list: Sayable | undefined = first;
  for (const number of rest) {
    if (list !== undefined) list = { key: 'chart.argument.list', values: { list, number } };
  }
  return list;
}
