/**
 * The ledger's calculations and its engine as one module for use elsewhere: `ledger.js` of the
 * built site. No page, no network, nothing to install; its numbers lie in `data/ledger.json`.
 *
 * @example
 * import { ask } from './ledger.js';
 * const ledger = await (await fetch('./data/ledger.json')).json();
 * ask(ledger, 's1-8b-on-par', { law: 'besiroglu-2024' });
 *
 * @module
 */
export { answersOf, argumentKey, standingOf } from './portable.ts';
export { OWN_LAW } from '#i18n/law-link.ts';
export { ask, ownLaw, type AskedCheck, type Question } from './ask.ts';
export type {
  PortableAnswer,
  PortableCheck,
  PortableClaim,
  PortableLaw,
  PortableLedger,
  PortableQuantity,
  Standing,
} from './portable.ts';
export * from '#engine/index.ts';
