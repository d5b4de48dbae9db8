import { known, unknown, type Answer, type RequiredCheck } from '@sar/baseline';
import { integrityLines } from '@sar/gate';
import type { OpenGate } from '@sar/patrol';
import type { RunFacts } from '@sar/runtime';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import type { Connection } from './connect.js';
import type { GateInputs } from './gate-inputs.js';
import { WORKFLOW } from './gate-scene.fixture.js';
import { integrityOf } from './integrity-of.js';

const CI = '.github/workflows/ci.yml';
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a job': { [CI]: WORKFLOW },
  'a job of a matrix': { [CI]: WORKFLOW.replace('  gate:\n', '  gate:\n    strategy: { matrix: { os: [linux, mac] } }\n') },
  'a job of a called workflow': {
    [CI]: 'on: pull_request\njobs:\n  ci: { uses: ./.github/workflows/gate.yml }\n',
    '.github/workflows/gate.yml': 'on: workflow_call\njobs:\n  gate: { runs-on: x, steps: [{ run: make gate }] }\n',
  },
  'a job whose name only the run knows': { [CI]: WORKFLOW.replace('  gate:\n', '  gate:\n    name: ${{ inputs.x }}\n') },
  'a job whose workflow is not checked out': {},
};

interface Changes {
  readonly given?: Partial<GateInputs>;
  readonly facts?: Partial<RunFacts>;
  readonly event?: string;
}

/** Outcome of the line about the required check, and whether it is required; undefined where there is none. */
async function lineOf(files: string, checks: Answer<readonly RequiredCheck[]>, { given, facts, event = 'pull_request' }: Changes = {}) {
  const integrity = await integrityOf(
    {
      event: { name: event, branch: 'main', baseSha: undefined, fileAddress: () => undefined, ownAddress: () => undefined },
      run: () => ({ defaultBranch: 'main', job: 'gate', workflowPath: CI, ...facts }) as RunFacts,
    },
    { needs: undefined, allowSkipped: [], checkRun: true, checks: [], ...given } as unknown as GateInputs,
    {
      survey: {
        repository: repositoryWorkflows(memoryTree(FILES[files] ?? {})),
        baseline: { gate: { 'check-run': 'SAR gate', checks: { tests: { title: 'Tests', required: true } } } },
      },
    } as unknown as OpenGate,
    { github: { requiredChecks: async () => checks } } as unknown as Connection,
  );
  const line = integrityLines({ ...integrity, workflow: undefined }).find(({ id }) => id === 'integrity:required-check');
  return line === undefined ? undefined : [line.outcome, line.required];
}

describe('the branch requires the gate', () => {
  it.each<[string, string, Changes, readonly [string, boolean] | undefined]>([
    ['a job', 'gate', {}, ['pass', true]],
    ['a job', 'SAR gate', {}, ['pass', true]],
    ['a job', 'SAR gate', { given: { checkRun: false } }, ['fail', true]],
    ['a job', 'lint', {}, ['fail', true]],
    ['a job of a matrix', 'gate (mac)', {}, ['pass', true]],
    ['a job of a matrix', 'gate', {}, ['fail', true]],
    ['a job of a called workflow', 'ci / gate', {}, ['pass', true]],
    ['a job of a called workflow', 'gate', {}, ['fail', true]],
    ['a job whose name only the run knows', 'Anything', {}, ['unknown', false]],
    ['a job whose name only the run knows', 'SAR gate', {}, ['pass', true]],
    ['a job whose workflow is not checked out', 'gate', {}, ['pass', true]],
    // Another gate may be the one that judges all of it.
    ['a job', 'lint', { given: { checks: ['tests'] } }, undefined],
    ['a job', 'gate', { given: { checks: ['tests'] } }, ['pass', true]],
    // A workflow of another repository runs since a ruleset requires it.
    ['a job', 'lint', { facts: { isForeignWorkflow: true } }, undefined],
    ['a job', 'lint', { event: 'push' }, undefined],
  ])('%s, and the rules require %j: %j', async (files, required, changes, expected) => {
    const checks = known([{ context: required, integrationId: undefined, source: 'ruleset 1' }]);
    expect(await lineOf(files, checks, changes)).toEqual(expected);
  });

  it.each<[string, Answer<readonly RequiredCheck[]>, readonly [string, boolean]]>([
    ['nothing is required', known([]), ['fail', false]],
    ['nobody can tell', unknown('forbidden', 'the token may not'), ['unknown', false]],
  ])('is told, and fails nothing, where %s', async (_, checks, expected) => {
    expect(await lineOf('a job whose name only the run knows', checks)).toEqual(expected);
  });
});
