/**
 * The components an article may use without importing anything; `content/README.md`
 * describes them to editors.
 *
 * @module
 */
import Aside from './Aside.astro';
import Calc from './Calc.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import ClaimMark from './ClaimMark.astro';
import Figure from './Figure.astro';
import Margin from './Margin.astro';
import Note from './Note.astro';
import Q from './Q.astro';
import Term from './Term.astro';

export const PROSE_COMPONENTS = {
  Aside,
  Calc,
  Cite,
  Claim,
  ClaimMark,
  Figure,
  Margin,
  Note,
  Q,
  Term,
};
