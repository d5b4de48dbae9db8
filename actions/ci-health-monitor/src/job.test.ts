import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from './run-monitor.fixture.js';

const read = (file: string) => readFileSync(join(repositoryRoot, 'actions/ci-health-monitor', file), 'utf8');
const readme = read('README.md');
const metadata = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, unknown>>;
};

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions: unknown; readonly steps: readonly Step[] }>>;
}
const workflow = parse(/^```yaml\n(# \.github\/workflows\/ci-health.*?)^```/ms.exec(readme)?.[1] ?? '') as Workflow;
const [{ steps = [], permissions } = {}] = Object.values(workflow.jobs);

describe('the workflow of the README', () => {
  it('has the checkout, the token of the App and the monitor, and no script', () => {
    expect(steps.map(({ uses = '' }) => uses.replace(/@.*/, ''))).toEqual([
      'actions/checkout',
      'actions/create-github-app-token',
      'org/sar/actions/ci-health-monitor',
    ]);
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
    expect(steps[0]?.with).toMatchObject({ 'persist-credentials': false });
  });

  it('gives the least permissions, and the token for variables to one step alone', () => {
    expect(workflow.permissions).toEqual({});
    expect(permissions).toEqual({ actions: 'read', checks: 'read', contents: 'read', issues: 'write' });
    const holders = steps.filter((step) => JSON.stringify(step).includes('steps.app.outputs.token'));
    expect(holders).toEqual([steps[2]]);
  });

  it('starts by a schedule or by hand, one run after another, and uses inputs that there are', () => {
    expect(Object.keys(workflow.on)).toEqual(['schedule', 'workflow_dispatch']);
    expect(workflow.concurrency).toMatchObject({ group: expect.not.stringContaining('${{') as string });
    for (const name of Object.keys(steps[2]?.with ?? {})) expect(Object.keys(metadata.inputs)).toContain(name);
  });
});

it('the action has an entry and no hook before or after it', () => {
  expect(Object.keys(metadata.runs)).toEqual(['using', 'main']);
});
