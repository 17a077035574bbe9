/**
 * What axe finds on a page.
 *
 * @module
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Options = {
  /** Selectors of the parts to look at; without them, the whole page. */
  parts?: readonly string[];
  /** The rules to try; without them, all that axe tries by default. */
  rules?: string[];
};

/** Each violation in a line: the rule and the first element that breaks it. */
export async function axe(page: Page, { parts = [], rules }: Options = {}): Promise<string[]> {
  // No page holds a frame, and to look into frames axe opens a page of its own on every run.
  // What passes would take longer to hand over than to find.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  for (const part of parts) builder.include(part);
  if (rules) builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
