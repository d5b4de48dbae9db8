import { readdirSync, readFileSync } from 'node:fs';
import type { Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sensorInput } from '../../sensor-input.fixture.js';
import { workflowSecurity } from './workflow-security.js';

interface Case {
  readonly name: string;
  readonly on?: string;
  /** Lines above `jobs`, in the job, and of the list of steps. */
  readonly head?: string;
  readonly permissions?: string;
  readonly job?: string;
  readonly steps?: string;
  /** In place of the workflow that the other keys make. */
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly owner?: string;
  readonly pedantic?: boolean;
  readonly impact?: string;
  readonly line?: number;
}

interface Fixture {
  readonly fires: readonly Case[];
  readonly silent: readonly Case[];
}

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => ({
  rule: name.replace('.yml', ''),
  ...(parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture),
}));

describe.each(fixtures)('$rule', ({ rule, fires, silent }) => {
  it.each(fires)('fires: $name', async (example) => {
    const found = (await signalsOf(example)).filter((signal) => signal.rule === rule);
    expect(found.map(({ pedantic }) => pedantic === true)).toEqual([example.pedantic === true]);
    if (example.impact !== undefined) expect(found[0]?.impact).toBe(example.impact);
    if (example.line !== undefined) expect(found[0]?.artefact.line).toBe(example.line);
  });

  it.each(silent)('is silent: $name', async (example) => {
    expect((await signalsOf(example)).filter((signal) => signal.rule === rule)).toEqual([]);
  });

  it('has at least four of each', () => {
    expect(fires.length).toBeGreaterThanOrEqual(4);
    expect(silent.length).toBeGreaterThanOrEqual(4);
  });
});

it('has a fixture for every rule that needs no report', () => {
  const own = workflowSecurity.rules.map(({ id }) => id).filter((id) => !id.startsWith('reported-'));
  expect(fixtures.map(({ rule }) => rule).toSorted()).toEqual(own.toSorted());
});

async function signalsOf({ owner, options, ...example }: Case): Promise<readonly Signal[]> {
  const files = example.files ?? { '.github/workflows/ci.yml': workflowOf(example) };
  const input = sensorInput(
    { files, ...(options !== undefined && { sensors: { 'workflow-security': options } }) },
    owner === undefined ? {} : { repositoryOwner: owner },
  );
  const reading = await workflowSecurity.read(input);
  return reading.outcome === 'signals' ? reading.signals : [];
}

function workflowOf({ on = 'push', head = '', permissions, job = '', steps = '' }: Case): string {
  const indented = (text: string, by: string) => text.split('\n').map((line) => (line === '' ? '' : by + line));
  return [
    `on: ${on}`,
    ...(head === '' ? [] : [head]),
    ...(permissions === undefined ? [] : ['permissions:', `  ${permissions}`]),
    'jobs:',
    '  build:',
    ...(job.includes('runs-on:') ? [] : ['    runs-on: ubuntu-latest']),
    ...(job === '' ? [] : indented(job, '    ')),
    '    steps:',
    ...indented(steps, '      '),
    '',
  ].join('\n');
}
