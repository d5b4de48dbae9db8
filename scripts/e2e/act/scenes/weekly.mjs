// Old caches and runs go, new ones stay, the agent memory is pruned, and what GitHub switched off for inactivity is switched on again.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { callerOf } from '../play-scene.mjs';

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
const JOBS = { caches: 'success', runs: 'success', memory: 'success', watchdogs: 'success' };
const SCHEDULED = (name) => `name: ${name}\non:\n  schedule:\n    - cron: '0 2 * * *'\npermissions: {}\njobs: {}\n`;

export async function weekly(stage) {
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
