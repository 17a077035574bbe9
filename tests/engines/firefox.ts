/**
 * Firefox as Debian packs it (`firefox-esr`), by WebDriver BiDi.
 *
 * @module
 */
import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    name: 'Firefox',
    open: async (url) => void (await page.goto(url)),
    ask: <T>(body: string) => page.evaluate(`(() => { ${body} })()`) as Promise<T>,
    close: () => browser.close(),
  };
}
