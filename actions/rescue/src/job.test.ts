import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from './run-rescue.fixture.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const workflows = [...read('actions/rescue/README.md').matchAll(/^```yaml\n(# \.github\/workflows\/.*?)^```/gms)].map(
  ([, text = '']) => parse(text) as Workflow,
);
const metadata = parse(read('actions/rescue/action.yml')) as { readonly runs: object; readonly inputs: Readonly<Record<string, object>> };

describe('the workflows of the README', () => {
  it('are two', () => {
    expect(workflows).toHaveLength(2);
  });

  it('give nothing but what a job names, and run one after another', () => {
    expect(workflows[0]?.permissions).toEqual({});
    expect(workflows[0]?.concurrency).toMatchObject({ group: 'sar-rescue' });
  });

  it('start for nothing that others wrote, and keep no token in the checkout', () => {
    expect(Object.keys(workflows[0]?.on ?? {})).toEqual(['schedule', 'workflow_dispatch']);
    const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
    for (const { with: inputs } of steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')))
      expect(inputs).toMatchObject({ 'persist-credentials': false });
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('take what a tick sends: the inputs of the dispatch', () => {
    const { inputs } = (workflows[0]?.on?.['workflow_dispatch'] ?? {}) as { inputs?: object };
    expect(Object.keys(inputs ?? {}).toSorted()).toEqual(['findings', 'issue', 'playbook', 'subject']);
  });

  it('hand over the matrix of a triage, with inputs that there are', () => {
    const { triage, rescue } = workflows[1]?.jobs ?? {};
    const step = rescue?.steps.at(-1);
    expect(step?.with).toMatchObject({ playbook: '${{ matrix.playbook }}', finding: '${{ matrix.id }}', 'findings-file': 'findings.json' });
    const [wrote, uploaded, downloaded] = [triage?.steps[0], triage?.steps[1], rescue?.steps[1]].map((each) => each?.with);
    expect([wrote?.['findings-file'], uploaded?.['path']]).toEqual(['findings.json', 'findings.json']);
    expect(downloaded?.['name']).toBe(uploaded?.['name']);
    for (const name of Object.keys(step?.with ?? {})) expect(metadata.inputs).toHaveProperty(name);
  });
});

it('the action has an entry and no hook before or after it, and acts only when it is told to', () => {
  expect(Object.keys(metadata.runs)).toEqual(['using', 'main']);
  expect(metadata.inputs['apply']).toMatchObject({ default: 'false' });
});
