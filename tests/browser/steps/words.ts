/**
 * The language of a live figure's own words.
 *
 * @module
 */
import { expect } from '@playwright/test';
import { moveOn, type Visit } from './visit.ts';

/** Parts that the script writes anew as a reader moves a control. */
const WRITTEN = ['.figure-caption', '.figure-table table', '.figure-controls'];

/** Speaks Chinese wherever it speaks, before a control is moved and after. */
export async function speaksChinese(visit: Visit): Promise<void> {
  const { figure } = visit;
  for (const steps of [0, 2]) {
    await moveOn(visit, steps);
    for (const part of WRITTEN) {
      const words = figure.locator(part);
      await expect(words).toContainText(/\p{Script=Han}/u);
      // A run of words, as names of models and units are single ones.
      await expect(words).not.toContainText(/(?:[a-z][a-z’'-]*[ ,]+){5,}[a-z]+/);
    }
  }
}
