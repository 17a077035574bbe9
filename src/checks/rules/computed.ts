/**
 * Calculations named in claims: they must run, and must not contradict the rating that
 * stands beside them.
 *
 * @module
 */
import type { Call } from '#schemas/call.ts';
import { ClaimCheckSchema, type Rating } from '#schemas/claim.ts';
import { evaluate, runCheck } from '../calls/evaluate.ts';
import type { CallProblem } from '../calls/arguments.ts';
import { latestVerdict } from '../claim-graph.ts';
import type { Issue } from '../issue.ts';
import { parseReference } from '../refs.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn } from './rule.ts';

/** What is wrong with a call, leaving out what follows from entries that have issues of their own. */
export function callIssues(call: Call, { sound, ids }: Content): CallProblem[] {
  return evaluate(call, sound).problems.filter(({ code, argument }) => {
    const given = call.args[argument ?? ''];
    if (typeof given !== 'string') return true;
    if (code === 'reference/unknown') return !ids.laws.has(given);
    const parsed = parseReference(given);
    const exists = parsed !== undefined && ids[parsed.collection].has(parsed.id);
    return code !== 'reference/quantity' || !exists || sound[parsed.collection].has(parsed.id);
  });
}

export function checkComputed(content: Content): Issue[] {
  return content.entries.flatMap((entry) => {
    const checks: unknown =
      entry.collection === 'claims' && isRecord(entry.data) ? entry.data['checks'] : [];
    if (!Array.isArray(checks)) return [];
    return checks.flatMap((check: unknown, index) => {
      const call = ClaimCheckSchema.safeParse(check).data;
      if (call === undefined) return [];
      return callIssues(call, content).map((problem) => {
        const path = problem.argument === undefined ? ['call'] : ['args', problem.argument];
        return issueIn(entry, ['checks', index, ...path], problem);
      });
    });
  });
}

/** Whether the calculations of a claim must hold for its rating, or fail; of others nothing is asked. */
const WANTED: Partial<Record<Rating, boolean>> = {
  supported: true,
  'supported-with-correction': true,
  contradicted: false,
};

/** Ratings that each of the claim's own calculations goes against, under every law. */
export function checkRatings({ entries, sound }: Content): Issue[] {
  return entries.flatMap((entry) => {
    const claim = entry.collection === 'claims' ? sound.claims.get(entry.id) : undefined;
    if (claim?.checks === undefined) return [];
    const { rating } = latestVerdict(claim);
    const wanted = WANTED[rating];
    if (wanted === undefined) return [];
    const outcomes = claim.checks.map((check) => ({ check, ...runCheck(check, sound) }));
    const refuted = outcomes.every(
      ({ results }) => results.length > 0 && results.every(({ holds }) => holds !== wanted),
    );
    if (!refuted) return [];
    const found = outcomes.map(({ check, results }) => {
      const values = results.map(
        ({ law, value }) => `${value.toPrecision(4)}${law ? ` under ${law}` : ''}`,
      );
      return `${check.call} gives ${values.join(', ')}; asked for ${check.expect.join(' to ')}`;
    });
    return issueIn(entry, ['verdicts', claim.verdicts.length - 1, 'rating'], {
      code: 'check/contradicts',
      message: `the claim is called ${rating} and its own calculations say otherwise (${found.join('; ')})`,
      hint: 'add a verdict that says so, or mend the range the check expects',
    });
  });
}
