import { describe, expect, it } from 'vitest';
import { PYTHON, REQUEST } from '../request.fixture.js';
import { planLayers } from '../plan/plan-layers.js';
import { environmentProblem } from './environment-problem.js';
import { readInterpreter, type Interpreter } from './interpreter.js';
import { layerState, worstState, type LayerState } from './layer-state.js';
import { whyNotSave, type SavingRun } from './may-save.js';

describe('an environment', () => {
  const found = { hasHome: true, markedPath: '/w/.venv', interpreter: PYTHON };
  const other = (changes: Partial<Interpreter>) => ({ ...found, interpreter: { ...PYTHON, ...changes } });

  it('that is what was asked for is trusted', () => {
    expect(environmentProblem('/w/.venv', PYTHON, other({ executable: '/w/.venv/bin/python' }))).toBeUndefined();
  });

  it.each<[string, Parameters<typeof environmentProblem>[2], RegExp]>([
    ['without its pyvenv.cfg or home', { ...found, hasHome: false }, /the interpreter that it was made with is gone/],
    ['that was moved', { ...found, markedPath: '/elsewhere/.venv' }, /made in another folder/],
    ['without a marker', { ...found, markedPath: undefined }, /made in another folder/],
    ['whose interpreter does not start', { ...found, interpreter: undefined }, /does not start/],
    ['of another patch version', other({ version: '3.13.1' }), /is cpython 3\.13\.1, not cpython 3\.13\.2/],
    ['of another implementation', other({ implementation: 'pypy' }), /is pypy 3\.13\.2/],
    ['of another machine', other({ platform: 'linux-aarch64' }), /is for linux-aarch64/],
    ['of free-threaded modules', other({ tag: '.cpython-313t-x86_64-linux-gnu.so' }), /is for linux-x86_64 \(\.cpython-313t/],
    ['of another installation', other({ base: '/usr' }), /another installation/],
  ])('%s is not', (_, facts, why) => {
    expect(environmentProblem('/w/.venv', PYTHON, facts)).toMatch(why);
  });
});

describe('what an interpreter prints', () => {
  it('is read', () => {
    expect(readInterpreter(`${JSON.stringify({ ...PYTHON, more: 1 })}\n`)).toEqual(PYTHON);
  });

  it.each([
    '',
    'Python 3.13.2',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...PYTHON, version: '3.13.2\n::error::x' }),
    JSON.stringify({ ...PYTHON, version: 3 }),
    JSON.stringify({ ...PYTHON, platform: 'x'.repeat(81) }),
    JSON.stringify({ ...PYTHON, executable: '' }),
  ])('%j is none', (text) => {
    expect(readInterpreter(text)).toBeUndefined();
  });
});

describe('what came back', () => {
  const plan = planLayers({ ...REQUEST, tier: 'common' });
  const layer = (id: string) => {
    const found = plan.find((each) => each.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  it.each<[string, string | undefined, LayerState]>([
    ['environment', undefined, 'miss'],
    ['environment', layer('environment').key, 'hit'],
    ['environment', layer('environment').key.replace('common', 'live'), 'hit'],
    ['environment', `${layer('environment').key}x`, 'partial'],
    ['downloads-uv', `common-downloads-linux-x64-uv-1-${'0'.repeat(32)}`, 'partial'],
    ['memory', 'common-memory-agent-1-20261122T000000Z', 'hit'],
    ['memory', 'live-memory-agent-1-20261122T000000Z', 'partial'],
  ])('of %s with the key %s is a %s', (id, key, state) => {
    expect(layerState(layer(id), key === undefined ? undefined : { key, sizeBytes: 1 })).toBe(state);
  });

  it.each<[readonly LayerState[], LayerState]>([
    [[], 'skipped'],
    [['skipped'], 'skipped'],
    [['hit', 'skipped'], 'hit'],
    [['hit', 'partial'], 'partial'],
    [['hit', 'partial', 'miss'], 'miss'],
  ])('of %j the worst is %s', (states, worst) => {
    expect(worstState(states)).toBe(worst);
  });
});

describe('a run', () => {
  const run: SavingRun = { mode: '', event: 'push', ref: 'refs/heads/main', defaultBranch: 'main' };
  it.each<[Partial<SavingRun>, boolean]>([
    [{}, true],
    [{ event: 'schedule', defaultBranch: undefined }, true],
    [{ event: 'workflow_dispatch' }, true],
    [{ event: 'pull_request', ref: 'refs/pull/7/merge' }, true],
    [{ event: 'release', ref: 'refs/tags/v1' }, true],
    [{ event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7' }, true],
    [{ event: 'pull_request_target' }, false],
    [{ event: 'issue_comment' }, false],
    [{ event: 'workflow_run', defaultBranch: undefined }, false],
    [{ event: 'a_new_event' }, false],
    [{ mode: 'read' }, false],
    [{ mode: ' NONE ' }, false],
    [{ mode: 'write', event: 'issue_comment' }, true],
    [{ mode: 'write-only', event: 'issues' }, true],
    [{ mode: 'something', event: 'issues' }, false],
  ])('%j may save: %s', (changes, may) => {
    expect(whyNotSave({ ...run, ...changes }) === undefined).toBe(may);
  });
});
