/**
 * What a workflow must keep to beyond its form: nothing that can move under us, nothing of a
 * stranger's run with a right to write, nothing named that is not there.
 *
 * @module
 */
import type { Chooser, Form, Workflow } from './shapes.ts';

export interface WorkflowFile {
  text: string;
  workflow: Workflow;
}

/** What workflows refer to. */
export interface Around {
  /** Scripts of package.json. */
  npm: readonly string[];
  /** Shell scripts by path, with their text. */
  scripts: Readonly<Record<string, string>>;
  /** Names of all workflows. */
  names: readonly string[];
}

type Job = Workflow['jobs'][string];
type Rule = (file: WorkflowFile, around: Around) => string[];

const jobsOf = ({ workflow }: WorkflowFile): Job[] => Object.values(workflow.jobs);
const runsOf = (job: Job) => job.steps.filter((step) => 'run' in step);
const usesOf = (job: Job) => job.steps.filter((step) => 'uses' in step);
const mayWrite = (rights: Workflow['permissions'] = {}): boolean =>
  Object.values(rights).includes('write');

/** The scripts a line of shell runs, by path. */
const scriptsIn = (run: string): string[] =>
  [...run.matchAll(/\bbash (\S+\.sh)/g)].map(([, path]) => path ?? '');

/** All the shell of a job: its lines, and the scripts they run. */
const shellOf = (job: Job, { scripts }: Around): string[] =>
  runsOf(job).flatMap(({ run }) => [run, ...scriptsIn(run).map((path) => scripts[path] ?? '')]);

const PINNED = /uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const FETCHES_CODE =
  /\bgh (?:pr checkout|repo clone)\b|\bgit (?:fetch|pull|clone|checkout|switch)\b/;

export const RULES = {
  'each action is pinned to a commit, its version beside it': ({ text }) =>
    text
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line) && !PINNED.test(line))
      .map((line) => line.trim()),

  'nothing runs on pull_request_target': ({ text }) =>
    text.includes('pull_request_target') ? ['pull_request_target'] : [],

  'nothing is pasted into shell': (file) =>
    jobsOf(file)
      .flatMap(runsOf)
      .filter(({ run }) => run.includes('${{'))
      .map(({ run }) => run.trim()),

  'what runs a pull request writes nothing and holds no secret': ({ text, workflow }) => {
    if (workflow.on.pull_request === undefined) return [];
    const rights = [
      workflow.permissions,
      ...jobsOf({ text, workflow }).map((job) => job.permissions),
    ];
    return [
      ...(rights.some(mayWrite) ? ['may write'] : []),
      ...(/\bsecrets\b|github\.token/.test(text) ? ['holds a secret'] : []),
    ];
  },

  'what may write fetches no code but the default branch': (file, around) =>
    jobsOf(file)
      .filter((job) => mayWrite(job.permissions))
      .flatMap((job) => [
        ...usesOf(job).flatMap((step) =>
          ['ref', 'repository'].filter((input) => step.with?.[input] !== undefined),
        ),
        ...shellOf(job, around).flatMap((shell) => FETCHES_CODE.exec(shell)?.[0] ?? []),
      ]),

  'what runs after another workflow runs scripts of ours only': (file) =>
    file.workflow.on.workflow_run === undefined
      ? []
      : jobsOf(file)
          .flatMap(runsOf)
          .filter(({ run }) => !/^bash \.github\/scripts\/[a-z-]+\.sh(?: "\$[A-Z_]+")*$/.test(run))
          .map(({ run }) => run.trim()),

  'rights to write are given to a job, not to a workflow': ({ workflow }) =>
    mayWrite(workflow.permissions) ? ['permissions'] : [],

  'no checkout keeps its credentials': (file) =>
    jobsOf(file)
      .flatMap(usesOf)
      .filter(
        ({ uses, with: inputs }) =>
          uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false,
      )
      .map(({ uses }) => uses),

  'each script of npm is in package.json': (file, around) =>
    jobsOf(file)
      .flatMap((job) => shellOf(job, around))
      .flatMap((shell) => [...shell.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test|start)\b)/g)])
      .map(([, run, short]) => run ?? short ?? '')
      .filter((name) => !around.npm.includes(name)),

  'each shell script is there': (file, { scripts }) =>
    jobsOf(file)
      .flatMap(runsOf)
      .flatMap(({ run }) => scriptsIn(run))
      .filter((path) => scripts[path] === undefined),

  'each variable of a line of shell is set': (file) =>
    jobsOf(file)
      .flatMap(runsOf)
      .flatMap(({ run, env = {} }) =>
        [...run.matchAll(/\$\{?([A-Z_]+)/g)]
          .map(([, name]) => name ?? '')
          .filter((name) => !(name in env) && name !== 'RUNNER_TEMP'),
      ),

  'each expression begins with something GitHub knows': ({ text }) =>
    [...text.matchAll(/\$\{\{\s*([\w-]+)/g)]
      .map(([, context]) => context ?? '')
      .filter((context) => context !== 'github' && context !== 'steps'),

  'each workflow, job and step that is waited for is there': ({ text, workflow }, { names }) => {
    const jobs = Object.values(workflow.jobs);
    const ids = jobs.flatMap(({ steps }) => steps.map(({ id }) => id));
    return [
      ...(workflow.on.workflow_run?.workflows ?? []).filter((name) => !names.includes(name)),
      ...jobs.flatMap(({ needs }) => needs ?? []).filter((id) => !(id in workflow.jobs)),
      ...[...text.matchAll(/\bsteps\.([\w-]+)\./g)]
        .map(([, id]) => id ?? '')
        .filter((id) => !ids.includes(id)),
    ];
  },
} satisfies Record<string, Rule>;

/** What any form takes from an address beside its own fields. */
const OF_EVERY_FORM = ['title', 'labels', 'assignees', 'milestone', 'projects'];

/** Why GitHub would not fill in an issue as a link of the site asks, if it would not. */
export function linkFaults(
  address: string,
  forms: Readonly<Record<string, Form>>,
  { blank_issues_enabled }: Chooser,
): string[] {
  const asked = new Map(new URL(address).searchParams);
  const template = asked.get('template');
  if (template === undefined) {
    return blank_issues_enabled ? [] : ['names no form, and issues without one are shut off'];
  }
  const form = forms[template];
  if (form === undefined) return [`there is no form ${template}`];
  return [...asked].flatMap(([name, value]) => {
    if (name === 'template' || OF_EVERY_FORM.includes(name)) return [];
    const field = form.body.find(({ id }) => id === name);
    if (field === undefined) return [`${template} has no field ${name}`];
    return field.type !== 'dropdown' || field.attributes.options.includes(value)
      ? []
      : [`${template} offers no ${value} under ${name}`];
  });
}
