/**
 * No claim may rest on itself, however long the way round: an argument in a circle proves
 * nothing, and cannot be drawn.
 *
 * @module
 */
import { circles } from '../claim-graph.ts';
import type { Issue } from '../issue.ts';
import type { Path } from '../parse-yaml.ts';
import type { Entry } from '../read.ts';
import { referencesOf } from './references.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

export function checkCycles({ entries }: Content): Issue[] {
  const claims = new Map(
    entries.filter(({ collection }) => collection === 'claims').map((entry) => [entry.id, entry]),
  );
  const edges = new Map(
    [...claims].map(([id, entry]) => [id, premisesIn(entry).map((premise) => premise.id)]),
  );
  return circles(edges).flatMap((circle) => {
    const last = claims.get(circle.at(-1) ?? '');
    const closing = last && premisesIn(last).find(({ id }) => id === circle[0]);
    if (!closing) return [];
    return issueIn(last, closing.path, {
      code: 'rests-on/cycle',
      message: `these claims rest on each other in a circle, so none of them has ground: ${[...circle, circle[0]].join(' → ')}`,
      hint: 'delete the premise that the essay itself does not draw on',
    });
  });
}

const premisesIn = (entry: Entry): { id: string; path: Path }[] =>
  referencesOf(entry).filter(({ to }) => to === 'claims');
