/**
 * What the engine is made of, and what it costs a reader to load.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as engine from '#engine/index.ts';
import * as fit from '#engine/fit.ts';

const ENGINE = new URL('../../src/engine/', import.meta.url).pathname;
const files = readdirSync(ENGINE).filter((file) => file.endsWith('.ts'));

/** A page that uses every public function but the fit, as a browser would get it. */
async function bundled(): Promise<{ bytes: Uint8Array; inputs: string[] }> {
  const names = Object.keys(engine).filter((name) => !(name in fit));
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from './index.ts';`, resolveDir: ENGINE },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file.split('/').at(-1) ?? file),
  );
  return { bytes: outputFiles[0]?.contents ?? new Uint8Array(), inputs };
}

describe('the engine in a browser', () => {
  it('costs at most 6 KiB gzipped without the fit', async () => {
    const { bytes } = await bundled();
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(6 * 1024);
  });

  it('carries nothing of the optimiser', async () => {
    const { inputs } = await bundled();
    expect(inputs).toContain('loss.ts');
    for (const file of ['fit-law.ts', 'fit-objective.ts', 'bootstrap-laws.ts', 'minimum.ts']) {
      expect(inputs).not.toContain(file);
    }
  });
});

describe('the engine’s source', () => {
  it.each(files)('%s imports only its neighbours and reads no clock, locale or chance', (file) => {
    const source = readFileSync(`${ENGINE}${file}`, 'utf8');
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const imports = [...code.matchAll(/from '(?<from>[^']+)'/g)].map((m) => m.groups?.from ?? '');
    expect(imports.filter((from) => !/^\.\/[a-z-]+\.ts$/.test(from))).toEqual([]);
    expect(code).not.toMatch(/Math\.random|\bDate\b|\bIntl\b|\bprocess\b|toLocale/);
  });
});
