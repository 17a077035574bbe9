/**
 * Runs a script of `.github/scripts/` with `gh` and `npm` replaced by two that write down how
 * they were called and answer from files.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const GH = `#!/usr/bin/env bash
set -euo pipefail
printf '%s\\n' "$*" >> "$FAKES/calls"
case "$*" in
  'run download '*) cp -R "$FAKES/artifact" "\${@: -1}" ;;
  *' --method '*)
    for word; do
      if [[ $word == body=@* ]]; then cp "\${word#body=@}" "$FAKES/body"; fi
    done
    ;;
  *' --jq .head.sha') cat "$FAKES/head" ;;
  *) cat "$FAKES/list" ;;
esac
`;

const NPM = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$FAKES/calls"
echo '| claim | verdict |'
`;

export interface Fakes {
  directory: string;
  /** Writes a file the fakes answer from. */
  put: (name: string, text: string) => void;
  run: (
    script: string,
    args: readonly string[],
    options?: { cwd?: string; env?: Record<string, string> },
  ) => { code: number | null; err: string; calls: string[]; body: string };
}

export function fakes(): Fakes {
  const directory = mkdtempSync(join(tmpdir(), 'ledger-forge-'));
  const bin = join(directory, 'bin');
  mkdirSync(bin);
  for (const [name, text] of Object.entries({ gh: GH, npm: NPM })) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  const read = (name: string): string => {
    const file = join(directory, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return {
    directory,
    put: (name, text) => {
      mkdirSync(join(directory, name, '..'), { recursive: true });
      writeFileSync(join(directory, name), text);
    },
    run: (script, args, { cwd = directory, env = {} } = {}) => {
      const { status, stderr } = spawnSync(
        'bash',
        [resolve('.github/scripts', `${script}.sh`), ...args],
        {
          cwd,
          encoding: 'utf8',
          // Nothing else of the environment: on GitHub it would name a real repository.
          env: {
            PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
            FAKES: directory,
            GH_REPO: 'owner/name',
            ...env,
          },
        },
      );
      const calls = read('calls').split('\n').slice(0, -1);
      return { code: status, err: stderr, calls, body: read('body') };
    },
  };
}
