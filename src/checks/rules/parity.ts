/**
 * The two languages of an article make the same argument: the same claims, figures,
 * citations and links, under as many headings.
 *
 * @module
 */
import { idsIn } from '../article.ts';
import { headingsIn, linksIn } from '../article-outline.ts';
import type { Code, Issue, Place } from '../issue.ts';
import { meant } from '../did-you-mean.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

interface Mark {
  id: string;
  place: Place;
}

interface Aspect {
  code: Code;
  /** What one mark is called. */
  one: string;
  marks: (article: Entry) => Mark[];
  /** Ids there are. A mark with another id has an issue of its own, and counts as the nearest. */
  known?: (content: Content) => ReadonlySet<string> | ReadonlyMap<string, unknown> | undefined;
}

const ASPECTS: readonly Aspect[] = [
  {
    code: 'parity/claims',
    one: 'claim',
    marks: (article) => idsIn(article, 'Claim'),
    known: ({ ids }) => ids.claims,
  },
  {
    code: 'parity/figures',
    one: 'figure',
    marks: (article) => idsIn(article, 'Figure'),
    known: ({ figures }) => figures,
  },
  {
    code: 'parity/citations',
    one: 'source',
    marks: (article) => idsIn(article, 'Cite'),
    known: ({ ids }) => ids.sources,
  },
  { code: 'parity/links', one: 'link', marks: links },
];

export function checkParity(content: Content): Issue[] {
  const articles = content.entries.filter(
    ({ collection, body }) => collection === 'articles' && body,
  );
  return articles.flatMap((article) => {
    const twin = articles.find(({ id, locale }) => id === article.id && locale !== article.locale);
    if (!twin) return [];
    const missing = ASPECTS.flatMap((aspect) => missingIn(twin, article, aspect, content));
    return [...missing, ...headingsOf(article, twin)];
  });
}

function missingIn(
  twin: Entry,
  article: Entry,
  { code, one, marks, known }: Aspect,
  content: Content,
): Issue[] {
  const all = known?.(content);
  const resolve = (id: string): string => (all ? meant(id, all) : id);
  const there = new Set(marks(twin).map(({ id }) => resolve(id)));
  const lacking = new Map<string, Place>();
  for (const { id, place } of marks(article)) {
    if (!there.has(resolve(id)) && !lacking.has(id)) lacking.set(id, place);
  }
  return [...lacking].map(([id, place]) =>
    issueIn(article, place, {
      code,
      message: `the ${one} ${id} stands here and not in ${twin.file}, so readers of the two languages are told different things`,
      hint: `add it to ${twin.file}, or delete it here`,
    }),
  );
}

/** Links by where they lead, whichever edition they point to. */
function links(article: Entry): Mark[] {
  return linksIn(article).map(({ url, place }) => ({ id: url.replace(/^\/zh\//, '/'), place }));
}

/** Reported once a pair, in the first heading that has no counterpart of its depth. */
function headingsOf(article: Entry, twin: Entry): Issue[] {
  if (article.locale !== 'en') return [];
  const [here, there] = [headingsIn(article), headingsIn(twin)];
  const odd = Array.from({ length: Math.max(here.length, there.length) }).findIndex(
    (_, index) => here[index]?.depth !== there[index]?.depth,
  );
  if (odd < 0) return [];
  const [entry, other, heading] = here[odd]
    ? [article, twin, here[odd]]
    : [twin, article, there[odd]];
  return [
    issueIn(
      entry,
      { line: heading?.position?.start.line ?? 1, column: 1 },
      {
        code: 'parity/headings',
        message: `${other.file} has no heading of this depth in this place (${here.length} headings in ${article.file}, ${there.length} in ${twin.file}), so the two are built differently`,
        hint: 'give both languages the same headings in the same order',
      },
    ),
  ];
}
