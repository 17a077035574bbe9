/**
 * What the engine is made of, and what it costs a reader to load.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import * as engine from '#engine/index.ts';
import * as fit from '#engine/fit.ts';

const ENGINE = new URL('../../src/engine/', import.meta.url).pathname;
const files = readdirSync(ENGINE).filter((file) => file.endsWith('.ts'));

const PAGE = '\0page';

/** What only the page of the argument asks for. */
const BELIEF = ['belief', 'EDGE_KINDS'];
const LAWS = Object.keys(engine).filter((name) => !(name in fit) && !BELIEF.includes(name));

/** A page that uses these public functions, made by the bundler that makes the site. */
async function bundled(names: readonly string[]): Promise<{ code: string; modules: string[] }> {
  const bundle = await rolldown({
    input: PAGE,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === PAGE ? id : null),
        load: (id) =>
          id === PAGE ? `export { ${names.join(', ')} } from '${ENGINE}index.ts';` : null,
      },
    ],
  });
  const [chunk] = (await bundle.generate({ format: 'esm', minify: true })).output;
  const modules = Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([file]) => file.split('/').at(-1) ?? file);
  return { code: chunk.code, modules };
}

describe('the engine in a browser', () => {
  // A KiB of it is what a run of the two futures comes to, and `breakEven` with
  // `allocationForParams`, which checks of claims ask at the build and no figure carries.
  it('costs at most 7.25 KiB gzipped without the fit and belief', async () => {
    const { code } = await bundled(LAWS);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(7.25 * 1024);
  });

  it('costs at most 1.75 KiB gzipped for belief alone', async () => {
    const { code } = await bundled(BELIEF);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(1.75 * 1024);
  });

  it('carries nothing of the optimiser', async () => {
    const { modules } = await bundled(LAWS);
    expect(modules).toContain('loss.ts');
    for (const file of ['fit-law.ts', 'fit-objective.ts', 'bootstrap-laws.ts', 'minimum.ts']) {
      expect(modules).not.toContain(file);
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
