/**
 * Nothing of the essay is left out, no claim stays a mere record, and no source or figure
 * lies about unused.
 *
 * @module
 */
import { LOCALES } from '#schemas/text.ts';
import { idsIn } from '../article.ts';
import type { Issue } from '../issue.ts';
import { meant } from '../did-you-mean.ts';
import type { Entry } from '../read.ts';
import { placedClaims } from './places.ts';
import { referencesOf } from './references.ts';
import type { Content } from './rule.ts';
import { issueIn, LANGUAGES } from './rule.ts';

/** An essay without its entry, reported at the first claim, whose place it would say. */
export function checkEssay(content: Content): Issue[] {
  const first = placedClaims(content)[0];
  if (content.ids.essay.size > 0 || first === undefined) return [];
  return [
    issueIn(first.entry, ['place'], {
      code: 'file/missing',
      message:
        'there is no content/essay.yaml, so nothing says which places claims may have or what readers are told of the essay',
      hint: 'put content/essay.yaml back as it was in the last commit',
    }),
  ];
}

/**
 * Bullets at the end of a section without any claim, reported at the last claim before
 * them. A bullet passed over further up is a gap in the numbering.
 */
export function checkBullets(content: Content): Issue[] {
  const placed = placedClaims(content);
  const { sections = [] } = content.sound.essay ?? {};
  return sections.flatMap(({ bullets }, index) => {
    const section = index + 1;
    const last = placed.findLast(({ numbers }) => numbers[0] === section)?.numbers[1] ?? 0;
    const before = placed.findLast(({ numbers }) => numbers[0] <= section) ?? placed[0];
    if (!before) return [];
    return Array.from({ length: Math.max(bullets - last, 0) }, (_, index) => {
      const bullet = last + 1 + index;
      return issueIn(before.entry, ['place'], {
        code: 'coverage/bullet',
        message: `bullet §${section}.${bullet} of the essay has no claim, so readers would take it that it says nothing`,
        hint: `add a claim with place: { section: ${section}, bullet: ${bullet}, order: 1 }`,
      });
    });
  });
}

/** Claims that no article of a language restates. */
export function checkRestated({ entries, ids }: Content): Issue[] {
  const articles = entries.filter(({ collection }) => collection === 'articles');
  const hasTwin = ({ id, locale }: Entry) =>
    articles.some((other) => other.id === id && other.locale !== locale);
  // An article that lacks its translation is reported once, not for each of its claims.
  const restating = LOCALES.map((locale) => {
    const of = articles.filter((article) => article.locale === locale || !hasTwin(article));
    const named = of.flatMap((article) => idsIn(article, 'Claim'));
    return {
      locale,
      restated: new Set(named.map(({ id }) => meant(id, ids.claims))),
      unreadable: of.filter(isUnreadable),
    };
  });
  return entries
    .filter(({ collection }) => collection === 'claims')
    .flatMap((entry) => {
      const lacking = restating
        .filter(
          ({ restated, unreadable }) =>
            !restated.has(entry.id) && !unreadable.some((article) => holds(article, entry.id)),
        )
        .map(({ locale }) => locale);
      if (lacking.length === 0) return [];
      return issueIn(entry, ['id'], {
        code: 'coverage/claim',
        message: `no article restates this claim in ${lacking.map((locale) => LANGUAGES[locale]).join(' or ')}, so readers of articles never meet it`,
        hint: `write <Claim id="${entry.id}">…</Claim> around the words that restate it`,
      });
    });
}

/** Sources that neither an entry nor an article refers to. */
export function checkSourcesUsed({ entries, ids }: Content): Issue[] {
  const used = new Set(
    entries.flatMap((entry) => [
      ...referencesOf(entry)
        .filter(({ to }) => to === 'sources')
        .map(({ id }) => meant(id, ids.sources)),
      ...idsIn(entry, 'Cite').map(({ id }) => meant(id, ids.sources)),
    ]),
  );
  const unreadable = entries.filter(isUnreadable);
  return entries
    .filter(
      ({ collection, id }) =>
        collection === 'sources' && !used.has(id) && !unreadable.some((entry) => holds(entry, id)),
    )
    .map((entry) =>
      issueIn(entry, ['id'], {
        code: 'coverage/source',
        message: 'nothing refers to this source, so a reader of the list would look for it in vain',
        hint: 'name it where it is evidence, or delete the file',
      }),
    );
}

/** Figures no article shows, reported at the first article: a figure is no file of content. */
export function checkFiguresShown({ entries, figures }: Content): Issue[] {
  const articles = entries.filter(({ collection }) => collection === 'articles');
  const first = articles[0];
  if (figures === undefined || first === undefined) return [];
  const shown = new Set(
    articles.flatMap((article) => [
      ...idsIn(article, 'Figure').map(({ id }) => meant(id, figures)),
      ...(isUnreadable(article) ? [...figures.keys()].filter((id) => holds(article, id)) : []),
    ]),
  );
  return [...figures.keys()]
    .filter((id) => !shown.has(id))
    .map((id) =>
      issueIn(
        first,
        { line: 1, column: 1 },
        {
          code: 'coverage/figure',
          message: `no article shows the figure ${id}, so readers of articles never meet it`,
          hint: `write <Figure id="${id}" /> where its argument is made, in both languages`,
        },
      ),
    );
}

/** A file that cannot be read has an issue of its own; nothing else is reported for what it fails to name. */
const isUnreadable = ({ collection, body, data }: Entry): boolean =>
  collection === 'articles' ? body === undefined : data === undefined;

const holds = ({ text }: Entry, id: string): boolean =>
  new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text);
