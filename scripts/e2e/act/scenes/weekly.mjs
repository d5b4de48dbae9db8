// Old caches and runs go, new ones stay, the agent memory is pruned, and what GitHub switched off for inactivity is switched on again.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { callerOf } from '../play-scene.mjs';

const CACHE_CLIENT = fileURLToPath(new URL('../../../act/cache-client.mjs', import.meta.url));

const DAY_MS = 86_400_000;
const CI = '.github/workflows/ci.yml';
const NIGHTLY = '.github/workflows/sar-nightly.yml';
const BY_HAND = '.github/workflows/by-hand.yml';
const BASELINE = `version: 1
owner: '@octo-org/platform'
sensors:
  ltm-capacity:
    databases: [{ path: memory.db, table: memories, columns: { created: created_at, tag: tag } }]
playbooks: { list: { SAR-005: { enabled: true } } }
`;
const KEY = 'agent-memory-weekly';
const CACHED = `version: 1
owner: '@octo-org/platform'
sensors:
  ltm-capacity:
    databases: [{ path: .brain/ltm.db, table: memories, columns: { created: created_at, tag: tag } }]
playbooks:
  list:
    SAR-005:
      enabled: true
      steps: [{ do: prune-memory, database: .brain/ltm.db, home: { kind: cache, key: ${KEY} } }, { do: search-again }]
`;
const JOBS = { caches: 'success', runs: 'success', memory: 'success', watchdogs: 'success' };
const SCHEDULED = (name) => `name: ${name}\non:\n  schedule:\n    - cron: '0 2 * * *'\npermissions: {}\njobs: {}\n`;

export async function weekly(stage) {
  await ofRepository(stage);
  await ofCache(stage);
}

/** The memory is kept in the cache, and nothing but the playbook takes it from there. */
async function ofCache(stage) {
  const agent = join(stage.folder, 'agent');
  mkdirSync(join(agent, '.brain'), { recursive: true });
  database(join(agent, '.brain/ltm.db'));
  await cacheClient(stage, agent, 'save', `${KEY}-1`);
  const files = { '.github/sar.yml': CACHED, [NIGHTLY]: callerOf('nightly') };
  const scene = await stage.play({ watchdog: 'weekly', files, event: { name: 'schedule' } });
  const entries = () => stage.results.caches.filter(({ isFinal, key }) => isFinal && key.startsWith(KEY)).map(({ key }) => key);
  try {
    await scene.runDry();
    assert.deepEqual(entries(), [`${KEY}-1`], 'a dry run stores nothing');
    const { log } = await scene.run();
    assert.equal(log.jobs.memory, 'success');
    const [, pruned, ...others] = entries();
    assert.match(pruned, /-\d{8}T\d{6}Z$/, 'the pruned memory is a new entry');
    assert.deepEqual(others, []);
    assert.deepEqual(scene.pulls(), []);
    await cacheClient(stage, agent, 'restore', `${KEY}-none`, KEY);
    assert.deepEqual(textsOf(join(agent, '.brain/ltm.db')), ['new']);
  } finally {
    await scene.close();
  }
}

/** One call of the client that `actions/cache` has, in a folder of its own. */
async function cacheClient(stage, folder, verb, ...keys) {
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary, { recursive: true });
  const env = { PATH: process.env.PATH, RUNNER_TEMP: temporary, GITHUB_WORKSPACE: folder, ...stage.results.env };
  const { stdout } = await promisify(execFile)(process.execPath, [CACHE_CLIENT, verb, '.brain/ltm.db', ...keys], { cwd: folder, env });
  assert.match(stdout, /^result: .+/m, `the cache has to ${verb}`);
}

async function ofRepository(stage) {
  const ago = (days) => new Date(Date.now() - days * DAY_MS);
  const scene = await stage.play({
    watchdog: 'weekly',
    files: {
      '.github/sar.yml': BASELINE,
      'memory.db': database(join(stage.folder, 'memory.db')),
      [CI]: 'name: CI\non: push\njobs: { test: { runs-on: ubuntu-latest, steps: [{ run: make check }] } }\n',
      [NIGHTLY]: callerOf('nightly'),
      [BY_HAND]: SCHEDULED('By hand'),
    },
    event: { name: 'schedule' },
    seed: ({ testkit, state }) => {
      const ci = testkit.addWorkflow(state, { path: CI });
      testkit.addWorkflow(state, { path: NIGHTLY, name: 'Nightly', state: 'disabled_inactivity' });
      testkit.addWorkflow(state, { path: BY_HAND, name: 'By hand', state: 'disabled_manually' });
      for (const days of [1, 2, 3, 4, 5, 6, 200, 201, 202])
        testkit.addRun(state, { workflow: ci.id, createdAt: ago(days), startedAt: ago(days) });
      testkit.addCache(state, { key: 'npm-$(touch $PWNED)-old', createdAt: ago(30), lastAccessedAt: ago(20) });
      testkit.addCache(state, { key: 'npm-new', createdAt: ago(30), lastAccessedAt: ago(1) });
    },
  });
  try {
    const halt = stage.testkit.addIssue(scene.state, { title: 'Halt', labels: ['sar:halt'] });
    const halted = await scene.run();
    assert.deepEqual(halted.log.jobs, { ...JOBS, watchdogs: 'failure' }, 'the nightly watchdog stays switched off, which is said');
    assert.match(halted.log.commands('error').join(), /A watchdog is late, switched off/);
    assert.deepEqual(scene.written(), [], 'nothing is written while SAR is halted');
    Object.assign(halt, { state: 'closed', closedAt: new Date() });
    await scene.runDry();
    const { exitCode, log } = await scene.run();
    assert.equal(exitCode, 0);
    assert.deepEqual(log.jobs, JOBS);
    const { caches, runs, workflows } = stage.testkit.actionsOf(scene.state);
    assert.deepEqual(
      [...caches.values()].map(({ key }) => key),
      ['npm-new'],
    );
    assert.deepEqual(
      [...runs.values()].map(({ createdAt }) => Math.round((Date.now() - createdAt) / DAY_MS)).toSorted((a, b) => a - b),
      [0, 0, 0, 1, 2, 3, 4, 5, 6],
    );
    const states = Object.fromEntries([...workflows.values()].map(({ path, state }) => [path, state]));
    assert.equal(states[NIGHTLY], 'active');
    assert.equal(states[BY_HAND], 'disabled_manually');
    const pulls = scene.pulls();
    assert.equal(pulls.length, 1, 'the memory is offered in a pull request');
    writeFileSync(join(stage.folder, 'pruned.db'), scene.state.git.read(pulls[0].pull.head, 'memory.db'));
    assert.deepEqual(textsOf(join(stage.folder, 'pruned.db')), ['new']);
  } finally {
    await scene.close();
  }
}

/** Two memories, one of which is older than 90 days. */
function database(path) {
  const opened = new DatabaseSync(path);
  opened.exec('CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at TEXT, tag TEXT, text TEXT)');
  const insert = opened.prepare('INSERT INTO memories (created_at, tag, text) VALUES (?, ?, ?)');
  insert.run(new Date(Date.now() - 300 * DAY_MS).toISOString(), 'a', 'old');
  insert.run(new Date(Date.now() - DAY_MS).toISOString(), 'b', 'new');
  opened.close();
  return readFileSync(path);
}

function textsOf(path) {
  const opened = new DatabaseSync(path, { readOnly: true });
  const rows = opened.prepare('SELECT text FROM memories').all();
  opened.close();
  return rows.map(({ text }) => text);
}
