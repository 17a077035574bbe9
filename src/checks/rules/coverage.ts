/**
 * Nothing of the essay is left out, no claim stays a mere record, and no source lies
 * about unused.
 *
 * @module
 */
import { LOCALES } from '#schemas/text.ts';
import { idsIn } from '../article.ts';
import type { Issue } from '../issue.ts';
import { placedClaims } from './places.ts';
import { referencesOf } from './references.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

/** How many bullets each section of the essay has. */
const BULLETS_OF_THE_ESSAY: Readonly<Record<number, number>> = { 1: 6, 2: 6, 3: 4 };

/** Bullets without any claim, reported at the last claim before them. */
export function checkBullets(content: Content): Issue[] {
  const placed = placedClaims(content);
  return Object.entries(BULLETS_OF_THE_ESSAY).flatMap(([key, bullets]) =>
    Array.from({ length: bullets }, (_, index) => index + 1).flatMap((bullet) => {
      const section = Number(key);
      if (placed.some(({ numbers }) => numbers[0] === section && numbers[1] === bullet)) return [];
      const before = placed.findLast(
        ({ numbers }) => numbers[0] < section || (numbers[0] === section && numbers[1] < bullet),
      );
      const entry = (before ?? placed[0])?.entry;
      if (!entry) return [];
      return issueIn(entry, ['place'], {
        code: 'coverage/bullet',
        message: `bullet §${section}.${bullet} of the essay has no claim, so readers would take it that it says nothing`,
        hint: `add a claim with place: { section: ${section}, bullet: ${bullet}, order: 1 }`,
      });
    }),
  );
}

/** Claims that no article of a language restates. */
export function checkRestated({ entries }: Content): Issue[] {
  const articles = entries.filter(({ collection }) => collection === 'articles');
  const restated = new Map(
    LOCALES.map((locale) => [
      locale,
      new Set(
        articles
          .filter((article) => article.locale === locale)
          .flatMap((article) => idsIn(article, 'Claim').map(({ id }) => id)),
      ),
    ]),
  );
  return entries
    .filter(({ collection }) => collection === 'claims')
    .flatMap((entry) => {
      const lacking = LOCALES.filter((locale) => !restated.get(locale)?.has(entry.id));
      if (lacking.length === 0) return [];
      return issueIn(entry, ['id'], {
        code: 'coverage/claim',
        message: `no article restates this claim in ${lacking.join(' or ')}, so readers of articles never meet it`,
        hint: `write <Claim id="${entry.id}">…</Claim> around the words that restate it`,
      });
    });
}

/** Sources that neither an entry nor an article refers to. */
export function checkSourcesUsed({ entries }: Content): Issue[] {
  const used = new Set(
    entries.flatMap((entry) => [
      ...referencesOf(entry)
        .filter(({ to }) => to === 'sources')
        .map(({ id }) => id),
      ...idsIn(entry, 'Cite').map(({ id }) => id),
    ]),
  );
  return entries
    .filter(({ collection, id }) => collection === 'sources' && !used.has(id))
    .map((entry) =>
      issueIn(entry, ['id'], {
        code: 'coverage/source',
        message: 'nothing refers to this source, so a reader of the list would look for it in vain',
        hint: 'name it where it is evidence, or delete the file',
      }),
    );
}
