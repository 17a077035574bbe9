/**
 * How the essay's claims fared, by the kind of statement they make or by section: what can be
 * looked up holds otherwise than what was foretold.
 *
 * @module
 */
import { CLAIM_KINDS } from '#schemas/claim-kind.ts';
import { RATINGS, type Rating } from '#schemas/rating.ts';
import { essayOf, neededOf, type FigureData, type FigureVerdict } from '#charts/spec/data.ts';
import { ownKeys, type Text } from '#charts/spec/message.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { roundedSpan } from '#charts/spec/round-step.ts';
import { rowOf, type BarSeries, type Category, type Point } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('verdicts');

type Row = Category & { claims: FigureVerdict[] };

export const figure = defineFigure({
  id: 'verdicts',
  needs: { laws: false, essay: true, verdicts: 'every' },
  fields: {
    by: {
      kind: 'choice',
      label: own('by'),
      options: { kind: own('by-kind'), section: own('by-section') },
      default: 'kind',
    },
    share: { kind: 'toggle', label: own('share'), default: false },
  },
  ordered: [],

  spec({ by, share }, data) {
    const all = claimsOf(data);
    const sections = bySection(all, data).filter(hasClaims);
    const rows = by === 'kind' ? byKind(all).filter(hasClaims) : sections;
    const longest = Math.max(...rows.map(({ claims }) => claims.length));
    const holding = all.filter(({ rating }) => holds(rating));
    const foretold = all.filter(({ kind }) => kind === 'prediction');
    return {
      x: {
        id: 'claims',
        label: { key: share ? own('axis-share') : own('axis-count') },
        unit: share ? 'percent' : 'count',
        scale: 'linear',
        domain: share ? [0, 100] : roundedSpan(0, longest),
      },
      y: {
        id: by,
        label: { key: by === 'kind' ? own('by-kind') : own('by-section') },
        unit: 'count',
        scale: 'linear',
        domain: [0, rows.length],
        categories: rows.map(({ id, label }) => ({ id, label })),
      },
      series: RATINGS.map((rating) => barsOf(rating, rows, share)),
      marks: [],
      caption: {
        key: by === 'kind' ? own('caption') : own('caption-sections'),
        values: {
          all: count(all),
          holding: count(holding),
          contested: count(all.filter(({ rating }) => rating === 'contested')),
          contradicted: count(all.filter(({ rating }) => rating === 'contradicted')),
          open: count(
            all.filter(({ rating }) => rating === 'pending' || rating === 'not-checkable'),
          ),
          foretold: count(foretold),
          came: count(foretold.filter(({ rating }) => holds(rating))),
          sections: heldIn(sections),
        },
      },
      notes: [{ key: own('judged') }],
    };
  },
});

const holds = (rating: Rating): boolean =>
  rating === 'supported' || rating === 'supported-with-correction';

const hasClaims = ({ claims }: Row): boolean => claims.length > 0;

const count = (claims: readonly unknown[]) => ({ value: claims.length, unit: 'count' }) as const;

/** How many claims of each section hold, one section after the other. */
function heldIn(sections: readonly Row[]): Text {
  const [first = '', ...rest] = sections.map(({ label, claims }): Text => {
    const holding = count(claims.filter(({ rating }) => holds(rating)));
    return { key: own('section-held'), values: { title: label, holding, all: count(claims) } };
  });
  return rest.reduce(
    (list: Text, held): Text => ({ key: own('section-next'), values: { list, held } }),
    first,
  );
}

function claimsOf(data: FigureData): FigureVerdict[] {
  return Object.keys(data.verdicts ?? {}).map((id) => neededOf(data, 'verdicts', id));
}

function byKind(all: readonly FigureVerdict[]): Row[] {
  return CLAIM_KINDS.map((kind) => ({
    id: kind,
    label: { key: own(`kind.${kind}`) },
    claims: all.filter((claim) => claim.kind === kind),
  }));
}

function bySection(all: readonly FigureVerdict[], data: FigureData): Row[] {
  return essayOf(data).sections.map((title, index) => ({
    id: `section-${index + 1}`,
    label: title,
    claims: all.filter((claim) => claim.section === index + 1),
  }));
}

/** One rating's bars, each beginning where the ratings before it end; none of no length. */
function barsOf(rating: Rating, rows: readonly Row[], share: boolean): BarSeries {
  const before = RATINGS.slice(0, RATINGS.indexOf(rating));
  const bars = rows.flatMap(({ claims }, n) => {
    const along = (count: number) => (share ? (100 * count) / claims.length : count);
    const start = claims.filter((claim) => before.includes(claim.rating)).length;
    const own = claims.filter((claim) => claim.rating === rating).length;
    const end: Point = [along(start + own), rowOf(n, rows)];
    return own > 0 ? [{ from: along(start), end }] : [];
  });
  return {
    id: rating,
    label: { key: `chart.rating.${rating}` },
    role: rating,
    kind: 'bars',
    points: bars.map(({ end }) => end),
    from: bars.map(({ from }) => from),
    endLabel: false,
  };
}
