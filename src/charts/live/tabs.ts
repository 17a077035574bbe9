/**
 * Tabs over a figure's panels, which without script stand one below the other.
 *
 * @module
 */
import { partOf } from './markup.ts';

/** Where each key leads from the nth of some tabs. */
const STEPS: Readonly<Record<string, (n: number, count: number) => number>> = {
  ArrowLeft: (n, count) => (n + count - 1) % count,
  ArrowRight: (n, count) => (n + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Shows the tab list and one panel at a time: the tab is picked by pointer or arrow keys. */
export function enableTabs(root: HTMLElement, signal: AbortSignal): void {
  const list = partOf(root, 'tabs');
  if (!list) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const choose = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      const panel = panelOf(root, tab);
      if (panel) panel.hidden = tab !== chosen;
    }
  };
  for (const tab of tabs) {
    const panel = panelOf(root, tab);
    panel?.setAttribute('role', 'tabpanel');
    panel?.setAttribute('aria-labelledby', tab.id);
    for (const fold of panel?.querySelectorAll('details') ?? []) fold.open = true;
  }
  list.addEventListener(
    'click',
    ({ target }) => {
      const tab = tabs.find((each) => each.contains(target as Node));
      if (tab) choose(tab);
    },
    { signal },
  );
  list.addEventListener(
    'keydown',
    (event) => {
      const step = STEPS[event.key];
      const at = tabs.findIndex((tab) => tab === event.target);
      const next = step && tabs[step(at, tabs.length)];
      if (!next) return;
      event.preventDefault();
      choose(next);
      next.focus();
    },
    { signal },
  );
  list.hidden = false;
  if (tabs[0]) choose(tabs[0]);
}

function panelOf(root: HTMLElement, tab: HTMLElement): HTMLElement | null {
  const id = tab.getAttribute('aria-controls') ?? '';
  return root.querySelector(`#${CSS.escape(id)}`);
}
