// SAR-005 with real processes: a database in the cache of a job is taken, pruned and put back by a process that is killed at random
// moments. Whatever it left, the cache gives a sound database, old or pruned, and a run that is not killed comes to the end.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath, pathToFileURL } from 'node:url';

const self = fileURLToPath(import.meta.url);
const root = dirname(dirname(dirname(self)));
const load = (name) => import(pathToFileURL(join(root, `packages/${name}/lib/index.js`)).href);
const PATH = '.brain/ltm.db';
const HOME = { kind: 'cache', path: PATH, key: 'agent-memory' };
const STEP = { do: 'prune-memory', database: PATH, home: { kind: 'cache', key: 'agent-memory' }, retag: 'needs-review' };
const BASELINE = `version: 1
sensors:
  ltm-capacity:
    databases:
      - {path: ${PATH}, table: memories, columns: {created: created_at, tag: tag}}
`;
const STARTED_AT = '2026-11-22T00:00:00.000Z';
const [ROWS, OLD] = [20_000, 15_000];
const ROUNDS = 8;

if (process.argv[2] === 'run') await run();
else await main();

/** One run of the step, as a job would do it; what it remembers is in a file, as the journal keeps it. */
async function run() {
  const [, , , folder, minute] = process.argv;
  const [{ actionsResults, memoryHomes }, { pruneMemory }, { loadBaseline }] = await Promise.all(['host', 'rescue', 'baseline'].map(load));
  const baseline = await loadBaseline({ text: BASELINE, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
  const now = () => new Date(Date.parse(STARTED_AT) + Number(minute) * 60_000);
  const memory = memoryHomes({ root: join(folder, 'checkout'), folder, results: actionsResults(process.env), now });
  const journal = join(folder, 'journal.json');
  const remembered = existsSync(journal) ? JSON.parse(readFileSync(journal, 'utf8')) : {};
  const context = {
    ports: { baseline, memory, defaultBranch: 'main', guard: { check: async () => ({ isAllowed: true }) }, now },
    playbook: 'SAR-005',
    key: '0123456789abcdef',
    startedAt: STARTED_AT,
    remembered,
    remember: async (facts) => writeFileSync(journal, JSON.stringify(Object.assign(remembered, facts))),
  };
  process.stdout.write(JSON.stringify(await pruneMemory.apply(STEP, context)));
}

async function main() {
  if (!existsSync(join(root, 'packages/rescue/lib/index.js'))) {
    console.log('agent-memory: the packages are not compiled; run "npm run build" first');
    process.exit(77);
  }
  const [{ startResultsService }, { actionsResults, memoryHomes }] = await Promise.all([load('testkit'), load('host')]);
  const service = await startResultsService();
  const env = { ...process.env, ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: service.token, GITHUB_EVENT_NAME: 'schedule' };
  const folder = mkdtempSync(join(tmpdir(), 'sar-e2e-memory-'));
  const homes = () => memoryHomes({ root: join(folder, 'checkout'), folder, results: actionsResults(env), now: () => new Date(0) });
  const start = (minute) => {
    const child = spawn(process.execPath, [self, 'run', folder, String(minute)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (piece) => (text += piece));
    return { child, ended: once(child, 'close').then(() => (text === '' ? undefined : JSON.parse(text))) };
  };
  /** The database that the cache gives now. */
  const inCache = async () => {
    const memory = homes();
    const fetched = await memory.fetch(HOME);
    assert(fetched.known, fetched.detail);
    const database = new DatabaseSync(fetched.value.path);
    const value = (sql) => Object.values(database.prepare(sql).get())[0];
    const state = {
      integrity: value('PRAGMA integrity_check'),
      rows: value('SELECT count(*) FROM memories'),
      untagged: value('SELECT count(*) FROM memories WHERE tag IS NULL'),
    };
    database.close();
    memory.remove();
    return state;
  };
  const before = { integrity: 'ok', rows: ROWS, untagged: ROWS / 2 };
  const after = { integrity: 'ok', rows: ROWS - OLD, untagged: 0 };
  try {
    const seed = join(folder, 'seed', PATH);
    mkdirSync(join(folder, 'checkout'));
    mkdirSync(dirname(seed), { recursive: true });
    make(seed);
    const begin = async () => {
      service.caches.length = 0;
      rmSync(join(folder, 'journal.json'), { force: true });
      const memory = homes();
      const stored = await memory.store(HOME, seed);
      assert(stored.known, stored.detail);
      rmSync(join(folder, 'checkout', '.brain'), { recursive: true, force: true });
    };
    await begin();
    assert.deepEqual(await inCache(), before);
    const began = performance.now();
    const whole = await start(1).ended;
    const took = performance.now() - began;
    assert.equal(whole.outcome, 'done', whole.words);
    assert.deepEqual(await inCache(), after);
    const seen = { old: 0, new: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      await begin();
      const killed = start(1);
      const timer = setTimeout(() => killed.child.kill('SIGKILL'), (took * (round + 1)) / ROUNDS);
      await killed.ended;
      clearTimeout(timer);
      const left = await inCache();
      assert.deepEqual(left, left.rows === ROWS ? before : after);
      seen[left.rows === ROWS ? 'old' : 'new'] += 1;
      const report = await start(2).ended;
      assert(['done', 'unchanged'].includes(report.outcome), `${report.outcome}: ${report.words}`);
      assert.deepEqual(await inCache(), after);
      // The database as it was is still in its own entry.
      assert.equal(service.caches[0].key, 'agent-memory-19700101T000000Z');
      assert(service.caches.filter(({ isFinal }) => isFinal).length <= 3);
    }
    assert.deepEqual(service.problems, []);
    assert(seen.old > 0, 'no run was killed before its end');
    console.log(
      `agent-memory: ${ROUNDS} killed runs left ${seen.old} old and ${seen.new} pruned databases, all sound; each next run came to the end`,
    );
  } finally {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
    assert.deepEqual(
      readdirSync(tmpdir()).filter((name) => name === folder),
      [],
    );
  }
}

function make(path) {
  const database = new DatabaseSync(path);
  database.exec(`CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at, tag, body);
    WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${ROWS})
    INSERT INTO memories SELECT n, iif(n <= ${OLD}, '2026-01-01', '2026-11-20'), iif(n % 2, 'a', NULL), hex(randomblob(200)) FROM c`);
  database.close();
}
