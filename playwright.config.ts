import { defineConfig } from '@playwright/test';
import { CHROME_FLAGS, chromePath } from './tests/browser/chrome.ts';

// Two checkouts on one machine can be tested side by side.
const PORT = Number(process.env['TEST_PORT'] ?? 4391);

// Tests drive the built site as a deployer would serve it.
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow and not broken.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: chromePath(), args: CHROME_FLAGS },
  },
  webServer: {
    command: `node tests/browser/serve.ts ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
