/**
 * What a law can be asked, and why it does not answer the rest. Both follow from its form.
 *
 * @module
 */
import type { Unanswered } from '#engine/index.ts';
import type { LawForm } from './asked-law.ts';

/**
 * Why a law does not answer.
 *
 * Of the engine's two, `counted-otherwise` is a size that no fixed factor turns into
 * parameters. Losses of dense models are not asked of a law of mixtures: its dense case is
 * where its line of experts begins, not what it was fitted for.
 */
export type Silence = Unanswered | 'gives-no-loss' | 'weighs-mixtures' | 'knows-no-mixtures';

/** Why no law of this form is asked what only the other forms answer. */
export function silenceOf(form: LawForm, asked: readonly LawForm[]): Silence {
  if (form === 'moe') return 'weighs-mixtures';
  return asked.includes('loss') ? 'gives-no-loss' : 'knows-no-mixtures';
}
