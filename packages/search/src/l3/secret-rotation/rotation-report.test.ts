import { readFileSync } from 'node:fs';
import { recommendedBaseline, type Baseline } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { liveVariables, type Settings } from '../variable-audit/live.fixture.js';
import type { Registry } from '../variable-audit/declared-entry.js';
import { secretRotationDocument } from './rotation-document.js';
import { rotationReport } from './rotation-report.js';
import { rotationState } from './rotation-state.js';
import { secretRotation } from './secret-rotation.js';
import { sensorInput } from '../../sensor-input.fixture.js';

const NOW = '2026-11-22T06:00:00.000Z';

describe('the boundaries of 90 days, with 14 days of warning', () => {
  it.each([
    ['2026-09-07T06:00:00.001Z', 'fresh', 75],
    ['2026-09-07T06:00:00.000Z', 'due-soon', 76],
    ['2026-08-24T06:00:00.000Z', 'due-soon', 90],
    ['2026-08-24T05:59:59.999Z', 'due', 90],
    ['2026-08-23T06:00:00Z', 'due', 91],
    ['2026-11-22T06:00:00Z', 'fresh', 0],
    ['2030-01-01T00:00:00Z', 'fresh', 0],
  ])('%s is %s, %i days old', (updatedAt, status, ageDays) => {
    expect(rotationState(updatedAt, { now: NOW, maxAgeDays: 90, warnDays: 14 })).toMatchObject({ status, ageDays });
  });

  it('is only due or fresh without days of warning', () => {
    const at = (updatedAt: string) => rotationState(updatedAt, { now: NOW, maxAgeDays: 90, warnDays: 0 }).status;
    expect([at('2026-08-24T05:59:59.999Z'), at('2026-08-24T06:00:00.001Z')]).toEqual(['due', 'fresh']);
  });

  it.each([undefined, '', 'yesterday'])('%s is unknown', (updatedAt) => {
    expect(rotationState(updatedAt, { now: NOW, maxAgeDays: 90, warnDays: 14 }).status).toBe('unknown');
  });
});

const REGISTRY: Registry = {
  'repo-secrets': { OLD: {}, SLOW: { 'max-age-days': 365 }, GONE: {} },
  'repo-vars': { NOT_A_SECRET: {} },
  codespace: { HIDDEN: {} },
};
const LIVE: Settings = {
  'repo-secrets': [
    { name: 'OLD', updatedAt: '2026-01-01T00:00:00Z' },
    { name: 'SLOW', updatedAt: '2026-01-01T00:00:00Z' },
    { name: 'EXTRA', updatedAt: '2026-08-30T00:00:00Z' },
  ],
  codespace: 'forbidden',
};
const limits = { now: NOW, maxAgeDays: 90, warnDays: 14 };

describe('the report', () => {
  it('has declared secrets by their own age, and those that are only configured', async () => {
    const live = liveVariables(LIVE);
    const document = secretRotationDocument(await rotationReport({ registry: REGISTRY, live, ...limits }), 'octo-org/octo-repo');
    expect(document.secrets.map(({ name, status, declared }) => [name, status, declared])).toEqual([
      ['OLD', 'due', true],
      ['SLOW', 'fresh', true],
      ['GONE', 'absent', true],
      ['HIDDEN', 'unknown', true],
      ['EXTRA', 'due-soon', false],
    ]);
    expect(document.summary).toEqual({ total: 5, fresh: 1, due_soon: 1, due: 1, absent: 1, unknown: 1 });
    expect(live.asked).toEqual(['repo-secrets', 'codespace']);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const schema = new URL('../../../../../schemas/secret-rotation.schema.json', import.meta.url);
    const valid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    expect([valid(document), valid.errors]).toEqual([true, null]);
  });

  it('looks at the secrets of the repository and its organisation where none are declared', async () => {
    const { entries } = await rotationReport({ registry: {}, live: liveVariables(LIVE), ...limits });
    expect(entries.map(({ name }) => name)).toEqual(['OLD', 'SLOW', 'EXTRA']);
  });

  it('is unknown without a token', async () => {
    const { entries } = await rotationReport({ registry: REGISTRY, ...limits });
    expect(entries.map(({ state }) => state.status)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });
});

describe('the sensor', () => {
  it('has nothing to judge in a repository that declares and uses no secret', async () => {
    expect(await read({}, undefined, false)).toMatchObject({ outcome: 'clear', scope: { judged: 0, unjudged: [] } });
  });

  const read = (registry: Registry, live?: Settings, isUsed = true) => {
    const recommended = recommendedBaseline();
    const baseline: Baseline = { ...recommended, variables: { ...recommended.variables, registry } };
    const job =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n        env: { A: "${{ secrets.A }}", T: "${{ secrets.GITHUB_TOKEN }}" }\n';
    const repository = repositoryWorkflows(
      memoryTree({ '.github/workflows/ci.yml': isUsed ? job : job.replace('secrets.A', 'github.sha') }),
    );
    return secretRotation.read({
      ...sensorInput(),
      repository,
      baseline,
      asOf: '2026-11-22',
      ...(live !== undefined && { live: liveVariables(live) }),
    });
  };

  it('signals what is due and what soon will be', async () => {
    const reading = await read(REGISTRY, LIVE);
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(reading.signals.map(({ rule, impact, artefact, playbook }) => [rule, impact, artefact.name, playbook])).toEqual([
      ['rotation-due', 'degrades', 'OLD', 'SAR-006'],
      ['rotation-due-soon', 'advisory', 'EXTRA', 'SAR-006'],
    ]);
    expect([reading.scope.judged, reading.scope.unjudged.length]).toEqual([4, 1]);
  });

  it.each([
    ['no registry and no token', {}, undefined, 'unknown'],
    ['only variables and no token', { 'repo-vars': { A: {} } }, undefined, 'unknown'],
    ['a registry and no token', REGISTRY, undefined, 'unknown'],
    ['no registry and a token', {}, LIVE, 'signals'],
  ] as const)('%s', async (_, registry, live, outcome) => {
    const reading = await read(registry, live);
    expect(reading.outcome).toBe(outcome);
    if (reading.outcome === 'unknown') expect(reading.reason).toBe(registry === REGISTRY ? 'no-token' : 'not-configured');
  });
});
