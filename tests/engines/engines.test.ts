/**
 * The built site in the two other engines: every figure comes to life and follows its first
 * control, ten kinds of page stand without fault, and 汉字 keep clear of what is before them.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDist } from '../browser/serve.ts';
import { until, type Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebkit } from './webkit.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4392);
const SITE = `http://localhost:${PORT}`;

const FIGURES = readdirSync(join(import.meta.dirname, '../../dist/figures'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const KINDS = [
  '/',
  '/articles/',
  '/articles/data-wall/',
  '/claims/',
  '/claims/s1-chinchilla-20x/',
  '/models/',
  '/models/llama-3-8b/',
  '/sources/',
  '/terms/',
  '/method/',
  '/search/',
  '/bench/',
  '/forecast/',
];

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
const FILES = ['/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'];

/** On Debian as root the engines are installed; elsewhere they must be there. */
function findEngines() {
  if (!FILES.every((file) => existsSync(file))) {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
      stdio: 'ignore',
    });
  }
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (browser === undefined) throw new Error('webkit2gtk-driver brought no MiniBrowser');
  return { firefox: '/usr/bin/firefox-esr', driver: '/usr/bin/WebKitWebDriver', browser };
}

/** What a page says of itself: whether it scrolls sideways, has a title, and spaces 汉字 soundly. */
const SOUND = `
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    wide: scrollWidth - clientWidth,
    titled: document.querySelector('h1').textContent.length > 0,
    autospace: getComputedStyle(document.documentElement).textAutospace,
  };`;

const LIVE = `return document.querySelector('ledger-figure')?.dataset.life === 'live';`;

/** All that a figure shows in words and numbers. */
const SHOWN = `return [...document.querySelectorAll('.figure-caption, .figure-notes, .figure-table, .fares')]
  .map((part) => part.textContent).join('|');`;

/** Moves the figure's first control as a hand would. */
const MOVE = `
  const control = document.querySelector('.figure-controls :is(input[type=range], select, input[type=checkbox])');
  if (control.type === 'checkbox') control.checked = !control.checked;
  else if (control.tagName === 'SELECT') control.selectedIndex = control.selectedIndex === 0 ? 1 : 0;
  else control.value = control.value === control.max ? control.min : control.max;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  return true;`;

const found = findEngines();

describe.each([
  // WebKit would draw 汉字 over the digits before them if it spaced them itself.
  ['Firefox', 'normal', () => startFirefox(found.firefox)],
  ['WebKit', 'no-autospace', () => startWebkit(found.driver, found.browser)],
] as const)('%s', (_, autospace, start) => {
  let engine: Engine;
  let server: Server;
  beforeAll(async () => {
    server = await serveDist(PORT);
    engine = await start();
  });
  afterAll(async () => {
    await engine.close();
    server.close();
  });

  it.each(KINDS.flatMap((path) => [path, `/zh${path}`]))('shows %s without fault', async (path) => {
    await engine.open(SITE + path);
    expect(await engine.ask(SOUND)).toEqual({ wide: 0, titled: true, autospace });
  });

  it.each(FIGURES)('draws %s, and follows its first control', async (id) => {
    await engine.open(`${SITE}/figures/${id}/`);
    expect(await until(engine, LIVE)).toBe(true);
    const before = await engine.ask(SHOWN);
    await engine.ask(MOVE);
    const changed = `${SHOWN.replace('return', 'const now =')} return now !== ${JSON.stringify(before)};`;
    expect(await until(engine, changed)).toBe(true);
  });
});
