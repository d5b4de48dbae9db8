import type { CiWorkflow, Reading } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { memoryHistory, type MemoryCi } from '../ci-health/collect/ci-history.fixture.js';
import { ciRun } from '../ci-health/collect/ci-run.fixture.js';
import { listed } from '../cron-liveness/scheduled.fixture.js';
import { workflowExpiry } from './workflow-expiry.js';

const NOW = '2026-11-22T12:00:00Z';
const path = (name: string): string => `.github/workflows/${name}.yml`;
const workflow = (on: string, condition = ''): string =>
  `name: It\non: ${on}\njobs:\n  a:\n${condition}    runs-on: ubuntu-latest\n    steps: [{run: make}]\n`;
const CI = listed(1, path('ci'), { name: 'It' });
const OTHER = listed(3, path('b'));
const ran = (one: CiWorkflow, createdAt = '2026-11-22T09:00:00Z', id = one.id * 1000) =>
  ciRun(id, { workflowId: one.id, path: one.path, createdAt });

interface Setting {
  readonly files?: Readonly<Record<string, string>>;
  readonly ci?: MemoryCi;
  readonly branch?: string;
  readonly only?: readonly string[];
  readonly options?: object;
}

async function look({ files = { [path('ci')]: workflow('push') }, ci, branch = 'main', only, options }: Setting): Promise<Reading> {
  return workflowExpiry.read(
    sensorInput(
      { files, ...(options && { sensors: { 'workflow-expiry': options } }) },
      { now: NOW, branch, ...(ci && { history: memoryHistory(ci) }), ...(only && { onlyPaths: new Set(only) }) },
    ),
  );
}

const found = (reading: Reading) =>
  reading.outcome === 'signals'
    ? reading.signals.map(({ rule, artefact, pedantic }) => [rule, artefact.path, artefact.line, pedantic === true])
    : reading.outcome;

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  const fine = { ci: { workflows: [CI], runs: [ran(CI)] } };
  expect(found(await look(fine))).toBe('clear');
  const disabled = { ci: { workflows: [{ ...CI, state: 'disabled_manually' }], runs: [ran(CI)] } };
  expect(found(await look(disabled))).toEqual([['workflow-disabled', path('ci'), 4, false]]);
  const never = {
    files: { [path('ci')]: workflow('push'), [path('b')]: workflow('push') },
    ci: { workflows: [CI, OTHER], runs: [ran(OTHER)] },
  };
  expect(found(await look(never))).toEqual([['workflow-never-ran', path('ci'), 4, false]]);
  const gone = listed(2, path('gone'));
  const orphaned = { ci: { workflows: [CI, gone], runs: [ran(CI), ran(gone, '2026-09-01T00:00:00Z')] } };
  expect(found(await look(orphaned))).toEqual([['workflow-orphaned', path('gone'), undefined, false]]);
  expect(found(await look({ ...fine, files: { [path('ci')]: workflow('push', '    if: false\n') } }))).toEqual([
    ['all-jobs-off', path('ci'), 4, false],
  ]);
  const kept = { ci: { workflows: [CI], runs: [ran(CI), ran(CI, '2026-08-20T00:00:00Z', 7)] } };
  expect(found(await look(kept))).toEqual([['runs-past-retention', '.github/workflows', undefined, false]]);
  expect(found(await look(fine))).toBe('clear');
});

describe('a workflow', () => {
  it.each<[string, Setting, unknown]>([
    [
      'that GitHub disabled',
      { ci: { workflows: [{ ...CI, state: 'disabled_inactivity' }] } },
      [['workflow-disabled', path('ci'), 4, false]],
    ],
    [
      'with a schedule that is disabled',
      { files: { [path('ci')]: workflow('{schedule: [{cron: 0 4 * * *}]}') }, ci: { workflows: [{ ...CI, state: 'disabled_manually' }] } },
      'clear',
    ],
    [
      'with a schedule that never ran',
      { files: { [path('ci')]: workflow('{schedule: [{cron: 0 4 * * *}]}') }, ci: { workflows: [CI] } },
      'clear',
    ],
    ['that only others call', { files: { [path('ci')]: workflow('workflow_call') }, ci: { workflows: [CI] } }, 'clear'],
    ['of a repository where nothing runs', { ci: { workflows: [CI] } }, [['workflow-never-ran', path('ci'), 4, true]]],
    [
      'that people start, and nobody did',
      { files: { [path('ci')]: workflow('workflow_dispatch') }, ci: { workflows: [CI] } },
      [['workflow-never-ran', path('ci'), 4, true]],
    ],
    ['that is young', { ci: { workflows: [{ ...CI, createdAt: '2026-11-01T00:00:00Z' }] } }, 'clear'],
    ['that is exempt', { ci: { workflows: [CI] }, options: { exempt: ['**/ci.yml'] } }, 'clear'],
    [
      'with one job of two that is off',
      {
        files: { [path('ci')]: `${workflow('push', '    if: false\n')}  b: {runs-on: x, steps: [{run: x}]}\n` },
        ci: { workflows: [CI], runs: [ran(CI)] },
      },
      'clear',
    ],
    ['without a file whose runs are gone', { files: {}, ci: { workflows: [{ ...CI, state: 'deleted' }] } }, 'clear'],
    ['without a file that ran lately', { files: {}, ci: { workflows: [CI], runs: [ran(CI)] } }, 'clear'],
    [
      'that was deleted and has old runs',
      { files: {}, ci: { workflows: [{ ...CI, state: 'deleted' }], runs: [ran(CI, '2026-09-20T00:00:00Z')] } },
      [['workflow-orphaned', path('ci'), undefined, false]],
    ],
    ['that GitHub makes itself', { files: {}, ci: { workflows: [{ ...CI, path: 'dynamic/pages/pages-build-deployment' }] } }, 'clear'],
  ])('%s', async (_what, setting, expected) => {
    expect(found(await look(setting))).toEqual(expected);
  });

  it.each([
    ['push', false],
    ['{push: {branches: [main]}}', false],
    ['{push: {branches: [main], tags: [v1]}}', false],
    ['pull_request', false],
    ['[issues, pull_request_target]', false],
    ['{push: {branches: ["release/*"]}}', true],
    ['{pull_request: {types: [labeled]}}', true],
    ['{pull_request: {types: [labeled, opened]}}', false],
    ['{push: {tags: ["v*"]}}', true],
    ['{push: {paths: [docs/**]}}', true],
    ['{pull_request: {paths: [docs/**]}}', true],
    ['issues', true],
    ['release', true],
  ])('on %s that never ran is doubtful: %s', async (on, isDoubtful) => {
    const files = { [path('ci')]: workflow(on), [path('b')]: workflow('push') };
    const reading = await look({ files, ci: { workflows: [CI, OTHER], runs: [ran(OTHER)] } });
    expect(found(reading)).toEqual([['workflow-never-ran', path('ci'), 4, isDoubtful]]);
  });

  it.each<[string, Setting, object]>([
    [
      'of a fork',
      { ci: { workflows: [{ ...CI, state: 'disabled_fork' }] } },
      { path: path('ci'), reason: expect.stringContaining('is a fork') },
    ],
    ['that GitHub does not know', { ci: {} }, { path: path('ci'), reason: expect.stringContaining('not on the default branch') }],
    ['that cannot be read', { files: { [path('ci')]: 'a: [' }, ci: {} }, { path: path('ci') }],
    [
      'whose file may be on the default branch',
      { files: {}, branch: 'fix', ci: { workflows: [CI] } },
      { path: '.github/workflows', reason: expect.stringContaining('of another branch and not of the default branch "main"') },
    ],
    [
      'whose newest run is refused',
      { ci: { workflows: [CI], budget: 4 } },
      { path: path('ci'), reason: expect.stringContaining('whether it ever ran is not known') },
    ],
  ])('%s is not judged', async (_what, setting, expected) => {
    expect(await look(setting)).toMatchObject({ outcome: 'clear', scope: { judged: 0, unjudged: [expected] } });
  });
});

describe('requests', () => {
  it('keep to their limit, and what was not asked is said', async () => {
    const many = Array.from({ length: 40 }, (_, index) => listed(index + 1, path(`w${index}`)));
    const files = Object.fromEntries(many.map((one) => [one.path, workflow('push')]));
    const history = memoryHistory({ workflows: many, runs: [ran(many[0] ?? CI)] });
    const reading = await workflowExpiry.read(sensorInput({ files }, { now: NOW, branch: 'main', history }));
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(history.asked.length).toBeLessThanOrEqual(15);
    expect(reading.scope.judged + reading.scope.unjudged.length).toBe(40);
    expect(reading.scope.unjudged[0]?.reason).toContain('sensors.workflow-expiry.max-requests');
    expect(reading.signals.every(({ rule }) => rule === 'workflow-never-ran')).toBe(true);
  });

  it('are not made for a change without workflows', async () => {
    const history = memoryHistory({ workflows: [CI] });
    const reading = await workflowExpiry.read(sensorInput({}, { now: NOW, history, onlyPaths: new Set(['README.md']) }));
    expect([reading.outcome, history.asked]).toEqual(['clear', []]);
  });

  it.each<[string, MemoryCi | undefined, string]>([
    ['without a token', undefined, 'no-token'],
    ['that may not', { workflows: 'forbidden' }, 'forbidden'],
  ])('give nothing %s', async (_what, ci, reason) => {
    expect(await look(ci ? { ci } : {})).toMatchObject({ outcome: 'unknown', reason });
  });
});
