// Every fixer of SAR-002 with the real tool: on a small repository that the validation gate fails, it shows its diff, the gate passes on the
// changed files, a pull request is opened on the testkit's GitHub, and the gate passes on its branch. The default branch stays as it was.
// A tool that is not there is skipped, loudly; Prettier and pnpm are installed once, by npm.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadBaseline } from '../../packages/baseline/lib/index.js';
import { branchWriter, createGitHubClient } from '../../packages/github/lib/index.js';
import { checkoutTree, commandRunner, openWorkTree, pacer, revisions, workFiles } from '../../packages/host/lib/index.js';
import { gateOnWorkTree } from '../../packages/patrol/lib/index.js';
import { applyFixers, FIXERS, openPullRequest } from '../../packages/rescue/lib/index.js';
import {
  addRepository,
  createWorld,
  pullCommits,
  pushCommits,
  startGitHubServer,
  temporaryRepository,
} from '../../packages/testkit/lib/index.js';
import { cases } from './fixers/cases.mjs';
import { environment, hasProgram } from './fixers/programs.mjs';

const REPOSITORY = 'octo-org/octo-repo';
const NOW = '2026-11-20T00:00:00Z';
const RUN = `https://github.com/${REPOSITORY}/actions/runs/7`;
const OFF = ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'];

/** Fixers that are to be tried; without any, all are. */
const named = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'sar-fixers-home-'));
const env = environment(home);
const server = await startGitHubServer();
const counts = { passed: 0, skipped: 0, failed: 0 };
try {
  for (const one of cases.filter(({ fixer }) => named.length === 0 || named.includes(fixer))) {
    const missing = one.tools.filter((tool) => !hasProgram(tool, env));
    if (missing.length > 0) {
      console.log(`SKIPPED: ${one.fixer}: ${missing.join(', ')} is not installed`);
      counts.skipped += 1;
      continue;
    }
    const started = performance.now();
    try {
      await play(one);
      counts.passed += 1;
      console.log(`passed   ${one.fixer} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      counts.failed += 1;
      console.log(`FAILED   ${one.fixer}: ${error.stack}`);
    }
  }
} finally {
  await server.close();
  rmSync(home, { recursive: true, force: true });
}
const untried = FIXERS.map(({ id }) => id).filter((id) => !cases.some(({ fixer }) => fixer === id));
if (untried.length > 0) console.log(`SKIPPED: ${untried.join(', ')}: there is no case`);
console.log(`fixers: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : counts.passed === 0 ? 77 : 0);

async function play({ fixer, files, checks, path, move }) {
  const repository = temporaryRepository({ ...files, '.github/sar.yml': baselineText(checks) });
  try {
    if (move !== undefined) {
      mkdirSync(dirname(join(repository.root, move.to)), { recursive: true });
      renameSync(join(repository.root, move.from), join(repository.root, move.to));
      repository.commit('Move');
    }
    const world = createWorld();
    const state = addRepository(world, REPOSITORY, { files: {} });
    server.reset(world);
    const commit = pushCommits(repository.root, state.git, 'main');
    const baseline = await loadBaseline({ readFile: (name) => checkoutTree(repository.root).read(name) });
    const gate = async (root) => gateOnWorkTree(gateInput(baseline, root));
    assert.equal((await gate(repository.root)).outcome, 'fail', 'the gate passes before');

    const open = await openWorkTree(repository.root, env)(commit);
    assert(open.known, open.detail);
    const work = open.value;
    try {
      const context = contextOf({ baseline, commit, work, gate, repository });
      const applied = await applyFixers.apply({ do: 'apply-fixers', fixers: [fixer] }, context);
      assert.equal(applied.outcome, 'done', `${applied.words}\n${applied.details?.join('\n')}`);
      assert.deepEqual(
        applied.changes.map((change) => change.path),
        [path].flat(),
      );
      const [{ before, after }] = applied.changes;
      assert.notEqual(before, after);
      context.before.push({ step: 'apply-fixers', ...applied });
      const offered = await openPullRequest.apply({ do: 'open-pull-request', title: `Run ${fixer}` }, context);
      assert.equal(offered.outcome, 'waiting', `${offered.words}\n${offered.details?.join('\n')}`);
      assert.match(offered.url, /\/pull\/1$/);
    } finally {
      work.remove();
    }
    assert.equal(state.git.head('main'), commit, 'the default branch was written to');
    pullCommits(state.git, repository.root, 'sar/SAR-002-01234567');
    const verdict = await gate(repository.root);
    assert.equal(verdict.outcome, 'pass', JSON.stringify(verdict.lines, null, 2));
  } finally {
    repository.remove();
  }
}

/** The gate has these checks alone. */
function baselineText(checks) {
  const none = Object.fromEntries(OFF.filter((id) => checks[id] === undefined).map((id) => [id, null]));
  return `${JSON.stringify({ version: 1, extends: ['sar:recommended'], gate: { checks: { ...none, ...checks } } }, null, 2)}\n`;
}

function gateInput(baseline, root) {
  return {
    baseline,
    tree: checkoutTree(root),
    sensing: {
      now: new Date(NOW),
      offline: true,
      pedantic: false,
      pacer,
      ports: { files: workFiles(root), revisions: revisions(root), commands: commandRunner(root, env) },
    },
    monotonic: () => performance.now(),
  };
}

function contextOf({ baseline, commit, work, gate, repository }) {
  const token = `ghs_fixers${counts.passed}${counts.failed}`;
  server.addToken(token, {
    kind: 'installation',
    login: 'sar[bot]',
    permissions: { contents: 'write', pull_requests: 'write', workflows: 'write' },
    repositories: [REPOSITORY],
  });
  const client = createGitHubClient({ apiUrl: server.url, token, userAgent: 'sar/e2e', writeSpacingMs: 0, retryPauseMs: 0 });
  const branch = branchWriter(client, REPOSITORY);
  return {
    ports: {
      baseline,
      repository: REPOSITORY,
      defaultBranch: 'main',
      commit,
      tree: checkoutTree(repository.root),
      guard: { check: async () => ({ isAllowed: true }) },
      branch,
      pushBranch: branch,
      gate,
      sense: async () => [],
      run: RUN,
      now: () => new Date(NOW),
      wait: async () => undefined,
    },
    playbook: 'SAR-002',
    key: '0123456789abcdef',
    index: 0,
    subject: { id: 'feedfacefeedface', findings: [] },
    startedAt: NOW,
    before: [],
    remembered: {},
    remember: async () => undefined,
    workTree: async () => work,
  };
}
