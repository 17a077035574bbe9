import { expect, test, type Page } from '@playwright/test';
import { FIGURES, live } from './figure-page.ts';
import {
  answersEachControl,
  followsItsFirstControl,
  opensOnTheNearestState,
  startsFromItsPresets,
} from './steps/controls.ts';
import { drawsItsPoster, recordDrawing } from './steps/drawing.ts';
import { isTakenAway } from './steps/files.ts';
import { comesAliveInItsBox, isWalkedTabByTab, printsEveryPanel } from './steps/panels.ts';
import { holdsAState } from './steps/pin.ts';
import { startAgain, visitTo, type Visit } from './steps/visit.ts';
import { isHeard, isWalkedPointByPoint, listen } from './steps/walk.ts';
import { speaksChinese } from './steps/words.ts';

type Step = (visit: Visit) => Promise<void>;

/** Takes the steps of a visit in turn, each from the figure's start, and hears no complaint. */
async function walkThrough(visit: Visit, steps: Readonly<Record<string, Step>>): Promise<void> {
  for (const [name, step] of Object.entries(steps)) {
    await test.step(name, async () => {
      if (visit.page.url() !== 'about:blank') await startAgain(visit);
      await step(visit);
      expect(visit.seen).toEqual([]);
    });
  }
}

for (const id of FIGURES) {
  test(`/figures/${id}/ serves a reader from load to print`, async ({ page }) => {
    await recordDrawing(page);
    const { fetched } = await listen(page);
    const visit = await visitTo(page, `/figures/${id}/`);
    await walkThrough(visit, {
      'comes alive in the poster’s box': comesAliveInItsBox,
      'draws live what its poster shows, also in the dark': drawsItsPoster,
      // The argument is walked claim by claim, and has no tones: figure-argument.spec.ts.
      ...(id !== 'argument' && {
        'is heard once sound is asked for': (each) => isHeard(each, fetched),
        'is walked point by point': isWalkedPointByPoint,
      }),
      'has tabs, and nothing for axe to find': isWalkedTabByTab,
      'follows its first control, in the address too': followsItsFirstControl,
      'answers each of its controls': answersEachControl,
      'starts from its presets': startsFromItsPresets,
      'holds a state against the next ones': holdsAState,
      'is taken away as picture and numbers': isTakenAway,
      'prints chart, table and sources': printsEveryPanel,
      'opens a link with bad values on the nearest state': opensOnTheNearestState,
    });
  });

  test(`/zh/figures/${id}/ serves a reader in Chinese`, async ({ page }) => {
    const visit = await visitTo(page, `/zh/figures/${id}/`);
    await walkThrough(visit, {
      'comes alive in the poster’s box': comesAliveInItsBox,
      'follows its first control, in the address too': followsItsFirstControl,
      'starts from its presets': startsFromItsPresets,
      'holds a state against the next ones': holdsAState,
      'opens a link with bad values on the nearest state': opensOnTheNearestState,
      'speaks Chinese wherever it speaks': speaksChinese,
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  async function standsStill(page: Page): Promise<void> {
    await expect(page.locator('.figure-stage > svg:visible')).toHaveCount(1);
    await expect(page.locator('.figure-caption')).not.toBeEmpty();
    expect(await page.locator('.figure-table tbody tr').count()).toBeGreaterThan(10);
    await expect(page.locator('.figure-controls')).toBeHidden();
    await expect(page.locator('.figure-tabs')).toBeHidden();
    for (const name of ['table', 'sources']) {
      const fold = page.locator(`.panel-${name}`);
      await fold.locator('summary').click();
      await expect(fold.locator('tr, li').first()).toBeVisible();
    }
  }

  for (const prefix of ['', '/zh']) {
    test(`${prefix}/figures/ show poster, caption, table and sources, and no controls`, async ({
      page,
    }) => {
      for (const id of FIGURES) {
        await test.step(id, async () => {
          await page.goto(`${prefix}/figures/${id}/`);
          await standsStill(page);
        });
      }
    });
  }
});

test('the two futures light up their claims as the breakthrough comes', async ({ page }) => {
  await page.goto('/figures/two-futures/');
  const figure = await live(page);
  const row = figure.locator('[data-claim="s3-future-b-trigger"]');
  const other = figure.locator('[data-claim="s3-future-a-plateau"]');
  await expect(row).toHaveAttribute('data-fares', 'fails');
  const word = await row.locator('.fares').textContent();
  const text = figure.getByRole('textbox').nth(1);
  await text.fill('30');
  await text.press('Enter');
  await expect(row).toHaveAttribute('data-fares', 'holds');
  await expect(row.locator('.fares')).not.toHaveText(word ?? '');
  await expect(other).toHaveAttribute('data-fares', 'idle');
  await page.goBack();
  await expect(row).toHaveAttribute('data-fares', 'fails');
});
