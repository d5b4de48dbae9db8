import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { actionsResults, memoryHomes } from '@sar/host';
import { startResultsService, temporaryFolder, type ResultsService } from '@sar/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { runInProcess, type InProcessRun } from './run-in-process.fixture.js';
import type { Scene } from './run-rescue.fixture.js';

/** Where the database is in the checkout. */
export const MEMORY_PATH = '.brain/ltm.db';
const NOW = new Date('2026-11-22T12:00:00Z');

/** The service of a job, which the runs of a test file find in their environment; empty for each test, on the day of the scenes. */
export function jobService(): () => ResultsService {
  let service: ResultsService | undefined;
  const opened = (): ResultsService => {
    if (service === undefined) throw new Error('the service is not started');
    return service;
  };
  beforeAll(async () => void (service = await startResultsService()));
  afterAll(async () => service?.close());
  beforeEach(() => {
    const { url, token, caches, requests, faults, problems } = opened();
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    vi.stubEnv('ACTIONS_RESULTS_URL', url);
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', token);
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
    vi.stubEnv('GITHUB_EVENT_NAME', 'schedule');
    for (const list of [caches, requests, faults, problems]) list.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    expect(opened().problems).toEqual([]);
  });
  return opened;
}

/** Runs the action as the weekly watchdog does. */
export async function weekly(opened: Scene, inputs: Readonly<Record<string, string>> = {}): Promise<InProcessRun> {
  return runInProcess(opened, { inputs: { playbook: 'SAR-005', apply: 'true', 'run-commands': 'false', ...inputs } });
}

/** Stores a database in the cache, a day before, as an agent's job does at its end. */
export async function keepInCache(bytes: Uint8Array): Promise<void> {
  const folder = temporaryFolder('sar-agent');
  mkdirSync(join(folder.path, '.brain'));
  writeFileSync(join(folder.path, MEMORY_PATH), bytes);
  const now = () => new Date(NOW.getTime() - 86_400_000);
  const homes = memoryHomes({ root: folder.path, folder: folder.path, results: actionsResults(process.env), now });
  const copy = await homes.fetch({ kind: 'repository', path: MEMORY_PATH });
  if (!copy.known || copy.value === undefined) throw new Error('no copy');
  expect(await homes.store({ kind: 'cache', path: MEMORY_PATH, key: 'agent-memory' }, copy.value.path)).toMatchObject({ known: true });
  homes.remove();
  folder.remove();
}

/** The memories of the database in the checkout. */
export function textsIn({ checkout }: Scene): readonly unknown[] {
  const database = new DatabaseSync(join(checkout.root, MEMORY_PATH), { readOnly: true });
  const rows = database.prepare('SELECT text FROM memories').all();
  database.close();
  return rows.map(({ text }) => text);
}
