import { expect, test, type Page } from '@playwright/test';

/** A page of each kind that lists links, and how many it lists at least. */
const PAGES = [
  ['/articles/', 20],
  ['/articles/data-wall/', 40],
  ['/zh/articles/overview/', 60],
  ['/claims/', 80],
  ['/claims/s1-chinchilla-20x/', 12],
  ['/models/', 25],
  ['/models/llama-3-8b/', 10],
  ['/figures/', 10],
  ['/figures/two-futures/', 25],
  ['/figures/argument/', 80],
  ['/sources/', 160],
  ['/terms/', 50],
  ['/method/', 10],
  ['/search/', 40],
  ['/bench/', 10],
  ['/offline/', 8],
  ['/404.html', 14],
] as const;

/** Lists of links; a link within a sentence is set like the sentence and is not meant. */
const LISTS = 'ul, ol, nav, footer, .margin';

/** Links in lists, with the height over which a thumb meets each, by what they say. */
const targets = (page: Page) =>
  page.evaluate((lists) => {
    const folds = 'main details, .site-footer details';
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(folds)) fold.open = true;
    const isInSentence = (link: Element) => {
      const block = link.closest('p, dd, dt, td, th, h2, h3, li, .meta');
      if (!block || block.matches('.source-list li, .figure-claims li')) return false;
      const others = [...block.childNodes].filter((node) => !node.contains(link));
      return others.some(
        (node) =>
          !(node instanceof Element && node.matches('a, details')) && node.textContent?.trim(),
      );
    };
    const heightUnder = (link: Element) => {
      link.scrollIntoView({ block: 'center' });
      const box = link.getClientRects()[0];
      if (!box) throw new RangeError(`heightUnder: ${link.textContent} is not shown`);
      const x = box.left + Math.min(box.width, innerWidth) / 2;
      const y = box.top + box.height / 2;
      const hits = (dy: number) => link.contains(document.elementFromPoint(x, y + dy));
      let [up, down] = [0, 0];
      while (up < 44 && hits(-up)) up += 1;
      while (down < 44 && hits(down)) down += 1;
      return up + down - 1;
    };
    return [...document.querySelectorAll('a')]
      .filter((link) => link.closest(lists) && link.checkVisibility() && !isInSentence(link))
      .map((link) => ({ height: heightUnder(link), text: link.textContent.trim().slice(0, 40) }));
  }, LISTS);

for (const [path, least] of PAGES) {
  test(`${path} gives every link of a list 44 px under a thumb`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const links = await targets(page);
    expect(links.length).toBeGreaterThanOrEqual(least);
    expect(links.filter(({ height }) => height < 44)).toEqual([]);
  });
}
