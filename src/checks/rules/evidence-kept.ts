/**
 * Evidence is kept so that a reader can follow it: how it was read agrees with how its
 * source was, there is a day on which it was last seen, nothing rests on what was withdrawn,
 * and a prediction says what was looked for. Earlier verdicts are history and left alone.
 *
 * @module
 */
import type { Evidence } from '#schemas/evidence.ts';
import { LOOKED_EXAMPLE } from '#schemas/look.ts';
import type { Source } from '#schemas/source.ts';
import type { Issue } from '../issue.ts';
import { predicts } from '../overdue.ts';
import type { Path } from '../parse-yaml.ts';
import type { Entry } from '../read.ts';
import { latestVerdicts } from './evidence.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

/** How a passage can have been read, by how its source was. */
export const READ_BY_SOURCE: Readonly<Record<Source['read'], readonly Evidence['read'][]>> = {
  full: ['in-source'],
  part: ['in-source', 'in-account'],
  copy: ['in-copy'],
  secondary: ['in-account'],
  unread: [],
};

/** Evidence that claims another reading than its source. */
export function checkReads(content: Content): Issue[] {
  return evidenceOf(content).flatMap(({ entry, path, item, source }) => {
    const possible = READ_BY_SOURCE[source.read];
    if (possible.includes(item.read)) return [];
    const mend = possible.length > 0 ? `write \`read: ${possible.join('` or `')}\`, or ` : '';
    return issueIn(entry, [...path, 'read'], {
      code: 'evidence/read',
      message: `this passage is given as read ${item.read}, and ${item.source} as read: ${source.read}; readers cannot tell which of the two to believe`,
      hint: `${mend}mend \`read\` in content/sources/${item.source}.yaml if the passage was read`,
    });
  });
}

/** Evidence nobody can tell the age of. */
export function checkSeen(content: Content): Issue[] {
  return evidenceOf(content).flatMap(({ entry, path, item, source }) => {
    if (item.seen !== undefined || source.seen !== undefined) return [];
    return issueIn(entry, path, {
      code: 'evidence/seen',
      message: `nothing says when this passage of ${item.source} was last seen, so readers cannot tell how old the reading is`,
      hint: `write \`seen: 2026-11-23\` in content/sources/${item.source}.yaml, with the day it was read, or here if it was another`,
    });
  });
}

/** Evidence from what its authors took back. */
export function checkRetracted(content: Content): Issue[] {
  return evidenceOf(content).flatMap(({ entry, path, item, source }) => {
    if (source.retracted === undefined || item.stance === 'context') return [];
    return issueIn(entry, [...path, 'source'], {
      code: 'evidence/retracted',
      message: `${item.source} was withdrawn on ${source.retracted.on}, and readers are shown it as evidence ${item.stance} the claim`,
      hint: 'write `stance: context`, or add a verdict that does without it',
    });
  });
}

/** Predictions of which nobody says whether they looked what came of them. */
export function checkLooked({ entries, sound }: Content): Issue[] {
  return entries.flatMap((entry) => {
    const claim = entry.collection === 'claims' ? sound.claims.get(entry.id) : undefined;
    if (!claim || !predicts(claim) || claim.looked) return [];
    return issueIn(entry, [claim.due ? 'due' : 'kind'], {
      code: 'prediction/not-looked',
      message:
        'this claim predicts, and nothing says where anybody looked for what came of it, so readers cannot tell nothing found from nothing sought',
      hint: `add \`looked: ${LOOKED_EXAMPLE}\``,
    });
  });
}

interface Kept {
  entry: Entry;
  path: Path;
  item: Evidence;
  source: Source;
}

/** Every piece of evidence that counts, with its source where that is sound. */
function evidenceOf(content: Content): Kept[] {
  return latestVerdicts(content).flatMap(({ entry, verdict, path }) =>
    verdict.evidence.flatMap((item, index): Kept[] => {
      const source = content.sound.sources.get(item.source);
      return source ? [{ entry, path: [...path, 'evidence', index], item, source }] : [];
    }),
  );
}
