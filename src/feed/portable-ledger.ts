/**
 * The ledger's calculations for use outside it, from content: each with its numbers looked up,
 * so that they are worked out with nothing but the engine.
 *
 * @module
 */
import { askedLaw } from '#checks/calls/engine-law.ts';
import { evaluate } from '#checks/calls/evaluate.ts';
import type {
  PortableCheck,
  PortableClaim,
  PortableLaw,
  PortableLedger,
  PortableQuantity,
} from '#checks/calls/portable.ts';
import { inEssayOrder, latestVerdict, placeNumber } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { resolveQuantity } from '#checks/refs.ts';
import type { BeliefEdge } from '#engine/index.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import type { Claim } from '#schemas/claim.ts';
import type { LawEntry } from '#schemas/law.ts';

/**
 * @throws {RangeError} if a calculation does not run; the content check has made sure that all do
 */
export function toPortableLedger(entries: Entries): PortableLedger {
  const laws = [...entries.laws.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const quantities = new Map<string, PortableQuantity>();
  const claims = inEssayOrder(entries.claims.values()).map((claim): PortableClaim => ({
    id: claim.id,
    number: placeNumber(claim),
    label: claim.label,
    rating: latestVerdict(claim).rating,
    grounds: groundsOf(claim),
    checks: (claim.checks ?? []).map((check) => portable(check, entries, quantities)),
  }));
  return {
    laws: Object.fromEntries(laws.map((law) => [law.id, toPortableLaw(law)])),
    quantities: Object.fromEntries([...quantities].sort(([a], [b]) => (a < b ? -1 : 1))),
    claims,
  };
}

/** The edges of a claim; a condition says more than a premise, where one claim is both. */
function groundsOf({ rests_on, supported_by = [], conditional_on = [] }: Claim): BeliefEdge[] {
  const edges = [
    ...supported_by.map((claim): BeliefEdge => ({ claim, as: 'supports' })),
    ...rests_on.map((claim): BeliefEdge => ({ claim, as: 'needs' })),
    ...conditional_on.map(({ claim, holds }): BeliefEdge => ({
      claim,
      as: holds ? 'needs' : 'undercut-by',
    })),
  ];
  return [...new Map(edges.map((edge) => [edge.claim, edge])).values()];
}

/** The law alone: where it comes from, pages say. */
function toPortableLaw(entry: LawEntry): PortableLaw {
  const { id, name, fitted: { params, tokens, flops } = {} } = entry;
  const fitted = { ...(params && { params }), ...(tokens && { tokens }), ...(flops && { flops }) };
  return { id, name, ...askedLaw(entry), ...(Object.keys(fitted).length > 0 && { fitted }) };
}

/** Which end of a range is meant, after the place of it. */
const END = /@(?:low|high)$/;

/** A calculation, and the numbers it starts from noted where they stand. */
function portable(
  check: ClaimCheck,
  entries: Entries,
  quantities: Map<string, PortableQuantity>,
): PortableCheck {
  const { results, inputs, problems } = evaluate(check, entries);
  const unit = results[0]?.unit;
  if (problems.length > 0 || unit === undefined)
    throw new RangeError(
      `toPortableLedger: ${check.call}: ${problems[0]?.message ?? 'no law answers'}`,
    );
  const args = inputs.map(({ argument, value, unit: counted }) => {
    const given = check.args[argument];
    if (typeof given !== 'string' || counted === undefined) return [argument, value] as const;
    const quantity = resolveQuantity(entries, given.replace(END, ''))?.quantity;
    const range = quantity && 'range' in quantity ? quantity.range : undefined;
    quantities.set(given, { value, unit: counted, ...(range && { range }) });
    return [argument, given] as const;
  });
  const { asks, call, expect } = check;
  return { asks, call, args: Object.fromEntries(args), unit, expect };
}
