/**
 * WebKit as Debian packs it: `webkit2gtk-driver` drives the MiniBrowser of the library, on a
 * screen of `xvfb`. Classic WebDriver needs five requests here; a client library for it would
 * bring a hundred packages.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import type { Engine } from './engine.ts';

const DRIVER_PORT = 4444;
const DRIVER = `http://127.0.0.1:${DRIVER_PORT}`;

async function request<T>(method: 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
  const response = await fetch(DRIVER + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: T & { message?: string } };
  if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
  return value;
}

/** Resolves when the driver answers. */
async function listening(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${DRIVER}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not listen on ${DRIVER}`);
}

export async function startWebkit(driver: string, browser: string): Promise<Engine> {
  const screen = ['-a', '-s', '-screen 0 1280x1000x24', driver, `--port=${DRIVER_PORT}`];
  const process = spawn('xvfb-run', screen, { stdio: 'ignore', detached: true });
  await listening();
  const { sessionId } = await request<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  });
  const session = `/session/${sessionId}`;
  return {
    name: 'WebKit',
    open: (url) => request('POST', `${session}/url`, { url }),
    ask: (body) => request('POST', `${session}/execute/sync`, { script: body, args: [] }),
    close: async () => {
      await request('DELETE', session);
      // The screen, the driver and what it started are one group.
      if (process.pid !== undefined) globalThis.process.kill(-process.pid);
    },
  };
}
