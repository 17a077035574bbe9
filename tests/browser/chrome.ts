/**
 * Finds the browser the tests drive, in this order: `CHROME_PATH`, a Chromium or Chrome of
 * the system, Playwright's own install, and on Debian as root an `apt-get install`. Nothing is
 * fetched from a browser vendor.
 *
 * Chromium's shell without a window comes first: the same engine, and a quarter less work than a
 * browser that also draws tabs and menus nobody sees.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const SHELL = 'chromium-headless-shell';
const NAMES = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Flags for machines without a display, a sandbox or a way out to the network. */
export const CHROME_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function systemChrome(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...folders.flatMap((dir) => NAMES.map((name) => join(dir, name))), MAC];
  return candidates.find(isExecutable);
}

function installFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error(`No browser found: installing Debian’s ${SHELL}.`);
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', SHELL);
  return systemChrome();
}

/**
 * Path of a browser's executable.
 *
 * @throws {Error} naming `CHROME_PATH`, if none is found and none can be installed
 */
export function chromePath(): string {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH: ${named} is not an executable file`);
    return named;
  }
  const own = chromium.executablePath();
  const found = systemChrome() ?? (isExecutable(own) ? own : undefined) ?? installFromDebian();
  if (found === undefined) {
    throw new Error('No Chromium or Chrome found: install one, or name it in CHROME_PATH');
  }
  return found;
}
