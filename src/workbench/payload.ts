/**
 * What the page hands to the bench that comes alive in it.
 *
 * @module
 */
import type { Amount } from '#charts/state/slider.ts';
import { fill } from '#i18n/fill.ts';
import type { BenchKey, CheckKey } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import type { Assumption } from './assumptions.ts';

/** An assumption's inputs: how far they go, and where they stand in the ledger. */
export interface BenchField {
  readonly name: string;
  readonly amount: Amount;
  readonly value: number;
}

export interface BenchPayload {
  readonly locale: Locale;
  /** Address of the data file. */
  readonly ledger: string;
  /** Address of a claim's page, with `{id}` for its id. */
  readonly claimPage: string;
  /** Address of the module, for programs. */
  readonly module: string;
  readonly fields: readonly BenchField[];
  readonly words: Readonly<Partial<Record<BenchKey | CheckKey, string>>>;
}

/** Steps of a slider on which amounts go by factors, in decades, and of any other. */
const DECADE_STEP = 0.01;
const EVEN_STEPS = 200;

/** The inputs of an assumption. */
export function toBenchField({ name, unit, value, axis }: Assumption): BenchField {
  const { low, high, steps } = axis;
  const even = steps === 'whole' ? 1 : (high - low) / EVEN_STEPS;
  const amount: Amount = {
    unit,
    scale: steps === 'ratio' ? 'log' : 'linear',
    min: low,
    max: high,
    step: steps === 'ratio' ? DECADE_STEP : even,
  };
  return { name, amount, value };
}

/** A message of the page's language, filled. */
export function wordsOf({ words }: Pick<BenchPayload, 'words'>) {
  return (key: BenchKey | CheckKey, values: Readonly<Record<string, string>> = {}): string =>
    fill(words[key] ?? '', (name) => values[name]);
}
