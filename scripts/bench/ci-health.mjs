// How many requests, seconds and megabytes the bundled CI health monitor takes for 10,000 runs in its window, against the test server;
// and whether its figures stay the same when a fifth of the requests fails. Usage: npm run bench -- ci-health
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fillWithRuns } from './ci-scene.mjs';

const NAME = 'octo-org/octo-repo';
const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const PERMISSIONS = { actions: 'read', checks: 'read', contents: 'read', issues: 'write' };
const RUNS = 10_000;
const MOST_MEGABYTES = 250;
const MOST_PER_FAILED_RUN = 4;
const RUNS_PER_REQUEST = 90;
const FAULT_RATE = 0.2;
const FAULTS = [{ kind: 'reset' }, { kind: 'status', status: 502 }, { kind: 'cut-off' }];

/**
 * Prints a line for each measurement.
 *
 * @returns what does not hold, in sentences
 */
export async function benchCiHealth(root, line) {
  if (!existsSync(join(root, 'dist/ci-health-monitor/index.js'))) throw new Error('run "npm run build" first');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  if (spawnSync(process.execPath, [compiler, '-b', 'packages/testkit'], { cwd: root, stdio: 'inherit' }).status !== 0)
    throw new Error('the test server does not compile');
  const testkit = await import(pathToFileURL(join(root, 'packages/testkit/lib/index.js')).href);
  const problems = [];
  const world = testkit.createWorld();
  const repository = testkit.addRepository(world, NAME, { private: true });
  testkit.addToken(world, TOKEN, { kind: 'installation', login: 'sar[bot]', permissions: PERMISSIONS, repositories: [NAME] });
  const expected = fillWithRuns(testkit, repository, { count: RUNS, now: Date.now(), days: 7 });
  const server = await testkit.startGitHubServer({ world });
  const checkout = testkit.temporaryRepository({ 'README.md': '# Octo\n' });
  testkit.pushCommits(checkout.root, repository.git, 'main');
  try {
    const calm = await monitor(testkit, root, server, checkout, {});
    const count = (operation) => calm.operations.get(operation) ?? 0;
    const pages = count('actions/list-workflow-runs-for-repo');
    const attempts = count('actions/get-workflow-run-attempt');
    line(`${RUNS} runs: pages of runs`, `${pages} requests`, `${(RUNS / pages).toFixed(1)} runs a request`);
    line(`${RUNS} runs: older attempts`, `${attempts} requests`, `${expected.older} older attempts`);
    line(`${RUNS} runs: everything`, `${calm.requests} requests`, `${calm.seconds} s, ${calm.megabytes} MB`);
    for (const [operation, requests] of calm.operations) line(`  ${operation}`, String(requests), '');
    const { summary, examined, job_sample: sample } = calm.report;
    line(`examined`, `${examined.failed_runs} of ${examined.of} failed runs`, `sample ${sample.runs} of ${sample.of} runs`);
    if (pages > RUNS / RUNS_PER_REQUEST + 1) problems.push(`${pages} pages for ${RUNS} runs`);
    if (attempts > expected.older) problems.push(`${attempts} requests for ${expected.older} older attempts`);
    const perRun = (calm.requests - pages - attempts - sample.runs) / examined.failed_runs;
    if (perRun > MOST_PER_FAILED_RUN + 0.5) problems.push(`${perRun.toFixed(1)} requests a failed run`);
    if (calm.megabytes > MOST_MEGABYTES) problems.push(`${calm.megabytes} MB`);
    if (summary.total_runs !== RUNS + expected.older) problems.push(`${summary.total_runs} results counted`);
    if (summary.failed_runs !== expected.failed + expected.older) problems.push(`${summary.failed_runs} failures counted`);
    for (const seed of [1, 2]) {
      server.faults.random(seed, FAULT_RATE, FAULTS);
      const stormy = await monitor(testkit, root, server, checkout, { 'max-requests': '100000' });
      server.faults.clear();
      const isSame = JSON.stringify(stormy.report.summary) === JSON.stringify(summary);
      const isSaid = stormy.report.not_examined.some(({ reason }) => reason !== 'sample');
      line(`a fifth fails, seed ${seed}`, `${stormy.requests} requests`, `${stormy.seconds} s; figures ${isSame ? 'the same' : 'differ'}`);
      if (!isSame && !isSaid) problems.push(`seed ${seed}: other figures, and nothing is said`);
    }
    problems.push(...server.problems.map((problem) => JSON.stringify(problem)));
  } finally {
    checkout.remove();
    await server.close();
  }
  return problems;
}

async function monitor(testkit, root, server, checkout, inputs) {
  const peak = join(checkout.root, '.git', `peak-${Math.random()}`);
  const head = checkout.git('rev-parse', 'HEAD');
  const result = await testkit.runActionAsRunner({
    action: 'ci-health-monitor',
    repositoryRoot: root,
    workspace: checkout.root,
    inputs: { token: TOKEN, 'dry-run': 'true', 'json-file': 'sar-ci-health.json', ...inputs },
    event: { name: 'schedule', payload: {} },
    github: server,
    env: {
      GITHUB_REPOSITORY: NAME,
      GITHUB_SHA: head,
      NODE_OPTIONS: `--import=${new URL('report-peak-memory.mjs', import.meta.url).href}`,
      SAR_BENCH_PEAK: peak,
    },
    timeLimitMs: 600_000,
  });
  if (result.exitCode !== 0) throw new Error(result.log);
  const operations = new Map();
  for (const { operationId, path } of result.requests) {
    const name = operationId ?? path.replace(/\d+/g, 'N');
    operations.set(name, (operations.get(name) ?? 0) + 1);
  }
  return {
    requests: result.requests.length,
    operations,
    seconds: Number((result.durationMs / 1000).toFixed(1)),
    megabytes: Math.round(Math.max(...readFileSync(peak, 'utf8').trim().split('\n').map(Number)) / 1024),
    report: JSON.parse(readFileSync(join(checkout.root, 'sar-ci-health.json'), 'utf8')),
  };
}
