// How long `sar search` takes for a repository of 50,000 files with 5,000 Markdown documents, with every sensor, and what it takes of memory.
// Usage: npm run bench -- search
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeRepository } from './large-repository.mjs';
import { writeRepository } from './write-repository.mjs';

const MOST_SECONDS = 30;
const MOST_MEGABYTES = 700;
const ROUNDS = 3;
/** Writes the peak of the process into the file that SAR_BENCH_PEAK names. */
const REPORTER = new URL('report-peak-memory.mjs', import.meta.url).href;

/**
 * Prints a line for each measurement.
 *
 * @returns what does not hold, in sentences
 */
export async function benchSearch(root, line) {
  const cli = join(root, 'dist/cli/index.js');
  if (!existsSync(cli)) throw new Error('run "npm run build" first');
  const folder = mkdtempSync(join(tmpdir(), 'sar-bench-search-'));
  const problems = [];
  try {
    const files = largeRepository();
    const documents = files.filter(([path]) => path.endsWith('.md')).length;
    writeRepository(folder, files);
    const git = (...args) => spawnSync('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args]);
    git('commit', '--quiet', '--message', 'everything');
    console.log(`${files.length} files, ${documents} of them Markdown\n`);
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1) runs.push(search(cli, folder));
    const slowest = Math.max(...runs.map(({ seconds }) => seconds));
    const largest = Math.max(...runs.map(({ megabytes }) => megabytes));
    line('sar search, every sensor, slowest of 3', `${slowest.toFixed(1)} s`, `at most ${MOST_SECONDS} s`);
    line('peak memory', `${Math.round(largest)} MB`, `at most ${MOST_MEGABYTES} MB`);
    if (slowest > MOST_SECONDS) problems.push(`sar search took ${slowest.toFixed(1)} s, and ${MOST_SECONDS} are allowed`);
    if (largest > MOST_MEGABYTES) problems.push(`sar search took ${Math.round(largest)} MB, and ${MOST_MEGABYTES} are allowed`);
    const { sensors } = runs[0];
    for (const { sensor, outcome, judged, unit, reason, detail } of sensors)
      if (judged > 0 || reason === 'failed') line(`  ${sensor}`, outcome, reason === 'failed' ? detail : `${judged} ${unit}`);
    for (const { sensor, reason, detail } of sensors) if (reason === 'failed') problems.push(`${sensor}: ${detail}`);
    for (const { sensor } of sensors.filter(({ judged }) => judged > 0)) {
      const { seconds } = search(cli, folder, ['--sensor', sensor]);
      line(`  ${sensor} alone`, `${seconds.toFixed(1)} s`, '');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return problems;
}

function search(cli, folder, more = []) {
  const given = ['--import', REPORTER, cli, 'search', folder, '--offline', '--format', 'json', '--quiet', ...more];
  const peak = join(folder, '.git/peak');
  const started = performance.now();
  const env = { ...process.env, SAR_BENCH_PEAK: peak };
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 1 << 28, env });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`sar search ended with ${status}: ${stderr}`);
  const megabytes = Number(readFileSync(peak, 'utf8').trim().split('\n').at(-1)) / 1024;
  return { seconds, megabytes, sensors: JSON.parse(stdout).sensors };
}
