/**
 * Every figure can be drawn with the content as it is: what would break the build with a stack
 * trace is an issue at the value that would mend it.
 *
 * @module
 */
import { componentsIn } from '../article.ts';
import type { Issue } from '../issue.ts';
import type { Entry } from '../read.ts';
import type { Content, FigureFault } from './rule.ts';
import { issueIn } from './rule.ts';

export function checkFigures(content: Content): Issue[] {
  const { figures = new Map<string, never>() } = content;
  return [...figures].flatMap(([id, { data }]) => {
    const told = new Set<string>();
    return data(content.sound).flatMap((fault) => {
      const issue = toIssue(content, id, fault);
      const name = issue && `${issue.file} ${issue.line} ${issue.message}`;
      if (issue === undefined || name === undefined || told.has(name)) return [];
      told.add(name);
      return [issue];
    });
  });
}

/** The issue, unless its entry has one of its own already. */
function toIssue(content: Content, id: string, fault: FigureFault): Issue | undefined {
  const { spot, hint } = fault;
  const said = {
    code: 'figure/data',
    message: `the figure ${id} is shown to readers, and ${fault.message}`,
    hint,
  } as const;
  if (spot) {
    const { collection } = spot;
    if (content.unsound.some(({ entry }) => isAt(entry, spot))) return undefined;
    const entry = content.entries.find((each) => isAt(each, spot));
    if (entry) return issueIn(entry, spot.path, said);
    if (collection !== 'articles' && content.ids[collection].has(spot.id)) return undefined;
  }
  return placeShown(content, id, said);
}

const isAt = ({ collection, id }: Entry, spot: NonNullable<FigureFault['spot']>): boolean =>
  collection === spot.collection && id === spot.id;

/** Where an article shows the figure; at the top of the first article, if none does. */
function placeShown(
  { entries }: Content,
  id: string,
  said: Pick<Issue, 'code' | 'message' | 'hint'>,
): Issue | undefined {
  const articles = entries.filter(({ collection }) => collection === 'articles');
  const shown = articles.flatMap((entry) =>
    componentsIn(entry)
      .filter(({ name, attributes }) => name === 'Figure' && attributes.get('id')?.value === id)
      .map(({ place }) => issueIn(entry, place, said)),
  );
  return shown[0] ?? (articles[0] && issueIn(articles[0], { line: 1, column: 1 }, said));
}
