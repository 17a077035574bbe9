import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { live } from './figure-page.ts';
import { serveDist } from './serve.ts';
import { buildWithToy, TOUCHED } from './toy.ts';

let root = '';
let server: Server;
let site = '';

test.beforeAll(async () => {
  root = buildWithToy();
  server = await serveDist(0, { dist: join(root, 'dist') });
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const CSV =
  'series,x_ratio,y_ratio,extrapolated\nline,0,0,no\nline,1,2,no\nline,2,4,no\nline,3,6,no\nline,4,8,no\n';

test('a figure of one folder, listed once and shown in both articles, works on every path', async ({
  page,
}) => {
  await test.step('is counted in CONTRIBUTING', () => {
    const words = ['no', 'one', 'two', 'three', 'four', 'five'];
    const said = `${words[TOUCHED.files]} new files, ${words[TOUCHED.lines]} lines`;
    expect(readFileSync('CONTRIBUTING.md', 'utf8').replaceAll(/\s+/g, ' ')).toContain(said);
  });

  await test.step('gives its numbers as a file, and as a program that finds them again', () => {
    const files = join(root, 'dist/data/figures');
    expect(readFileSync(join(files, 'toy.csv'), 'utf8')).toBe(CSV);
    const out = execFileSync(process.execPath, [join(files, 'toy.mjs')], { encoding: 'utf8' });
    expect(out).toBe('line: 5 worked out, off by 0e+0 at most\n');
  });

  await test.step('has a poster, a caption and a table without script', async () => {
    const html = readFileSync(join(root, 'dist/figures/toy/index.html'), 'utf8');
    expect(html.match(/<svg class="poster-(?:wide|narrow)"/g)).toHaveLength(2);
    expect(html).toContain('It rises by 2.');
    expect(readFileSync(join(root, 'dist/zh/figures/toy/index.html'), 'utf8')).toContain(
      '每步上升2。',
    );
  });

  await test.step('comes alive, follows its control and is taken away', async () => {
    await page.goto(`${site}/figures/toy/`);
    const figure = await live(page);
    await figure.locator('input[type="range"]').fill('3');
    await expect(figure.locator('.figure-caption')).toHaveText('It rises by 3.');
    await expect(figure.locator('.figure-table tbody tr').last()).toContainText('12');
    await figure.locator('.figure-take summary').click();
    const download = page.waitForEvent('download');
    await figure.locator('[data-take="py"]').click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('slope = 3');
  });

  await test.step('is shown where the articles show it', async () => {
    await page.goto(`${site}/zh/articles/method/`);
    await expect(page.locator('ledger-figure').last()).toContainText('玩具');
  });
});
