// The stage of the life cycle: a repository with four troubles, its history of CI on a GitHub of this machine, and what people and
// workflows do in it between the runs of SAR.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24 } from '../../on-node-24.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const NAME = 'octo-org/octo-ml';
const TOKEN = 'life-cycle-person-token';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CI = '.github/workflows/ci.yml';
const REBUILD = '.github/workflows/embedding-index-rebuild.yml';
export const INDEX = 'embeddings/index_meta.json';
/** What ruff prints in the job that fails. */
const RED = ['F401 [*] `os` imported but unused', ' --> src/cart.py:4:8', 'Found 1 error.', '[*] 1 fixable with the `--fix` option.'];

/** What sensors say while they run; what they found is said after it. */
const PROGRESS = /^[A-Z][A-Za-z ]+: (?:clear|unknown|\d+ signals?), .*\n/gm;

/** Folder of Python's tools, where this machine has them. */
function toolsFolder() {
  const { SAR_TOOLS, SAR_CI_CACHE, XDG_CACHE_HOME, PATH = '' } = process.env;
  const cache = SAR_CI_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sar-ci');
  return [SAR_TOOLS, join(cache, 'tools/bin'), ...PATH.split(delimiter)].find(
    (folder) => folder && existsSync(join(folder, 'ruff')) && existsSync(join(folder, 'pytest')),
  );
}

/** Builds the stage. `testkit`: the exports of the testkit. */
export async function stageLifeCycle(testkit) {
  const { actionsOf, addCheckRun, addJob, addOrganization, addRepository, addRun, addToken, addWorkflow, createWorld, issuesOf } = testkit;
  const tools = toolsFolder();
  const words = (...all) => all.map((word) => JSON.stringify(word)).join(', ');
  const commands =
    tools === undefined
      ? { quality: words('node', 'tools/unused-imports.mjs', 'src'), tests: words('node', '--version') }
      : { quality: words('ruff', 'check', '.'), tests: words('pytest', '-q', '-p', 'no:cacheprovider') };
  const checkout = testkit.temporaryRepository({
    'README.md': '# Octo ML\n',
    '.gitignore': '__pycache__/\n',
    '.github/sar.yml': here('sar.yml').replace('@QUALITY@', commands.quality).replace('@TESTS@', commands.tests),
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

  /** Lets CI be red or green over the last days, as its runs say. */
  const ciIs = (isGreen) => {
    const { runs, jobs } = actionsOf(repository);
    for (const run of [...runs.values()].filter(({ workflow }) => workflow === ciId)) runs.delete(run.id);
    jobs.clear();
    const head = repository.git.head('main');
    for (let number = 0; number < 40; number++) {
      const createdAt = new Date(Date.now() - (number * 3 + 1) * HOUR_MS);
      const conclusion = isGreen || number % 2 === 1 ? 'success' : 'failure';
      const sha = number === 0 ? head : number.toString(16).padStart(40, '0');
      const run = addRun(repository, { workflow: ciId, createdAt, startedAt: createdAt, conclusion, sha });
      const step = {
        name: 'Run ruff check .',
        status: 'completed',
        conclusion,
        startedAt: createdAt,
        completedAt: new Date(createdAt.getTime() + 60_000),
      };
      const { id } = addJob(repository, run, {
        name: 'check',
        steps: [step],
        log: logOf(createdAt, conclusion === 'failure' ? RED : ['All checks passed!']),
      });
      addCheckRun(repository, { id, sha: run.sha });
    }
  };
  ciIs(false);

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
    ciIs,
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

function logOf(at, lines) {
  const all = ['##[group]Run ruff check .', 'ruff check .', '##[endgroup]', ...lines, '##[error]Process completed with exit code 1.'];
  return `${all.map((line, index) => `${new Date(at.getTime() + index).toISOString().slice(0, -1)}0000Z ${line}`).join('\n')}\n`;
}
