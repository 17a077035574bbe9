/**
 * Everything content makes readers believe, as one flat list of names and values, so that
 * two states of the content can be laid side by side: ratings, computed results under
 * each law, and every number articles quote.
 *
 * @module
 */
import type { Quantity } from '#schemas/quantity.ts';
import { callOf, componentsIn } from './article.ts';
import { evaluate, runCheck } from './calls/evaluate.ts';
import { latestVerdict } from './claim-graph.ts';
import type { CheckedContent } from './index.ts';
import { resolveQuantity } from './refs.ts';

/** Names of what is stated, such as `claims/x rating`, with what is stated. Sorted by name. */
export function ledgerOf({
  entries,
  files,
}: Pick<CheckedContent, 'entries' | 'files'>): Map<string, string> {
  const rows = new Map<string, string>();
  for (const claim of entries.claims.values()) {
    rows.set(`claims/${claim.id} rating`, latestVerdict(claim).rating);
    for (const check of claim.checks ?? []) {
      for (const { law, value, unit, holds } of runCheck(check, entries).results) {
        const name = `claims/${claim.id} ${nameOf(check.call, check.args)}${law ? ` under ${law}` : ''}`;
        rows.set(name, `${value.toPrecision(6)} ${unit} (${holds ? 'holds' : 'fails'})`);
      }
    }
  }
  for (const component of files.flatMap((file) => componentsIn(file))) {
    const reference = component.attributes.get('of')?.value;
    if (component.name === 'Q' && typeof reference === 'string') {
      const found = resolveQuantity(entries, reference);
      if (found) rows.set(reference, words(found.quantity));
    }
    const call = callOf(component);
    const [result] = call ? evaluate(call, entries).results : [];
    if (call && result) {
      const law = result.law ? ` under ${result.law}` : '';
      rows.set(
        `${nameOf(call.call, call.args)}${law}`,
        `${result.value.toPrecision(6)} ${result.unit}`,
      );
    }
  }
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const nameOf = (call: string, args: Readonly<Record<string, string | number>>): string =>
  `${call}(${Object.entries(args)
    .filter(([name]) => name !== 'law')
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')})`;

function words(quantity: Quantity): string {
  if ('missing' in quantity) return quantity.missing;
  const { value, range, unit, standing } = quantity;
  return `${value ?? range?.join(' to ') ?? ''} ${unit}, ${standing}`;
}

export interface Movement {
  name: string;
  /** Absent if it was not stated. */
  before?: string;
  after?: string;
}

/** What differs between two ledgers, sorted by name. */
export function movements(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Movement[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, fresh] = [before.get(name), after.get(name)];
    if (old === fresh) return [];
    return {
      name,
      ...(old !== undefined && { before: old }),
      ...(fresh !== undefined && { after: fresh }),
    };
  });
}
