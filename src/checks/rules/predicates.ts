/**
 * Predictions that are judged by what a run of the two futures comes to: each can come true in
 * some run, and speaks only under conditions that a run decides. One that could never hold
 * would stand before readers as failed whatever they assume.
 *
 * @module
 */
import {
  judgeRun,
  runOutcomes,
  type Law,
  type RunAssumptions,
  type RunPredicate,
} from '#engine/index.ts';
import { engineLaw } from '../calls/engine-law.ts';
import type { Entries } from '../entries.ts';
import type { Issue } from '../issue.ts';
import { resolveQuantity } from '../refs.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

/** The leader's budget that the figure of the two futures starts from. */
export const BUDGET = 'models/llama-3-1-405b.training_flops';

/**
 * Runs from one end of that figure's controls to the other: text that has ended long since or
 * lasts beyond every horizon, stretched or not, for both sides or one, over few years and many.
 */
export const SPANS = {
  tokens: [1e13, 1e14, 1e16],
  multiplier: [1, 3, 100],
  efficiency: [1, 10],
  growth: [1.5, 4, 10],
  ratio: [1, 100],
  apart: [1, 3],
  years: [2, 5, 12],
  shared: [true, false],
} as const;

export function checkPredicates(content: Content): Issue[] {
  const { entries, sound } = content;
  const predicates = predicatesOf(sound);
  if (Object.keys(predicates).length === 0) return [];
  const open = new Set(unfulfilled(predicates, sound));
  return entries.flatMap((entry) => {
    const predicate = entry.collection === 'claims' ? predicates[entry.id] : undefined;
    if (predicate === undefined) return [];
    const undecided = predicate.conditions.flatMap(({ claim }, index) =>
      claim in predicates || !sound.claims.has(claim)
        ? []
        : [
            issueIn(entry, ['conditional_on', index, 'claim'], {
              code: 'predicate/condition',
              message: `${claim} has no predicate, so no run says whether this claim speaks of it, and readers would see it judged where it should be idle`,
              hint: `give ${claim} a predicate, or take the predicate of this claim away`,
            }),
          ],
    );
    if (!open.has(entry.id)) return undecided;
    const [low, high] = predicate.expect;
    return [
      ...undecided,
      issueIn(entry, ['predicate', 'expect'], {
        code: 'predicate/never',
        message: `in no run does ${predicate.outcome} lie between ${low} and ${high} while the claim speaks of it, so readers would see it fail whatever they assume`,
        hint: 'write a range that some run reaches, low end first, or mend the conditions',
      }),
    ];
  });
}

function predicatesOf({ claims }: Entries): Record<string, RunPredicate> {
  return Object.fromEntries(
    [...claims.values()].flatMap(({ id, predicate, conditional_on = [] }) =>
      predicate ? [[id, { ...predicate, conditions: conditional_on }]] : [],
    ),
  );
}

/** Those that hold in none of the runs; nobody, if content lacks what a run starts from. */
function unfulfilled(predicates: Readonly<Record<string, RunPredicate>>, sound: Entries): string[] {
  const open = new Set(Object.keys(predicates));
  const year = Number(sound.essay?.date.slice(0, 4));
  const laws = [...sound.laws.values()].flatMap((law) =>
    law.form === 'loss' ? [engineLaw(law) as Law] : [],
  );
  const budget = resolveQuantity(sound, BUDGET)?.quantity;
  const flops = budget && !('missing' in budget) ? budget.value : undefined;
  if (laws.length === 0 || Number.isNaN(year) || flops === undefined) return [];
  for (const law of laws) {
    for (const run of runs({ law, start: year, essay: year, flops })) {
      if (open.size === 0) return [];
      const fares = judgeRun(predicates, runOutcomes(run).outcomes);
      for (const id of open) if (fares[id] === 'holds') open.delete(id);
    }
  }
  return [...open];
}

/** Every combination of the spans, one at a time: most checks need only a few. */
function* runs(
  fixed: Pick<RunAssumptions, 'law' | 'start' | 'essay' | 'flops'>,
): Generator<RunAssumptions> {
  let combined: Partial<RunAssumptions>[] = [{}];
  for (const [name, values] of Object.entries(SPANS)) {
    combined = values.flatMap((value) => combined.map((run) => ({ ...run, [name]: value })));
  }
  for (const run of combined)
    yield { ...fixed, ...(run as Omit<RunAssumptions, keyof typeof fixed>) };
}
