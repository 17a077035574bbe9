/**
 * The steps of a chain follow the argument: none stands before one that it comes after in the
 * essay, or readers would be led from a conclusion to its ground.
 *
 * @module
 */
import { orderAmong } from '../claim-graph.ts';
import type { Issue } from '../issue.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

export function checkChains({ entries, sound }: Content): Issue[] {
  return entries.flatMap((entry) => {
    const chain = entry.collection === 'chains' ? sound.chains.get(entry.id) : undefined;
    if (chain === undefined) return [];
    const places = new Map(chain.steps.map((step, place) => [step, place]));
    return orderAmong(new Set(chain.steps), sound.claims).flatMap(([before, after]) => {
      const [ground = 0, place = 0] = [places.get(before), places.get(after)];
      if (ground < place) return [];
      return issueIn(entry, ['steps', place], {
        code: 'chain/order',
        message: `${after} comes before ${before}, which it rests on or hangs on, so readers would follow the argument backwards`,
        hint: `move ${before} above ${after}, or mend what ${after} rests on if the essay argues otherwise`,
      });
    });
  });
}
