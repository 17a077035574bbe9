import { defineConfig } from 'vitest/config';

// Unit tests read the source tree; `tests/site` reads dist/ and runs after a build.
export default defineConfig({
  define: { LEDGER_BASE: JSON.stringify('/') },
  test: {
    // Also where a machine has only two.
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', ...(process.env['ENGINES'] ? [] : ['tests/engines/**'])],
    // Tests share what they only read, above all the content, which takes a second to load.
    isolate: false,
    testTimeout: 120_000,
  },
});
