import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Every call of Astro in a script, with what stands before its command line. */
const calls = Object.entries(scripts).flatMap(([script, line]) =>
  line
    .split('&&')
    .filter((part) => /\bastro(?:\.mjs)?\b/.test(part))
    .map((part) => ({ script, words: part.trim().split(' ') })),
);

describe('the scripts of package.json', () => {
  it('call Astro to start, develop, build and check types', () => {
    expect(calls.map(({ script }) => script)).toEqual(['start', 'dev', 'build', 'test:types']);
  });

  it.each(calls)('send nothing to the makers of Astro in $script', ({ words }) => {
    const [program, ...rest] = words;
    const options = rest.slice(0, rest.indexOf('node_modules/astro/bin/astro.mjs'));
    const asked = `import { AstroTelemetry } from '@astrojs/telemetry';
      console.log(new AstroTelemetry({}).isDisabled);`;
    const { PATH, HOME } = process.env;
    const { stdout } = spawnSync(
      process.execPath,
      [...options, '--input-type=module', '--eval', asked],
      { encoding: 'utf8', env: { PATH, HOME } },
    );
    expect([program, stdout]).toEqual(['node', 'true\n']);
  });
});
