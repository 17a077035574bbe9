/**
 * The components an article may use, and what each attribute holds. The site hands in a
 * component for each name here; `content/README.md` describes them to editors.
 *
 * @module
 */
import type { Collection } from './entries.ts';

/**
 * What an attribute holds: the id of an entry, the place of a quantity, words, a whole
 * number, the name of a calculation, or the id of a figure.
 */
export type AttributeKind =
  { id: Collection } | 'quantity' | 'words' | 'whole' | 'calculation' | 'figure';

export interface ComponentDefinition {
  needs: Readonly<Record<string, AttributeKind>>;
  takes: Readonly<Record<string, AttributeKind>>;
  /** Further attributes are the arguments of a calculation, or the controls of a figure. */
  rest?: 'arguments' | 'state';
  /** Whether it stands around words. */
  wraps: boolean;
}

export const COMPONENTS = {
  Claim: { needs: { id: { id: 'claims' } }, takes: {}, wraps: true },
  Q: { needs: { of: 'quantity' }, takes: { digits: 'whole' }, wraps: false },
  Calc: {
    needs: { call: 'calculation' },
    takes: { digits: 'whole' },
    rest: 'arguments',
    wraps: false,
  },
  Cite: { needs: { id: { id: 'sources' } }, takes: { at: 'words' }, wraps: false },
  Term: { needs: { id: { id: 'terms' } }, takes: {}, wraps: true },
  Figure: { needs: { id: 'figure' }, takes: {}, rest: 'state', wraps: false },
  Note: { needs: {}, takes: {}, wraps: true },
  Aside: { needs: { title: 'words' }, takes: {}, wraps: true },
} as const satisfies Record<string, ComponentDefinition>;
export type ComponentName = keyof typeof COMPONENTS;

export const isComponentName = (name: string): name is ComponentName =>
  Object.hasOwn(COMPONENTS, name);
