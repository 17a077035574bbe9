/**
 * Everything that differs between two states of the ledger, as a reader, a reviewer and a script
 * need it: the pull request in claims.
 *
 * @module
 */
import type { Collection } from '#checks/entries.ts';
import type { CheckedContent } from '#checks/index.ts';
import { shownFigures } from '#checks/shown-figures.ts';
import { sitePages } from '#checks/site-pages.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';
import { changedArticles, type ArticleChange } from './articles.ts';
import {
  changedChecks,
  claimsOnlyIn,
  judgedAnew,
  type CheckChange,
  type ClaimLine,
  type Judged,
} from './claims.ts';
import {
  changedEntries,
  missingFrom,
  movedNumbers,
  namesOf,
  type EntryChange,
  type NumberChange,
} from './entries.ts';
import { changedFigures, type FigureChange } from './figures.ts';
import { movedValues, staleWords, type StaleWords } from './stale.ts';

export interface Changes {
  claims: { added: ClaimLine[]; removed: ClaimLine[]; judged: Judged[] };
  checks: CheckChange[];
  numbers: NumberChange[];
  entries: { added: string[]; removed: string[]; changed: EntryChange[] };
  figures: FigureChange[];
  articles: ArticleChange[];
  /** Words that still say a number that moved. */
  stale: StaleWords[];
  pages: { gained: string[]; lost: string[] };
  /** Files that could not be taken into account, because they are not sound. */
  unread: { before: string[]; after: string[] };
}

/** What differs between two states, each list in an order of its own that never varies. */
export function changesBetween(then: CheckedContent, now: CheckedContent): Changes {
  const [before, after] = [namesOf(then), namesOf(now)];
  const judged = judgedAnew(then.entries, now.entries);
  const checks = changedChecks(then.entries, now.entries);
  const numbers = movedNumbers(then, now);
  const rated = judged.filter(({ from, rating }) => from !== rating).map(({ id }) => id);
  const unread = { before: unreadIn(then), after: unreadIn(now) };
  const [pages, earlier] = [pagesOf(now), pagesOf(then)];
  return {
    claims: {
      added: claimsOnlyIn(now.entries, then.entries),
      removed: claimsOnlyIn(then.entries, now.entries),
      judged,
    },
    checks,
    numbers,
    entries: {
      added: missingFrom(before, after).filter((name) => !unread.after.includes(name)),
      removed: missingFrom(after, before),
      changed: changedEntries(then, now),
    },
    figures: changedFigures(then.entries, now.entries),
    articles: changedArticles(then, now, rated),
    stale: staleWords(now, movedValues(numbers, checks)),
    pages: { gained: missingFrom(earlier, pages), lost: missingFrom(pages, earlier) },
    unread,
  };
}

function pagesOf({ files }: CheckedContent) {
  const idsOf = (name: Collection) =>
    new Set(files.filter(({ collection }) => collection === name).map(({ id }) => id));
  const ids = {
    articles: idsOf('articles'),
    claims: idsOf('claims'),
    models: idsOf('models'),
    sources: idsOf('sources'),
    terms: idsOf('terms'),
  };
  return sitePages({ entries: files, ids, figures: shownFigures(FIGURE_CHECKS, files) });
}

function unreadIn({ files, entries }: CheckedContent): string[] {
  return files
    .filter(({ collection, id, data, body }) =>
      collection === 'articles'
        ? body === undefined
        : collection === 'essay'
          ? entries.essay === undefined
          : data === undefined || !entries[collection].has(id),
    )
    .map(({ collection, id, locale }) => [collection, locale, id].filter(Boolean).join('/'))
    .sort();
}
