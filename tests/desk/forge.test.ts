import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { t } from '#i18n/messages.ts';
import { READS } from '#schemas/evidence.ts';
import { RATINGS } from '#schemas/rating.ts';
import { LOCALES } from '#schemas/text.ts';
import { requireClaim } from '#views/claim-view.ts';
import { toRepositoryView } from '#views/repository-view.ts';
import { ENTRIES } from '../views/entries.ts';
import { BREACHES, SOUND } from './forge/breaches.ts';
import { linkFaults, RULES, type Around, type WorkflowFile } from './forge/rules.ts';
import { ChooserShape, DependabotShape, FormShape, WorkflowShape } from './forge/shapes.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const filesIn = (folder: string): string[] => readdirSync(`.github/${folder}`);

const file = (text: string): WorkflowFile => ({ text, workflow: WorkflowShape.parse(parse(text)) });

const WORKFLOWS = filesIn('workflows').map((name) => read(`.github/workflows/${name}`));
const AROUND: Around = {
  npm: Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts),
  scripts: Object.fromEntries(
    filesIn('scripts').map((name) => [`.github/scripts/${name}`, read(`.github/scripts/${name}`)]),
  ),
  names: WORKFLOWS.map((text) => (parse(text) as { name: string }).name),
};
const FORM_NAMES = filesIn('ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
const FORMS = Object.fromEntries(
  FORM_NAMES.map((name) => [name, FormShape.parse(parse(read(`.github/ISSUE_TEMPLATE/${name}`)))]),
);
const CHOOSER = ChooserShape.parse(parse(read('.github/ISSUE_TEMPLATE/config.yml')));

describe('.github/workflows', () => {
  const around: Around = {
    npm: ['check'],
    scripts: { 'fetches.sh': 'git fetch origin pull/1/head\nnpm run -s gone' },
    names: ['CI'],
  };

  it.each(filesIn('workflows'))('%s has the form of a workflow', (name) => {
    const { error } = WorkflowShape.safeParse(parse(read(`.github/workflows/${name}`)));
    expect(error?.issues ?? []).toEqual([]);
  });

  it.each(Object.entries(RULES))('%s', (_, rule) => {
    expect(WORKFLOWS.flatMap((text) => rule(file(text), AROUND))).toEqual([]);
    expect(rule(file(SOUND), around)).toEqual([]);
  });

  it.each(BREACHES)('%s: %j made %j is told', (name, from, to, faults) => {
    expect(SOUND).toContain(from);
    expect(RULES[name](file(SOUND.replace(from, () => to)), around)).toEqual(faults);
  });

  it('has a breach planted for each rule', () => {
    expect(Object.keys(RULES)).toEqual([...new Set(BREACHES.map(([name]) => name))]);
  });

  it.each([
    ['a key that does not exist', 'timeout-minutes: 5', 'timeout-minute: 5'],
    ['an action nobody looked at', 'actions/checkout@', 'someone/checkout@'],
    ['an input its action does not take', 'persist-credentials', 'persist-credential'],
    ['an event nobody thought of', 'workflow_dispatch:', 'issue_comment:'],
    ['a right that does not exist', 'contents: read', 'content: read'],
    ['no word on rights', 'permissions:\n  contents: read\n', ''],
  ])('refuses %s', (_, from, to) => {
    expect(SOUND).toContain(from);
    expect(WorkflowShape.safeParse(parse(SOUND.replace(from, to))).success).toBe(false);
  });

  it('pins an action to one commit everywhere', () => {
    const pins = new Set(WORKFLOWS.flatMap((text) => text.match(/uses: .*/g) ?? []));
    const actions = new Set([...pins].map((pin) => pin.split('@')[0]));
    expect(pins.size).toBe(actions.size);
  });

  it('tells the build the address by the variables the site reads', () => {
    const { jobs } = file(read('.github/workflows/deploy.yml')).workflow;
    const build = jobs['build']?.steps.find(
      (step) => 'run' in step && step.run === 'npm run build',
    );
    const config = read('astro.config.mjs');
    const told = Object.keys(build?.env ?? {});
    expect(told).toEqual(['SITE_URL', 'BASE_PATH']);
    expect(told.filter((name) => !config.includes(`process.env.${name} `))).toEqual([]);
  });
});

describe('.github/ISSUE_TEMPLATE', () => {
  const claim = requireClaim(ENTRIES, 'middle');
  const links = LOCALES.flatMap((locale) => {
    const view = toRepositoryView('https://github.com/owner/name', claim, locale);
    return view === undefined ? [] : [view.report, view.suggest];
  });
  const optionsOf = (form: string, id: string): string[] =>
    FORMS[form]?.body.flatMap((field) =>
      field.id === id && field.type === 'dropdown' ? field.attributes.options : [],
    ) ?? [];
  const bilingual = (key: Parameters<typeof t>[1]): string => `${t('en', key)} · ${t('zh', key)}`;

  it('has the forms there are', () => {
    expect(FORM_NAMES.sort()).toEqual([
      'error.yml',
      'evidence.yml',
      'translation.yml',
      'verdict.yml',
    ]);
  });

  it('takes what the links of the site fill in', () => {
    expect(links).toHaveLength(4);
    expect(links.flatMap((link) => linkFaults(link, FORMS, CHOOSER))).toEqual([]);
  });

  const filled = (query: string, blank_issues_enabled = true): string[] =>
    linkFaults(`https://github.com/owner/name/issues/new?${query}`, FORMS, {
      blank_issues_enabled,
    });
  it.each([
    ['template=error.yml&title=x&claim=x&file=x', []],
    ['template=verdict.yml&claim=x&file=x&rating=Pending+·+待定', []],
    ['template=verdict.yml&rating=Likely', ['verdict.yml offers no Likely under rating']],
    ['template=error.yml&body=x', ['error.yml has no field body']],
    ['template=mistake.yml', ['there is no form mistake.yml']],
  ])('answers a link with %s', (query, faults) => {
    expect(filled(query)).toEqual(faults);
  });

  it('must leave blank issues open to a link that names no form', () => {
    expect(filled('title=x&body=x')).toEqual([]);
    expect(filled('title=x&body=x', false)).toHaveLength(1);
  });

  it('offers the words the site judges with', () => {
    const stances = ['stance.for', 'stance.against', 'stance.context'] as const;
    expect(optionsOf('verdict.yml', 'rating')).toEqual(
      RATINGS.map((r) => bilingual(`rating.${r}`)),
    );
    expect(optionsOf('evidence.yml', 'stance')).toEqual(stances.map(bilingual));
    expect(optionsOf('evidence.yml', 'read')).toHaveLength(READS.length);
  });

  it('shows a file that is there', () => {
    const shown = JSON.stringify(FORMS).match(/content\/[\w/-]+\.yaml/g) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each([
    ['a label without Chinese', 'description: 错在哪里', 'description: What is wrong'],
    ['an id that stands twice', 'id: wrong', 'id: claim'],
    ['a key that does not exist', 'required: true', 'require: true'],
  ])('refuses %s', (_, from, to) => {
    const text = read('.github/ISSUE_TEMPLATE/error.yml');
    expect(text).toContain(from);
    expect(FormShape.safeParse(parse(text.replace(from, to))).success).toBe(false);
  });
});

describe('.github/dependabot.yml', () => {
  it('asks for both kinds of package, once a month', () => {
    const text = read('.github/dependabot.yml');
    const { updates } = DependabotShape.parse(parse(text));
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    expect(
      DependabotShape.safeParse(parse(text.replace('interval: monthly', 'intervall: monthly')))
        .success,
    ).toBe(false);
  });
});
