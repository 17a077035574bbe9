/**
 * What a calculation is told of the law it asks: no more than the engine needs.
 *
 * @module
 */
import type { DataConstrainedLaw, Law, MoeLaw, PowerLaw } from '#engine/index.ts';

/** What the engine calls each form of law. */
export interface EngineLaws {
  loss: Law;
  repetition: DataConstrainedLaw;
  moe: MoeLaw;
  allocation: PowerLaw;
}
export type LawForm = keyof EngineLaws;

/** A law that is asked: its form, and what the engine takes. */
export type AskedLaw = {
  [F in LawForm]: { readonly form: F; readonly law: EngineLaws[F] };
}[LawForm];
