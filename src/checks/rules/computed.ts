/**
 * Calculations named in claims: they must run, and must not contradict the rating that
 * stands beside them.
 *
 * @module
 */
import type { Call } from '#schemas/call.ts';
import { MODEL_QUANTITIES } from '#schemas/model.ts';
import { ClaimCheckSchema, type ClaimCheck } from '#schemas/claim-check.ts';
import { type Rating } from '#schemas/claim.ts';
import { evaluate, runCheck, type CheckOutcome } from '../calls/evaluate.ts';
import type { CallProblem } from '../calls/arguments.ts';
import { latestVerdict } from '../claim-graph.ts';
import type { Issue } from '../issue.ts';
import { parseReference } from '../refs.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn } from './rule.ts';

/** What is wrong with a call, leaving out what follows from entries that have issues of their own. */
export function callIssues(
  call: Call,
  { sound, ids }: Pick<Content, 'sound' | 'ids'>,
): CallProblem[] {
  return evaluate(call, sound).problems.filter(({ code, argument }) => {
    const given = call.args[argument ?? ''];
    if (typeof given !== 'string') return true;
    if (code === 'reference/unknown') return !ids.laws.has(given);
    return code !== 'reference/quantity' || !mayResolve(given, { sound, ids });
  });
}

/**
 * Whether a number could stand there once the entry is sound again. Such an entry has an issue of
 * its own, and what names it is not at fault; but no model has a field there is not.
 */
export function mayResolve(
  reference: string,
  { sound, ids }: Pick<Content, 'sound' | 'ids'>,
): boolean {
  const parsed = parseReference(reference);
  if (parsed === undefined || !ids[parsed.collection].has(parsed.id)) return false;
  const { collection, id, field } = parsed;
  const fields: readonly string[] = MODEL_QUANTITIES;
  return !sound[collection].has(id) && (collection !== 'models' || fields.includes(field));
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

/**
 * Ratings that the claim's own calculations go against. Where they must hold, one that fails
 * under every law is enough, unless it is a known exception; where they must fail, all of them
 * have to hold.
 */
export function checkRatings({ entries, sound }: Content): Issue[] {
  return entries.flatMap((entry) => {
    const claim = entry.collection === 'claims' ? sound.claims.get(entry.id) : undefined;
    if (claim?.checks === undefined) return [];
    const { rating } = latestVerdict(claim);
    const wanted = WANTED[rating];
    if (wanted === undefined) return [];
    const outcomes = claim.checks.map((check, index) => ({
      index,
      check,
      ...runCheck(check, sound),
    }));
    const against = outcomes.filter(
      ({ results }) => results.length > 0 && results.every(({ holds }) => holds !== wanted),
    );
    if (against.length === outcomes.length) {
      return issueIn(entry, ['verdicts', claim.verdicts.length - 1, 'rating'], {
        code: 'check/contradicts',
        message: `the claim is called ${rating} and its own calculations say otherwise (${against.map(wordsOf).join('; ')})`,
        hint: 'add a verdict that says so, or mend the range the check expects',
      });
    }
    return outcomes.flatMap((outcome) => {
      const { index, check, results } = outcome;
      const known = check.exception === true;
      const fails = wanted && against.includes(outcome);
      if (known === fails || results.length === 0) return [];
      return fails
        ? issueIn(entry, ['checks', index, 'expect'], {
            code: 'check/contradicts',
            message: `the claim is called ${rating} and this calculation says otherwise under every law (${wordsOf(outcome)})`,
            hint: 'add a verdict that says so; or mend the range, or write `exception: true` below it if the reasoning says why it does not decide',
          })
        : issueIn(entry, ['checks', index, 'exception'], {
            code: 'check/contradicts',
            message: `this calculation is called an exception and does not go against a claim called ${rating} (${wordsOf(outcome)})`,
            hint: 'delete this line',
          });
    });
  });
}

function wordsOf({ check, results }: { check: ClaimCheck } & CheckOutcome): string {
  const values = results.map(
    ({ law, value }) => `${value.toPrecision(4)}${law ? ` under ${law}` : ''}`,
  );
  return `${check.call} gives ${values.join(', ')}; asked for ${check.expect.join(' to ')}`;
}
