// Pruning an agent memory of 1 GB (playbook SAR-005): backup first, time, peak memory of the process that does it, and what an interruption
// leaves. Usage: npm run bench -- memory. Needs 5 GB of disk.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

const BYTES = 1_073_741_824;
const TEXT_BYTES = 900;
const MOST_MB = 300;
const LOOK_MS = 20;
const OLD_SHARE = 0.7;
const ORDER = {
  table: 'memories',
  created: 'created_at',
  tag: 'tag',
  before: '2026-08-24T00:00:00.000Z',
  retag: 'needs-review',
  confidence: { table: 'patterns', column: 'confidence', successes: 'helped', uses: 'uses' },
  dryRun: false,
};

/**
 * Prints a line for each measurement.
 *
 * @returns what does not hold, in sentences
 */
export async function benchMemory(root, line) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  if (spawnSync(process.execPath, [compiler, '-b', 'packages/host'], { cwd: root, stdio: 'inherit' }).status !== 0)
    throw new Error('packages/host does not compile');
  const { memoryHomes } = await import(pathToFileURL(join(root, 'packages/host/lib/index.js')).href);
  const folder = mkdtempSync(join(tmpdir(), 'sar-bench-memory-'));
  const { prune } = memoryHomes({ root: folder, folder, now: () => new Date() });
  const problems = [];
  try {
    const path = join(folder, 'memory.db');
    const rows = make(path);
    const original = join(folder, 'original.db');
    copyFileSync(path, original);
    const size = statSync(path).size;
    line('database', `${Math.round(size / 1_048_576)} MB`, `${rows} rows, ${OLD_SHARE * 100} % of them old, two indexes, 10,000 patterns`);
    const dry = await measured(() => prune(path, { ...ORDER, dryRun: true }, new AbortController().signal));
    line('dry run', seconds(dry.ms), `${dry.peakMb} MB`);
    const done = await measured(() => prune(path, ORDER, new AbortController().signal));
    if (!done.answer.known) throw new Error(done.answer.detail);
    const { rowsAfter, bytesAfter, retagged, rescored, backup } = done.answer.value;
    line('backup, check, prune, VACUUM, check', seconds(done.ms), `${rowsAfter} rows and ${Math.round(bytesAfter / 1_048_576)} MB left`);
    line('peak memory of the process', `${done.peakMb} MB`, `limit ${MOST_MB} MB`);
    if (done.peakMb !== undefined && done.peakMb > MOST_MB) problems.push(`pruning takes ${done.peakMb} MB`);
    if (rowsAfter !== rows - Math.floor(rows * OLD_SHARE) || retagged === 0 || rescored === 0) problems.push('not everything was done');
    if (stateOf(backup).rows !== rows) problems.push('the backup lacks rows');
    rmSync(backup);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      copyFileSync(original, path);
      const after = Math.round(done.ms * share);
      const answer = await prune(path, ORDER, AbortSignal.timeout(after));
      const state = stateOf(path);
      const is = state.rows === rows ? 'old' : state.rows === rowsAfter ? 'new' : `${state.rows} rows`;
      line(`killed after ${seconds(after)}`, `${state.integrity}, ${is}`, answer.known ? 'it had ended' : answer.detail);
      if (state.integrity !== 'ok' || !['old', 'new'].includes(is))
        problems.push(`killed after ${after} ms it is ${state.integrity}, ${is}`);
      for (const name of readdirSync(folder)) if (name.startsWith('memory.db')) rmSync(join(folder, name));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return problems;
}

/** @returns how many rows it has */
function make(path) {
  const rows = Math.floor(BYTES / (TEXT_BYTES + 130));
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at TEXT, tag TEXT, body BLOB); CREATE TABLE patterns (id, confidence, helped, uses);
    WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n < ${rows - 1})
    INSERT INTO memories SELECT n, iif(n < ${Math.floor(rows * OLD_SHARE)}, '2026-01-01T00:00:00Z', '2026-11-01T00:00:00Z'), iif(n % 10, 'tag-' || (n % 97), NULL), randomblob(${TEXT_BYTES}) FROM c;
    WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n < 9999) INSERT INTO patterns SELECT n, 0.5, n % 7, n % 7 + n % 3 FROM c;
    CREATE INDEX by_tag ON memories (tag); CREATE INDEX by_time ON memories (created_at)`);
  database.close();
  return rows;
}

function stateOf(path) {
  const database = new DatabaseSync(path);
  const value = (sql) => Object.values(database.prepare(sql).get())[0];
  const state = { integrity: value('PRAGMA integrity_check'), rows: value('SELECT count(*) FROM memories') };
  database.close();
  return state;
}

/** Time, and the peak memory of the processes that this one started meanwhile, where the system tells it. */
async function measured(work) {
  let peakKb;
  const look = () => {
    for (const pid of childrenOf()) peakKb = Math.max(peakKb ?? 0, peakOf(pid) ?? 0);
  };
  const timer = setInterval(look, LOOK_MS);
  const start = performance.now();
  const answer = await work();
  const ms = performance.now() - start;
  clearInterval(timer);
  return { answer, ms, peakMb: peakKb === undefined ? undefined : Math.round(peakKb / 1024) };
}

function childrenOf() {
  const path = `/proc/${process.pid}/task/${process.pid}/children`;
  return existsSync(path) ? readFileSync(path, 'utf8').split(' ').filter(Boolean) : [];
}

function peakOf(pid) {
  try {
    const found = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    // One that has ended and is not asked for yet has none.
    return found === null ? undefined : Number(found[1]);
  } catch {
    return undefined;
  }
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
