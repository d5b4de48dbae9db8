// The stage of the life cycle: a repository with four troubles, its history of CI on a GitHub of this machine, and what people and
// workflows do in it between the runs of SAR.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24 } from '../../on-node-24.mjs';
import { ciIs } from './ci-runs.mjs';
import { pythonTools } from './python-tools.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const NAME = 'octo-org/octo-ml';
const TOKEN = 'life-cycle-person-token';
const DAY_MS = 86_400_000;
const CI = '.github/workflows/ci.yml';
const REBUILD = '.github/workflows/embedding-index-rebuild.yml';
const INDEX = 'embeddings/index_meta.json';

/** What sensors say while they run; what they found is said after it. */
const PROGRESS = /^[A-Z][A-Za-z ]+: (?:clear|unknown|\d+ signals?), .*\n/gm;

/** Builds the stage. `testkit`: the exports of the testkit. */
export async function stageLifeCycle(testkit) {
  const { actionsOf, addOrganization, addRepository, addToken, addWorkflow, createWorld, issuesOf } = testkit;
  const tools = pythonTools();
  const words = (...all) => all.map((word) => JSON.stringify(word)).join(', ');
  const commands =
    tools === undefined
      ? { quality: words('node', 'tools/unused-imports.mjs', 'src'), tests: words('node', '--version') }
      : { quality: words('ruff', 'check', '.'), tests: words('pytest', '-q', '-p', 'no:cacheprovider') };
  const checkout = testkit.temporaryRepository({
    'README.md': '# Octo ML\n',
    '.gitignore': '__pycache__/\n',
    '.github/sar.yml': here('sar.yml').replace('QUALITY', commands.quality).replace('TESTS', commands.tests),
    [CI]: here('ci.yml'),
    [REBUILD]: here('embedding-index-rebuild.yml'),
    'pyproject.toml': '[project]\nname = "octo-ml"\nversion = "1.0.0"\n\n[tool.pytest.ini_options]\npythonpath = ["src"]\n',
    'src/cart.py': here('cart.py'),
    'tests/test_cart.py': here('test_cart.py'),
    ...(tools === undefined && { 'tools/unused-imports.mjs': here('unused-imports.mjs') }),
    [INDEX]: indexBuiltAt(new Date(Date.now() - 20 * DAY_MS)),
  });
  checkout.git('remote', 'add', 'origin', `https://github.com/${NAME}.git`);
  const world = createWorld();
  addOrganization(world, 'octo-org');
  const repository = addRepository(world, NAME, { private: true, createdAt: new Date(Date.now() - 300 * DAY_MS) });
  const secret = { name: 'DEPLOY_KEY', createdAt: new Date(Date.now() - 250 * DAY_MS), updatedAt: new Date(Date.now() - 200 * DAY_MS) };
  repository.secrets.set(secret.name, secret);
  const permissions = {
    actions: 'write',
    actions_variables: 'write',
    checks: 'read',
    contents: 'write',
    environments: 'read',
    issues: 'write',
    metadata: 'read',
    pull_requests: 'write',
    secrets: 'read',
    workflows: 'write',
  };
  addToken(world, TOKEN, { kind: 'person', login: 'octocat', permissions, repositories: [NAME] });
  const server = await testkit.startGitHubServer({ world });
  testkit.pushCommits(checkout.root, repository.git, 'main');
  for (const path of [CI, REBUILD]) addWorkflow(repository, { path, name: path });
  const node = node24() ?? process.execPath;
  const path = [tools, join(node, '..'), process.env.PATH].filter(Boolean).join(delimiter);
  const env = { PATH: path, HOME: checkout.root, USER: 'octocat', PYTHONDONTWRITEBYTECODE: '1', RUFF_NO_CACHE: 'true' };
  const ciId = [...actionsOf(repository).workflows.values()].find((workflow) => workflow.path === CI).id;

  ciIs(testkit, repository, ciId, false);
  const pagePath = join(mkdtempSync(join(tmpdir(), 'sar-demo-')), 'report.html');

  const sar = async (given, more) => {
    const { exitCode, log } = await testkit.startProcess(process.execPath, [`${root}dist/cli/index.js`, ...given], {
      cwd: checkout.root,
      env: { ...env, ...more },
      timeLimitMs: 120_000,
    });
    return { exitCode, text: log.replaceAll(PROGRESS, '') };
  };

  const pulls = () => [...issuesOf(repository).issues.values()].filter(({ pull, state }) => pull !== undefined && state === 'open');
  return {
    server,
    checkout,
    repository,
    hasTools: tools !== undefined,
    /** The report as a page; it stays there after the demo. */
    pagePath,
    writePage: (html) => writeFileSync(pagePath, html),
    issues: () => [...issuesOf(repository).issues.values()],
    /** CI turns green, for all of its history that counts. */
    ciIsGreen: () => ciIs(testkit, repository, ciId, true),
    /** A person takes the import away where no tool does. */
    mendByHand: () => {
      checkout.write('src/cart.py', here('cart.py').replace('import os\n', ''));
      checkout.commit('Remove an import that nothing uses');
      testkit.pushCommits(checkout.root, repository.git, 'main');
    },
    /** Runs `sar` in the checkout with the token. */
    sar: (...given) => sar([...given, '--api-url', server.url], { SAR_TOKEN: TOKEN }),
    /** The same for commands that ask nobody. */
    sarOffline: (...given) => sar(given, {}),
    /** A person merges every open pull request, and brings the checkout up to date. */
    merge: () => {
      testkit.pullCommits(repository.git, checkout.root, 'main');
      const merged = pulls().map((issue) => {
        const head = repository.git.head(issue.pull.head);
        checkout.git('merge', '--quiet', '--no-ff', '--message', `Merge #${issue.number}: ${issue.title}`, head);
        testkit.pushCommits(checkout.root, repository.git, 'main');
        Object.assign(issue, { state: 'closed', closedAt: new Date() });
        Object.assign(issue.pull, { mergedAt: new Date(), mergeCommit: repository.git.head('main'), closedHead: head });
        return `#${issue.number} ${issue.title}`;
      });
      return merged;
    },
    /** The workflow that was dispatched ends: a new index is committed. */
    rebuildEnds: () => {
      const rebuild = [...actionsOf(repository).workflows.values()].find((workflow) => workflow.path === REBUILD);
      const runs = [...actionsOf(repository).runs.values()].filter(({ workflow }) => workflow === rebuild.id);
      checkout.write(INDEX, indexBuiltAt(new Date()));
      checkout.commit('Build the index again');
      testkit.pushCommits(checkout.root, repository.git, 'main');
      // The run's name, as `run-name` of the workflow makes it.
      for (const run of runs)
        Object.assign(run, {
          title: `Rebuild the index ${run.inputs['sar-id']}`,
          status: 'completed',
          conclusion: 'success',
          updatedAt: new Date(),
        });
      return runs.map(({ title }) => title);
    },
    secretIsRotated: () => void repository.secrets.set(secret.name, { ...secret, updatedAt: new Date() }),
    pull: () => void testkit.pullCommits(repository.git, checkout.root, 'main'),
    /** The monitor of CI health runs, as it does every hour: it publishes the failure rate. */
    monitor: async () => {
      const { exitCode, log } = await testkit.runActionAsRunner({
        action: 'ci-health-monitor',
        repositoryRoot: root,
        workspace: checkout.root,
        inputs: { token: TOKEN, 'variables-token': TOKEN },
        event: { name: 'schedule', payload: { repository: { default_branch: 'main' } } },
        github: server,
        node,
        env: { GITHUB_REPOSITORY: NAME, GITHUB_SHA: checkout.git('rev-parse', 'HEAD') },
      });
      const shown = log.replaceAll(/^::add-mask::.*\n/gm, '');
      return { exitCode, text: shown.slice(Math.max(0, shown.search(/^CI is /m))) };
    },
    close: async () => {
      checkout.remove();
      await server.close();
    },
  };
}

function indexBuiltAt(at) {
  return `${JSON.stringify({ generated_at: at.toISOString(), model: 'all-MiniLM-L6-v2', dim: 384, chunk_count: 1200, build_time_seconds: 31 }, null, 2)}\n`;
}
