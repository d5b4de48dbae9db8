// The whole life cycle with real tools, on a git repository and a GitHub of this machine: search, triage, rescue, a gate that fails and then
// passes, and a second patrol that finds nothing. What is left on GitHub in the end is looked at, not only what was printed.
import assert from 'node:assert/strict';
import { LIFE_CYCLE } from '../demo/life-cycle.mjs';
import { stageLifeCycle } from '../demo/life-cycle/stage.mjs';
import { testkit } from '../with-testkit.mjs';

const TOKEN = 'life-cycle-person-token';
const SKIPPED = 77;

const set = await stageLifeCycle(await testkit());
try {
  if (!set.hasTools) {
    console.log('SKIPPED: ruff and pytest are not installed');
    process.exitCode = SKIPPED;
  } else await walk();
} finally {
  await set.close();
}

async function walk() {
  const printed = [];
  for (const { title, run, expect } of LIFE_CYCLE) {
    const { exitCode, text } = await run(set);
    const { exitCode: expected, says } = typeof expect === 'function' ? expect(set) : expect;
    assert.equal(exitCode, expected, `${title}\n${text}`);
    for (const word of says) assert(text.includes(word), `${title}: no ${word} in\n${text}`);
    assert(!text.includes(TOKEN), `${title} shows the token`);
    printed.push(text);
  }
  const { repository, server } = set;
  const open = set.issues().filter(({ state, labels }) => state === 'open' && !labels.includes('sar:dashboard'));
  assert.deepEqual(
    open.map(({ title }) => title),
    [],
    'an issue or a pull request is open still',
  );
  assert.equal(repository.variables.get('MAX_ORDERS')?.value, '250');
  assert(!repository.git.readText('main', 'src/cart.py').includes('import os'), 'the import is still there');
  const levels = printed.map((text) => /^Maturity: level ([\d.]+)/m.exec(text)?.[1]).filter((level) => level !== undefined);
  assert(levels.length >= 2 && Number(levels.at(-1)) > Number(levels[0]), `the score went from ${levels.join(' to ')}`);
  server.assertNoProblems();
  const state = (path) => repository.git.readText('sar-state', path);
  const month = new Date().toISOString().slice(0, 7);
  const acts = state(`ledger/acts-${month}.ndjson`)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const playbook of ['SAR-001', 'SAR-002', 'SAR-003', 'SAR-006'])
    assert(
      acts.some((act) => act.playbook === playbook),
      `the ledger has no act of ${playbook}`,
    );
  const { attempts } = JSON.parse(state('rescue/journal.json'));
  assert.deepEqual([...new Set(attempts.map(({ outcome }) => outcome))], ['fixed']);
  // A run after it has nothing to do.
  const before = server.requests.length;
  const again = await set.sar('rescue', '--no-color', '--run-commands', '--apply');
  assert.equal(again.exitCode, 0, again.text);
  const writes = server.requests.slice(before).filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql');
  assert.deepEqual(
    writes.map(({ operationId }) => operationId),
    [],
    'a run with nothing to do writes',
  );
  console.log(`${printed.length} steps, ${acts.length} acts in the ledger, level ${levels.join(' → ')}`);
}
