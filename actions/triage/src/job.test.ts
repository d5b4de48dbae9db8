import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from './run-triage.fixture.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions: unknown;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const workflowIn = (path: string) => parse(/^```yaml\n(# \.github\/workflows\/sar-t.*?)^```/ms.exec(read(path))?.[1] ?? '') as Workflow;
const PAGES = [['actions/triage/README.md'], ['docs/guides/triage.md'], ['docs/guides/dashboard-ticks.md']] as const;

describe.each(PAGES)('the workflow of %s', (page) => {
  const workflow = workflowIn(page);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('gives nothing but what a job names, and runs one after another', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toMatchObject({ group: expect.not.stringContaining('${{') as string });
  });

  it('keeps no token in the checkout, and starts for nothing that others wrote', () => {
    for (const { with: inputs } of steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')))
      expect(inputs).toMatchObject({ 'persist-credentials': false });
    expect(Object.keys(workflow.on).filter((name) => /pull_request|workflow_run|issue_comment/.test(name))).toEqual([]);
  });

  it('puts no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

it('the job of the README has the permissions that it explains, and hands the signals over', () => {
  const { triage } = workflowIn('actions/triage/README.md').jobs;
  expect(triage?.permissions).toEqual({
    actions: 'read',
    checks: 'read',
    contents: 'write',
    issues: 'write',
    'pull-requests': 'write',
    'security-events': 'write',
  });
  const [, search, acting] = triage?.steps ?? [];
  expect(search?.uses).toBe('org/sar/actions/sensor@v1');
  expect(acting).toMatchObject({ uses: 'org/sar/actions/triage@v1', with: { 'signals-file': '${{ steps.search.outputs.signals-file }}' } });
});

it('the action has an entry and no hook before or after it', () => {
  const metadata = parse(read('actions/triage/action.yml')) as { readonly runs: object };
  expect(Object.keys(metadata.runs)).toEqual(['using', 'main']);
});
