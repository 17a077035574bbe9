import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { due } from '#desk/due.ts';
import { replaced, writeContent } from '../../checks/fixture.ts';
import { fakes, type Fakes } from './fakes.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('.github/scripts', () => {
  let fake: Fakes;
  beforeEach(() => {
    fake = fakes();
  });
  afterEach(() => rmSync(fake.directory, { recursive: true }));
  const writes = (calls: readonly string[]): string[] =>
    calls
      .filter((call) => call.includes('--method'))
      .map((call) => call.replace(/=@\S+/, '=@FILE'));

  it.each(readdirSync('.github/scripts'))('%s is strict, and says how it is called', (name) => {
    const text = read(`.github/scripts/${name}`);
    expect(text).toMatch(/^#!\/usr\/bin\/env bash\n(?:#.*\n)+set -euo pipefail\n/);
    const { code, err } = fake.run(name.replace('.sh', ''), []);
    expect(code).toBe(2);
    expect(err).toContain('usage: ');
  });

  describe('preview-comment.sh RUN_ID HEAD_SHA', () => {
    const MARK = '<!-- preview-comment -->';
    const preview = (number: string, claims = '| claim |\n', list = '', head = 'abc') => {
      fake.put('artifact/number.txt', number);
      fake.put('artifact/claims.md', claims);
      fake.put('head', `${head}\n`);
      fake.put('list', list);
      return fake.run('preview-comment', ['77', 'abc']);
    };

    it('writes a comment where there is none', () => {
      const { code, calls, body } = preview('12\n');
      expect([code, calls[0]?.split(' --dir ')[0]]).toEqual([
        0,
        'run download 77 --repo owner/name --name preview-note',
      ]);
      expect(read('.github/workflows/preview.yml')).toContain('name: preview-note\n');
      expect(calls).toContain('api repos/owner/name/pulls/12 --jq .head.sha');
      expect(writes(calls)).toEqual([
        'api --silent --method POST repos/owner/name/issues/12/comments -F body=@FILE',
      ]);
      expect(body.split('\n')[0]).toBe(MARK);
      expect(body).toContain('https://github.com/owner/name/actions/runs/77');
      expect(body).toMatch(/\n\n\| claim \|\n$/);
    });

    it('rewrites its own comment, and nobody else’s', () => {
      const list = [
        `5\treader\t${MARK}`,
        '6\tgithub-actions[bot]\tWelcome.',
        `7\tgithub-actions[bot]\t${MARK}`,
      ].join('\n');
      expect(writes(preview('12\n', 'x\n', `${list}\n`).calls)).toEqual([
        'api --silent --method PATCH repos/owner/name/issues/comments/7 -F body=@FILE',
      ]);
    });

    it.each(['', 'twelve', '-1', '012', '1 2', '12\n13', '12/../3', '$(id)', '9'.repeat(30)])(
      'refuses %j as the number of a pull request',
      (number) => {
        const { code, err, calls } = preview(number);
        expect(code).toBe(1);
        expect(err).toContain('not the number of a pull request');
        expect(calls).toHaveLength(1);
      },
    );

    it('says nothing under a pull request that stands elsewhere', () => {
      const { code, calls } = preview('12\n', 'x\n', '', 'def');
      expect([code, writes(calls)]).toEqual([0, []]);
    });

    it('refuses a link in place of a file', () => {
      fake.put('artifact/number.txt', '12\n');
      symlinkSync('/etc/hostname', join(fake.directory, 'artifact/claims.md'));
      const { code, calls } = fake.run('preview-comment', ['77', 'abc']);
      expect([code, writes(calls)]).toEqual([1, []]);
    });

    it('calls nobody', () => {
      expect(preview('12\n', 'Ask @someone.\n').body).toMatch(/\nAsk @\u200bsomeone\.\n$/);
    });

    it.each(['a', '证', '@'])('cuts a text of nothing but %s to what GitHub takes', (letter) => {
      // One byte before it, so that the cut goes through a letter of three or four.
      const { code, body } = preview('12\n', `-${letter.repeat(100_000)}`);
      expect(code).toBe(0);
      expect(body.length).toBeLessThan(65_536);
      expect(body).toMatch(new RegExp(`\\n-(?:${letter}\u200b?){15000,}$`));
    });
  });

  describe('due-issue.sh FILE', () => {
    let content = '';
    beforeAll(() => {
      content = writeContent(
        replaced('claims/tokens.yaml', 'next_review: 2027-01-01', 'next_review: 2026-06-01'),
      );
    });
    afterAll(() => rmSync(content, { recursive: true }));
    const issue = async (day: string, list = '') => {
      fake.put('due.txt', (await due(['--content', content, '--on', day])).out);
      fake.put('list', list);
      return fake.run('due-issue', ['due.txt']);
    };
    const OPEN = '4\tSomething else\n9\tClaims to look at again\n';

    it('opens an issue that lists what fell due', async () => {
      const { code, calls, body } = await issue('2026-06-01');
      expect(code).toBe(0);
      expect(writes(calls)).toEqual([
        'api --silent --method POST repos/owner/name/issues -f title=Claims to look at again -F body=@FILE',
      ]);
      expect(body.split('\n').slice(0, 3)).toEqual([
        '1 due on 2026-06-01.',
        '',
        '- 2026-06-01 [tokens](https://github.com/owner/name/blob/HEAD/content/claims/tokens.yaml): its review has come',
      ]);
    });

    it.each([
      ['brings one up to date', '2026-06-01', OPEN, 'open'],
      ['closes it when nothing is left', '2026-05-31', OPEN, 'closed'],
    ])('%s', async (_, day, list, state) => {
      expect(writes((await issue(day, list)).calls)).toEqual([
        `api --silent --method PATCH repos/owner/name/issues/9 -f state=${state} -F body=@FILE`,
      ]);
    });

    it('opens none for nothing', async () => {
      const { code, calls } = await issue('2026-05-31');
      expect([code, writes(calls)]).toEqual([0, []]);
    });

    it('refuses a file that lists nothing', () => {
      fake.put('due.txt', '');
      expect(fake.run('due-issue', ['due.txt'])).toMatchObject({ code: 1, calls: [] });
    });
  });

  describe('preview-note.sh NUMBER DIRECTORY', () => {
    it('leaves the number, and what moved since the branch it is merged into', () => {
      const git = (...args: string[]): string =>
        execFileSync(
          'git',
          ['-C', fake.directory, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
          { encoding: 'utf8' },
        );
      git('init', '-q');
      git('commit', '-q', '--allow-empty', '-m', 'base');
      const base = git('rev-parse', 'HEAD').trim();
      git('commit', '-q', '--allow-empty', '-m', 'change');
      const env = { GITHUB_STEP_SUMMARY: join(fake.directory, 'summary.md') };
      const { code, calls } = fake.run('preview-note', ['12', 'note'], { env });
      expect([code, calls]).toEqual([
        0,
        [`run -s diff -- --base ${base} --format md --figures note/figures.html`],
      ]);
      expect(read(join(fake.directory, 'note/number.txt'))).toBe('12\n');
      expect(read(join(fake.directory, 'note/claims.md'))).toBe('| claim | verdict |\n');
      expect(read(env.GITHUB_STEP_SUMMARY)).toBe('| claim | verdict |\n');
    });
  });
});
