/**
 * A workflow that keeps every rule, and a breach of each.
 *
 * @module
 */
import type { RULES } from './rules.ts';

const PIN = `actions/checkout@${'0'.repeat(40)} # v1.2.3`;

/** A workflow that keeps every rule. */
export const SOUND = `name: CI
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: ci
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
      - uses: ${PIN}
        with:
          persist-credentials: false
      - run: npm run -s check
`;

/** A rule, what is changed in `SOUND`, and what the rule then says. */
export const BREACHES: readonly (readonly [
  rule: keyof typeof RULES,
  from: string,
  to: string,
  faults: string[],
])[] = [
  [
    'each action is pinned to a commit, its version beside it',
    PIN,
    'actions/checkout@v7',
    ['- uses: actions/checkout@v7'],
  ],
  [
    'each action is pinned to a commit, its version beside it',
    ' # v1.2.3',
    '',
    [`- uses: actions/checkout@${'0'.repeat(40)}`],
  ],
  [
    'nothing runs on pull_request_target',
    'name: CI',
    'name: pull_request_target',
    ['pull_request_target'],
  ],
  [
    'nothing is pasted into shell',
    'npm run -s check',
    'echo ${{ github.event.issue.title }}',
    ['echo ${{ github.event.issue.title }}'],
  ],
  [
    'nothing is pasted into shell',
    'npm run -s check',
    '|\n          true\n          echo ${{ github.head_ref }}',
    ['true\necho ${{ github.head_ref }}'],
  ],
  [
    'what runs a pull request writes nothing and holds no secret',
    'workflow_dispatch:',
    'pull_request:',
    ['may write'],
  ],
  [
    'what runs a pull request writes nothing and holds no secret',
    'workflow_dispatch:\npermissions:\n  contents: read',
    'pull_request:\npermissions:\n  contents: read # ${{ github.token }}',
    ['may write', 'holds a secret'],
  ],
  [
    'what may write fetches no code but the default branch',
    'persist-credentials: false',
    'persist-credentials: false\n          ref: ${{ github.event.workflow_run.head_sha }}',
    ['ref'],
  ],
  [
    'what may write fetches no code but the default branch',
    'npm run -s check',
    'gh pr checkout 1',
    ['gh pr checkout'],
  ],
  [
    'what may write fetches no code but the default branch',
    'npm run -s check',
    'bash fetches.sh',
    ['git fetch'],
  ],
  [
    'what runs after another workflow runs scripts of ours only',
    'workflow_dispatch:',
    'workflow_run: { workflows: [CI], types: [completed] }',
    ['npm run -s check'],
  ],
  [
    'rights to write are given to a job, not to a workflow',
    'contents: read',
    'contents: write',
    ['permissions'],
  ],
  [
    'no checkout keeps its credentials',
    'persist-credentials: false',
    'persist-credentials: true',
    [`actions/checkout@${'0'.repeat(40)}`],
  ],
  ['each script of npm is in package.json', '-s check', '-s chekc', ['chekc']],
  ['each script of npm is in package.json', 'npm run -s check', 'bash fetches.sh', ['gone']],
  ['each shell script is there', 'npm run -s check', 'bash x.sh', ['x.sh']],
  ['each variable of a line of shell is set', '-s check', '-s check "$BASE"', ['BASE']],
  [
    'each expression begins with something GitHub knows',
    'group: ci',
    'group: ${{ step.pages.outputs.origin }}',
    ['step'],
  ],
  [
    'each workflow, job and step that is waited for is there',
    'workflow_dispatch:',
    'workflow_run: { workflows: [Preview], types: [completed] }',
    ['Preview'],
  ],
  [
    'each workflow, job and step that is waited for is there',
    'timeout-minutes: 5',
    'timeout-minutes: 5\n    needs: build\n    if: steps.pages.outcome',
    ['build', 'pages'],
  ],
];
