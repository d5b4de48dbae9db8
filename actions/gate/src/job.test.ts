import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from './gate-scene.fixture.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly permissions: unknown;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');

describe('the workflow of the README', () => {
  const workflow = parse(/^```yaml\n(# \.github\/workflows\/.*?)^```/ms.exec(read('actions/gate/README.md'))?.[1] ?? '') as Workflow;
  const { gate } = workflow.jobs;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('lets the gate need every other job, and run whatever they came to', () => {
    expect(gate?.needs).toEqual(Object.keys(workflow.jobs).filter((id) => id !== 'gate'));
    expect(gate?.if).toBe('${{ always() }}');
    expect(gate?.steps.at(-1)).toMatchObject({ uses: 'org/sar/actions/gate@v1', with: { needs: '${{ toJSON(needs) }}' } });
  });

  it('gives nothing but what a job names, and no more than the README explains', () => {
    expect(workflow.permissions).toEqual({});
    expect(gate?.permissions).toEqual({
      checks: 'write',
      contents: 'read',
      issues: 'read',
      'pull-requests': 'write',
      'security-events': 'read',
    });
  });

  it('keeps no token in the checkout, fetches the base, and starts for no event that the gate refuses', () => {
    for (const { with: inputs } of steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')))
      expect(inputs).toMatchObject({ 'persist-credentials': false });
    expect(gate?.steps[0]?.with).toMatchObject({ 'fetch-depth': 0 });
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'pull_request_review', 'merge_group', 'push']);
  });

  it('starts again for another base branch, and has no condition by which a job is skipped then', () => {
    expect(workflow.on['pull_request']).toEqual({ types: ['opened', 'synchronize', 'reopened', 'edited'] });
    expect(Object.values(workflow.jobs).map((job) => job.if)).toEqual([undefined, '${{ always() }}']);
  });

  it('puts no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

it('the action has an entry and no hook before or after it', () => {
  const metadata = parse(read('actions/gate/action.yml')) as { readonly runs: object };
  expect(Object.keys(metadata.runs)).toEqual(['using', 'main']);
});
