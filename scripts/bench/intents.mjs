// How many requests, seconds and megabytes the bundled action takes for queued variable intents, against the test server; and whether
// the same state comes out when a fifth of the requests fails. Usage: npm run bench -- intents
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inMailbox, queuedIntents, wantedVariables } from './intent-scene.mjs';

const NAME = 'octo-org/octo-repo';
const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const BASELINE = "version: 1\nvariables: { intents: { allow: [{ names: ['X_*'], operations: [set, delete] }] } }\n";
const FAULT_RATE = 0.2;
const FAULTS = [
  { kind: 'reset' },
  { kind: 'reset', afterEffect: true },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 503, afterEffect: true },
  { kind: 'cut-off' },
];
const MOST_RUNS = 30;
/** A tree, a commit and a reference: the first run of a repository creates the branch of the state. */
const STATE_BRANCH_REQUESTS = 3;
/** Intents from which on every request is within two an intent and ten. */
const MANY = 100;
const PERMISSIONS = { actions_variables: 'write', contents: 'write', issues: 'read', pull_requests: 'write' };

/**
 * Prints a line for each measurement.
 *
 * @returns what does not hold, in sentences
 */
export async function benchIntents(root, line) {
  if (!existsSync(join(root, 'dist/variable-intent-processor/index.js'))) throw new Error('run "npm run build" first');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  if (spawnSync(process.execPath, [compiler, '-b', 'packages/testkit'], { cwd: root, stdio: 'inherit' }).status !== 0)
    throw new Error('the test server does not compile');
  const testkit = await import(pathToFileURL(join(root, 'packages/testkit/lib/index.js')).href);
  const problems = [];
  for (const count of [1, 4, 500]) {
    const scene = await openScene(testkit, root, count);
    try {
      for (const which of ['first', 'later']) {
        scene.queue(which);
        const [run] = await scene.runToEnd(1);
        const most = 2 * count + 10 + (which === 'first' ? STATE_BRANCH_REQUESTS : 0);
        // GitHub counts no answer that nothing has changed, and the looks at the halt before each act are such. Over many intents they too
        // stay within what is allowed.
        const counted = run.requests - run.unchanged;
        const words = `${run.requests} requests, ${run.unchanged} of them not counted`;
        line(`${count} intents, ${which} run`, words, `at most ${most}; ${run.seconds} s, ${run.megabytes} MB`);
        const judged = count >= MANY ? run.requests : counted;
        if (judged > most) problems.push(`the ${which} run of ${count} intents took ${judged} requests, and ${most} are allowed`);
        problems.push(...scene.wrong(`${which} run of ${count} intents`));
      }
    } finally {
      await scene.end();
    }
  }
  for (const seed of [1, 2, 3]) {
    const scene = await openScene(testkit, root, 500);
    try {
      scene.queue('first');
      scene.server.faults.random(seed, FAULT_RATE, FAULTS);
      const runs = await scene.runToEnd(MOST_RUNS);
      const requests = runs.reduce((sum, run) => sum + run.requests, 0);
      const seconds = runs.reduce((sum, run) => sum + run.seconds, 0).toFixed(1);
      line(`500 intents, a fifth fails, seed ${seed}`, `${runs.length} runs, ${requests} requests`, `${seconds} s`);
      problems.push(...scene.wrong(`500 intents with faults of seed ${seed}`));
    } finally {
      await scene.end();
    }
  }
  return problems;
}

/** A server, a checkout, and the variables that the intents of one run are about. */
async function openScene(testkit, root, count) {
  const world = testkit.createWorld();
  const repository = testkit.addRepository(world, NAME, { private: true });
  testkit.addToken(world, TOKEN, { kind: 'installation', login: 'sar[bot]', permissions: PERMISSIONS, repositories: [NAME] });
  const server = await testkit.startGitHubServer({ world });
  const checkout = testkit.temporaryRepository({ 'README.md': '# Octo\n', '.github/sar.yml': BASELINE });
  testkit.pushCommits(checkout.root, repository.git, 'main');
  const head = () => checkout.git('rev-parse', 'HEAD');
  let queued = [];
  let recorded = 0;

  const runOnce = async () => {
    const peak = join(checkout.root, '.git/peak');
    const before = head();
    const result = await testkit.runActionAsRunner({
      action: 'variable-intent-processor',
      repositoryRoot: root,
      workspace: checkout.root,
      inputs: { token: TOKEN, 'max-intents': '500', 'max-requests': '100000' },
      event: { name: 'push', payload: { repository: { default_branch: 'main' } } },
      github: server,
      env: {
        GITHUB_REPOSITORY: NAME,
        GITHUB_SHA: before,
        NODE_OPTIONS: `--import=${new URL('report-peak-memory.mjs', import.meta.url).href}`,
        SAR_BENCH_PEAK: peak,
      },
      timeLimitMs: 600_000,
    });
    const kilobytes = Math.max(...readFileSync(peak, 'utf8').trim().split('\n').map(Number));
    const { length } = result.requests;
    const unchanged = result.requests.filter(({ status }) => status === 304).length;
    return {
      requests: length,
      unchanged,
      seconds: Number((result.durationMs / 1000).toFixed(1)),
      megabytes: Math.round(kilobytes / 1024),
      log: result.log,
    };
  };
  const ledger = () => {
    if (repository.git.head('sar-state') === undefined) return [];
    return [...repository.git.files('sar-state').keys()]
      .filter((path) => path.endsWith('.ndjson'))
      .flatMap((path) => repository.git.readText('sar-state', path).trimEnd().split('\n'))
      .map((text) => JSON.parse(text));
  };

  return {
    server,
    /** Sets the variables back and queues the intents. */
    queue(which) {
      queued = queuedIntents(count, which);
      recorded = ledger().length;
      repository.variables.clear();
      for (const { name, old } of queued) {
        if (old === undefined) continue;
        const at = new Date('2025-10-01T00:00:00Z');
        repository.variables.set(name, { name, value: old, createdAt: at, updatedAt: at });
      }
      for (const intent of queued) checkout.write(...inMailbox(intent));
      checkout.commit(`Queue ${which}`);
      testkit.pushCommits(checkout.root, repository.git, 'main');
    },
    /** Runs until the mailbox is empty, at most so often. */
    async runToEnd(most) {
      const runs = [];
      while (runs.length < most) {
        const run = await runOnce();
        runs.push(run);
        testkit.pullCommits(repository.git, checkout.root, 'main');
        if (![...repository.git.files('main').keys()].some((path) => path.startsWith('.sar/'))) break;
      }
      return runs;
    },
    /** What is not as it must be after the runs. */
    wrong(what) {
      const values = [...repository.variables].map(([name, { value }]) => [name, value]).toSorted();
      const lines = ledger().slice(recorded);
      const left = [...repository.git.files('main').keys()].filter((path) => path.startsWith('.sar/')).length;
      return [
        ...(JSON.stringify(values) === JSON.stringify(wantedVariables(queued))
          ? []
          : [`${what}: the variables are not as the intents want them`]),
        ...(new Set(lines.map(({ id }) => id)).size === count && lines.length === count
          ? []
          : [`${what}: the ledger has ${lines.length} lines`]),
        ...(left === 0 ? [] : [`${what}: ${left} files are left in the mailbox`]),
        ...server.problems.map((problem) => `${what}: ${JSON.stringify(problem)}`),
      ];
    },
    async end() {
      checkout.remove();
      await server.close();
    },
  };
}
