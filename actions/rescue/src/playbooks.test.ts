import { actionsOf } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { sharedServer, type Scene } from './run-rescue.fixture.js';
import { brokenLink, staleIndex } from './scenes.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
const hours = (count: number) => void vi.setSystemTime(new Date(NOW.getTime() + count * 3_600_000));
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const act = async (opened: Scene, inputs: Readonly<Record<string, string>> = {}) =>
  runInProcess(opened, { inputs: { apply: 'true', ...inputs } });
const only = (run: Awaited<ReturnType<typeof act>>) => run.plan().reports.map(({ playbook, outcome }) => `${playbook} ${outcome}`);

describe('SAR-003', () => {
  it('starts the rebuild once, finds its run again, and is fixed by fresh metadata', async () => {
    const opened = staleIndex({ server: server() });
    const first = await act(opened, { playbook: 'SAR-003' });
    expect(first.failure).toBeUndefined();
    expect(only(first)).toEqual(['SAR-003 waiting']);
    const runs = () => [...actionsOf(opened.repository).runs.values()];
    expect(runs()).toHaveLength(1);
    const [run] = runs();
    Object.assign(run ?? {}, { status: 'completed', conclusion: 'success' });
    hours(1);
    expect(only(await act(opened, { playbook: 'SAR-003' }))).toEqual(['SAR-003 waiting']);
    opened.checkout.write(
      'index/meta.json',
      JSON.stringify({ generated_at: '2026-11-22T13:00:00Z', model: 'm', dim: 3, chunk_count: 10, build_time_seconds: 1 }),
    );
    opened.checkout.commit('Rebuilt');
    opened.push();
    hours(2);
    expect(only(await act(opened, { playbook: 'SAR-003' }))).toEqual(['SAR-003 fixed']);
    expect(runs()).toHaveLength(1);
  });
});

describe('a playbook of the repository with a fixer', () => {
  it('opens none where commands are not allowed, and says why', async () => {
    const opened = brokenLink({ server: server() });
    const run = await runInProcess(opened, { inputs: { playbook: 'MEND-LINKS', 'run-commands': 'false' } });
    expect(run.failure).toBeUndefined();
    expect(run.log).toMatch(/not possible\s+apply-fixers/);
  });
});
