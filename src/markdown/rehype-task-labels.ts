/**
 * Gives the boxes of a task list a name, for readers who hear the page:
 *
 *   `<input type="checkbox" checked disabled>` → `<input … aria-label="done">`
 *
 * @module
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { t } from '#i18n/messages.ts';
import { localeOf } from './locale-of.ts';

export function rehypeTaskLabels() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file);
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'input' || node.properties['type'] !== 'checkbox') return;
      const key = node.properties['checked'] === true ? 'task.done' : 'task.open';
      node.properties['ariaLabel'] = t(locale, key);
    });
  };
}
