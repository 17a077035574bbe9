import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const SLUGS = readdirSync('content/articles/en').map((file) => file.replace(/\.mdx$/, ''));

/**
 * How many pixels more than their own spacing and a line stand between a passage's text and
 * what follows. A figure is as wide as text and margin, and waits for the margin to end.
 */
const holes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.passage')].flatMap((passage) => {
      const next = passage.nextElementSibling;
      const text = passage.querySelector(':scope > :not(.margin)');
      if (!text || !next || next.matches('ledger-figure, .table-scroll')) return [];
      const [first = next] = next.matches('.passage') ? next.children : [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const bottom = Math.max(...[...range.getClientRects()].map((rect) => rect.bottom));
      const style = getComputedStyle(text);
      const spacing = Math.max(
        parseFloat(getComputedStyle(next).marginTop),
        parseFloat(style.fontSize),
      );
      const gap = first.getBoundingClientRect().top - bottom;
      return [Math.round(gap - spacing - parseFloat(style.lineHeight))];
    }),
  );

for (const locale of ['', '/zh']) {
  test(`a margin leaves no hole in the text of any article under ${locale}/`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const slug of SLUGS) {
      await page.goto(`${locale}/articles/${slug}/`);
      expect(
        (await holes(page)).filter((over) => over > 0),
        slug,
      ).toEqual([]);
    }
  });
}

test('two margins never lie on one another, and each begins beside its passage', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/articles/overview/');
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.margin')].map((margin) => {
      const { top, bottom, left } = margin.getBoundingClientRect();
      const text = margin.parentElement?.firstElementChild?.getBoundingClientRect();
      return { top, bottom, beside: left > (text?.right ?? Infinity) };
    }),
  );
  expect(boxes.length).toBeGreaterThan(5);
  boxes.forEach((box, i) => {
    expect(box.beside).toBe(true);
    expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1]?.bottom ?? 0);
  });
});

test('a margin of many verdicts names each, and one of few gives the reasons', async ({ page }) => {
  await page.goto('/articles/overview/');
  const margins = await page.evaluate(() =>
    [...document.querySelectorAll('.margin')].map((margin) => ({
      verdicts: margin.querySelectorAll('.margin-verdict').length,
      reasons: margin.querySelectorAll('.margin-gist').length,
      labels: margin.querySelectorAll('.margin-label').length,
      named: margin.querySelectorAll('.mark[aria-label]').length,
    })),
  );
  const many = margins.filter(({ verdicts }) => verdicts > 3);
  const few = margins.filter(({ verdicts }) => verdicts <= 3);
  expect([many.length > 0, few.length > 0]).toEqual([true, true]);
  for (const { verdicts, reasons, labels, named } of many)
    expect([reasons, labels, named]).toEqual([0, verdicts, verdicts]);
  for (const { verdicts, reasons, labels } of few) expect([reasons, labels]).toEqual([verdicts, 0]);
});
