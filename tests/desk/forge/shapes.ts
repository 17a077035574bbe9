/**
 * What the files under `.github/` may hold: the part of GitHub's own formats that is used here,
 * and nothing beside it, so that a misspelt key is refused rather than passed over in silence.
 *
 * @module
 */
import { z } from 'zod';

const Text = z.string().min(1);
const Env = z.record(z.string().regex(/^[A-Z][A-Z_]*$/), z.union([Text, z.number()]));

const Permissions = z.partialRecord(
  z.enum(['actions', 'contents', 'id-token', 'issues', 'pages', 'pull-requests']),
  z.enum(['read', 'write', 'none']),
);

/** What each action takes, read in its `action.yml` at the version pinned. */
const INPUTS = {
  'actions/checkout': z.strictObject({
    'persist-credentials': z.boolean(),
    'fetch-depth': z.int().optional(),
    'sparse-checkout': Text.optional(),
    ref: Text.optional(),
    repository: Text.optional(),
  }),
  'actions/setup-node': z.strictObject({
    'node-version': z.int(),
    cache: z.literal('npm').optional(),
    'package-manager-cache': z.boolean().optional(),
  }),
  'actions/upload-artifact': z.strictObject({
    name: Text,
    path: Text,
    'if-no-files-found': z.enum(['warn', 'error', 'ignore']).optional(),
    'retention-days': z.int().min(1).max(90),
  }),
  'actions/configure-pages': z.undefined(),
  'actions/upload-pages-artifact': z.strictObject({ path: Text }),
  'actions/deploy-pages': z.undefined(),
} as const;

const AboutStep = { id: Text.optional(), if: Text.optional(), env: Env.optional() };

const UsesStep = z
  .strictObject({
    ...AboutStep,
    uses: Text,
    with: z.record(Text, z.union([Text, z.number(), z.boolean()])).optional(),
  })
  .superRefine((step, context) => {
    const action = step.uses.split('@')[0] ?? '';
    const inputs = Object.entries(INPUTS).find(([name]) => name === action)?.[1];
    const fault = inputs?.safeParse(step.with).error;
    if (inputs === undefined) context.addIssue(`${action} is none of the actions known here`);
    if (fault !== undefined) context.addIssue(`${action}: ${z.prettifyError(fault)}`);
  });

const RunStep = z.strictObject({ ...AboutStep, run: Text });

const Job = z.strictObject({
  needs: Text.optional(),
  if: Text.optional(),
  'runs-on': z.literal('ubuntu-24.04'),
  'timeout-minutes': z.int().positive().max(60),
  permissions: Permissions.optional(),
  environment: z.strictObject({ name: Text, url: Text }).optional(),
  steps: z.array(z.union([UsesStep, RunStep])).min(1),
});

export const WorkflowShape = z.strictObject({
  name: Text,
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(Text).min(1) }).optional(),
    pull_request: z.null().optional(),
    workflow_dispatch: z.null().optional(),
    workflow_run: z
      .strictObject({ workflows: z.array(Text).min(1), types: z.array(z.literal('completed')) })
      .optional(),
    schedule: z
      .array(z.strictObject({ cron: z.string().regex(/^[\d*]+(?: [\d*]+){4}$/) }))
      .optional(),
  }),
  permissions: Permissions,
  concurrency: z.strictObject({
    group: Text,
    'cancel-in-progress': z.union([z.boolean(), Text]).optional(),
  }),
  jobs: z.record(z.string().regex(/^[a-z-]+$/), Job),
});
export type Workflow = z.infer<typeof WorkflowShape>;

/** A line of Chinese stands under each label. */
const inChinese = z.string().regex(/\p{Script=Han}/u);
const Asked = { label: Text, description: inChinese };
const AboutField = {
  id: z.string().regex(/^[a-z-]+$/),
  validations: z.strictObject({ required: z.boolean() }).optional(),
};

export const FormShape = z.strictObject({
  name: inChinese,
  description: inChinese,
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          ...AboutField,
          type: z.enum(['input', 'textarea']),
          attributes: z.strictObject({ ...Asked, placeholder: Text.optional() }),
        }),
        z.strictObject({
          ...AboutField,
          type: z.literal('dropdown'),
          attributes: z.strictObject({ ...Asked, options: z.array(inChinese).min(2) }),
        }),
      ]),
    )
    .min(1)
    .refine((body) => new Set(body.map(({ id }) => id)).size === body.length, 'an id stands twice'),
});
export type Form = z.infer<typeof FormShape>;

export const ChooserShape = z.strictObject({ blank_issues_enabled: z.boolean() });
export type Chooser = z.infer<typeof ChooserShape>;

export const DependabotShape = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.strictObject({
      'package-ecosystem': z.enum(['npm', 'github-actions']),
      directory: z.literal('/'),
      schedule: z.strictObject({ interval: z.literal('monthly') }),
      groups: z.record(Text, z.strictObject({ patterns: z.array(Text).min(1) })),
    }),
  ),
});
