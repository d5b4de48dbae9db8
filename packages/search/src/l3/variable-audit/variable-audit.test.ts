import { loadBaseline } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import type { SensorInput } from '../../sensor.js';
import { liveVariables } from './live.fixture.js';
import { variableAudit } from './variable-audit.js';
import { readVarsContext } from './vars-context.js';
import { sensorInput } from '../../sensor-input.fixture.js';

const BASELINE = `version: 1
variables:
  registry:
    repo-vars:
      DECLARED: {}
    repo-secrets:
      TOKEN: {}
`;
const CI = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: make
        env:
          A: \${{ vars.DECLARED }}
          B: \${{ vars.UNDECLARED }}
          C: \${{ secrets.TOKEN }}
`;

type Files = Readonly<Record<string, string>>;

async function inputOf(text: string | undefined, more: Partial<SensorInput> = {}, files: Files = {}): Promise<SensorInput> {
  const baseline = await loadBaseline({
    ...(text !== undefined && { text, path: '.github/sar.yml' }),
    readFile: () => ({ kind: 'absent' }),
  });
  const repository = repositoryWorkflows(memoryTree({ '.github/workflows/ci.yml': CI, ...files }));
  return { ...sensorInput(), repository, baseline, asOf: '2026-11-22', ...more };
}

async function read(text: string | undefined, more: Partial<SensorInput> = {}, files: Files = {}) {
  return variableAudit.read(await inputOf(text, more, files));
}

describe('what it can say', () => {
  it('nothing without a registry and without a token', async () => {
    expect(await read(undefined)).toMatchObject({ outcome: 'unknown', reason: 'not-configured' });
  });

  it('with a registry alone: what is used and not declared; the rest is not judged for want of a token', async () => {
    const reading = await read(BASELINE);
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(reading.signals.map(({ rule, artefact }) => [rule, artefact])).toEqual([
      [
        'undeclared-variable',
        {
          kind: 'variable',
          path: '.github/workflows/ci.yml',
          line: 9,
          column: expect.any(Number) as number,
          job: 'build',
          name: 'UNDECLARED',
        },
      ],
    ]);
    expect(reading.scope).toMatchObject({ unit: 'variables', judged: 0 });
    expect(reading.scope.unjudged.map(({ name, required }) => [name, required])).toEqual([
      ['TOKEN', true],
      ['DECLARED', true],
      [undefined, undefined],
    ]);
    expect(reading.scope.unjudged.map(({ path, line, reason }) => [path, line, reason.split(':').slice(0, 2).join(':')])).toEqual([
      ['.github/sar.yml', 7, 'repo-secrets: no-token'],
      ['.github/sar.yml', 5, 'repo-vars: no-token'],
      ['.github/workflows/ci.yml', 9, 'vars.UNDECLARED: whether it is configured is not known'],
    ]);
  });

  it('requires no more than the baseline does, and no secret of Codespaces, which no job sees', async () => {
    const registry = 'repo-vars: { A: {}, B: { required: false } }\n    codespace: { C: {} }';
    const reading = await read(`version: 1\nvariables:\n  registry:\n    ${registry}\n`);
    if (reading.outcome === 'unknown') throw new Error(reading.detail);
    const items = reading.scope.unjudged.filter(({ name }) => name !== undefined);
    expect(new Map(items.map(({ name, required }) => [name, required]))).toEqual(
      new Map<unknown, unknown>([
        ['A', true],
        ['B', undefined],
        ['C', undefined],
      ]),
    );
  });

  it('with a token: what is missing, at its place in the baseline', async () => {
    const reading = await read(BASELINE, { live: liveVariables({ 'repo-vars': [{ name: 'UNDECLARED', value: '' }] }) });
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(reading.signals.map(({ rule, artefact: { path, line, kind }, playbook }) => [rule, kind, path, line, playbook])).toEqual([
      ['missing-variable', 'secret', '.github/sar.yml', 7, undefined],
      ['missing-variable', 'variable', '.github/sar.yml', 5, 'SAR-001'],
      ['undeclared-variable', 'variable', '.github/workflows/ci.yml', 9, undefined],
    ]);
    expect(reading.scope).toEqual({ unit: 'variables', judged: 3, unjudged: [] });
  });

  it("with the job's vars context: variables, and not secrets", async () => {
    const reading = await read(BASELINE, { varsContext: readVarsContext('{"UNDECLARED": "1"}') });
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(reading.signals.map(({ rule, artefact: { name } }) => [rule, name])).toEqual([
      ['missing-variable', 'DECLARED'],
      ['undeclared-variable', 'UNDECLARED'],
    ]);
    expect(reading.scope.unjudged).toHaveLength(1);
  });

  it('a list that cannot be read hides what was found about its own entries, and nothing else', async () => {
    const all = await read(BASELINE, { live: liveVariables({}) });
    const some = await read(BASELINE, { varsContext: readVarsContext('{"DECLARED": "1"}') });
    if (all.outcome !== 'signals' || some.outcome === 'unknown') throw new Error(`${all.outcome} ${some.outcome}`);
    const hidden = new Set(some.scope.unjudged.flatMap(({ hides = [] }) => hides));
    expect(all.signals.map(({ id, artefact: { name } }) => [name, hidden.has(id)])).toEqual(
      expect.arrayContaining([
        ['TOKEN', true],
        ['DECLARED', false],
      ]),
    );
  });

  it('for some files alone: what is in them', async () => {
    const live = liveVariables({});
    const reading = await read(BASELINE, { live, onlyPaths: new Set(['.github/workflows/ci.yml']) });
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(reading.signals.map(({ rule, artefact: { name } }) => [rule, name])).toEqual([['missing-variable', 'UNDECLARED']]);
  });

  it('clear when all agree', async () => {
    const live = liveVariables({ 'repo-vars': [{ name: 'DECLARED', value: '' }], 'repo-secrets': [{ name: 'TOKEN' }] });
    const files = { '.github/workflows/ci.yml': CI.replace('vars.UNDECLARED', "vars.UNDECLARED || 'x'").replace(/ +B: .*\n/, '') };
    expect(await read(BASELINE, { live }, files)).toMatchObject({ outcome: 'clear', scope: { judged: 2, unjudged: [] } });
  });
});

describe('whether it can answer', () => {
  const declared = { '.github/workflows/ci.yml': CI.replace(/ +B: .*\n/, '') };

  it.each<[string, string | undefined, Partial<SensorInput>, Files, object]>([
    ['without a registry and a token', undefined, {}, {}, { ready: false, reason: 'not-configured' }],
    ['with a registry that all is declared in, without a token', BASELINE, {}, declared, { ready: false, reason: 'no-token' }],
    ['with a registry that something is not declared in', BASELINE, {}, {}, { ready: true }],
    ['where nothing is used', undefined, {}, { '.github/workflows/ci.yml': 'on: push\n' }, { ready: true }],
    ['with a token', undefined, { live: liveVariables({}) }, {}, { ready: true }],
    ["with the job's vars context", undefined, { varsContext: readVarsContext('{}') }, {}, { ready: true }],
  ])('is told %s as the search then says', async (_, text, more, files, expected) => {
    const input = await inputOf(text, more, files);
    const readiness = await variableAudit.ready?.(input);
    const reading = await variableAudit.read(input);
    expect(readiness).toMatchObject(expected);
    expect(reading.outcome !== 'unknown').toBe(readiness?.ready);
    if (reading.outcome === 'unknown') expect(readiness).toMatchObject({ reason: reading.reason, detail: reading.detail });
  });

  it('asks nobody', async () => {
    const live = liveVariables({});
    await variableAudit.ready?.(await inputOf(BASELINE, { live }));
    expect(live.requests()).toBe(0);
  });
});

it("points at the repository's own baseline for what a preset declares", async () => {
  const path = async (text: string | undefined, preset?: string) => {
    const baseline = await loadBaseline({
      ...(text !== undefined && { text, path: '.github/sar.yaml' }),
      ...(preset !== undefined && { path: preset }),
      readFile: () => ({ kind: 'absent' }),
    });
    const reading = await variableAudit.read({
      ...sensorInput(),
      repository: repositoryWorkflows(memoryTree({})),
      baseline,
      asOf: '2026-11-22',
    });
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    return [...new Set(reading.signals.map(({ artefact }) => `${artefact.path}:${artefact.line ?? ''}`))];
  };
  expect(await path('version: 1\nextends: [sar:level-4-mlops]\n')).toEqual(['.github/sar.yaml:']);
  expect(await path(undefined, 'sar:level-4-mlops')).toEqual(['.github/sar.yml:']);
});

it('keeps the id of a signal when lines move', async () => {
  const ids = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const reading = await read(BASELINE, {}, files);
    return reading.outcome === 'signals' ? reading.signals.map(({ id }) => id) : [];
  };
  const moved = { '.github/workflows/ci.yml': `# moved\n\n${CI}` };
  expect(await ids(moved)).toEqual(await ids({}));
  expect(await ids({})).toHaveLength(1);
});
