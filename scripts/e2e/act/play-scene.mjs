// A scene on a runner: a repository on a GitHub of its own, and the runs of its workflow by act.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { runAct } from '../../act/run-act.mjs';
import { calledBy, followJobs, jobPermissions } from './job-tokens.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const REPOSITORY = 'octo-org/octo-repo';
const [TOKEN, APP_TOKEN] = ['github-token-of-the-job', 'token-of-an-app'];

/** Names that would run if one of them came into a script. */
const HOSTILE = { 'notes/$(touch $PWNED).md': '# $(touch $PWNED)\n', 'notes/`touch $PWNED`;touch $PWNED .txt': '' };

/** The workflow of a repository that calls one of ours, as the documentation gives it. */
export const callerOf = (watchdog) => readFileSync(join(root, `docs/examples/watchdogs/sar-${watchdog}.yml`), 'utf8');

/**
 * Plays a scene: one repository on a GitHub of its own, and one run of act for each event.
 *
 * @param scene `watchdog` (its id) or `workflow` (the text of one), `files`, `event`, `seed(stage)`, `secrets`, `variables`, `env`,
 * `app` (what the App may, as the API names it)
 */
export async function playScene(stage, scene) {
  const { testkit } = stage;
  const workflow = `.github/workflows/sar-${scene.watchdog ?? 'scene'}.yml`;
  const text = scene.workflow ?? callerOf(scene.watchdog);
  const repository = testkit.temporaryRepository({ ...HOSTILE, ...scene.files, [workflow]: text });
  const repositories = mkdtempSync(join(stage.folder, 'repositories-'));
  mkdirSync(join(repositories, REPOSITORY.split('/')[0]));
  symlinkSync(repository.root, join(repositories, REPOSITORY));
  const world = testkit.createWorld();
  const state = testkit.addRepository(world, REPOSITORY, { private: true });
  testkit.pushCommits(repository.root, state.git, 'main');
  scene.seed?.({ testkit, world, state, repository, repositories });
  const github = await testkit.startGitHubServer({ world });
  const called = calledBy(text);
  const permissions =
    called === undefined ? new Map() : jobPermissions(readFileSync(join(root, called.path), 'utf8'), called.permissions, scene.app);
  for (const job of permissions.keys()) if (!stage.jobs.has(`${called.path} ${job}`)) stage.jobs.set(`${called.path} ${job}`, false);
  const pwned = join(stage.folder, 'pwned');
  const artifacts = mkdtempSync(join(stage.folder, 'artifacts-'));
  // GitHub has the run that is at work, too.
  const { id: ownId } =
    [...testkit.actionsOf(state).workflows.values()].find(({ path }) => path === workflow) ??
    testkit.addWorkflow(state, { path: workflow });
  let runId = 4242;
  const run = async (event = scene.event, played = text) => {
    repository.write(workflow, played);
    runId += 1;
    const now = new Date();
    testkit.addRun(state, {
      id: runId,
      workflow: ownId,
      sha: repository.git('rev-parse', 'HEAD'),
      event: event.name,
      status: 'in_progress',
      createdAt: now,
      startedAt: now,
      updatedAt: now,
    });
    const ended = await runAct({
      act: stage.act,
      root: repository.root,
      workflow,
      event: { name: event.name, payload: { repository: payloadOf(state), ...event.payload } },
      locals: stage.locals,
      home: join(stage.folder, 'home'),
      programs: stage.programs,
      env: {
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        GITHUB_RUN_ID: String(runId),
        SAR_ACT_REPOSITORIES: repositories,
        SAR_ACT_ARTIFACTS: artifacts,
        SAR_ACT_APP_TOKEN: APP_TOKEN,
        PWNED: pwned,
        // act gives programs a terminal, which the runner does not.
        GIT_PAGER: 'cat',
        TERM: 'dumb',
        ...stage.results.env,
        ...scene.env,
      },
      secrets: {
        GITHUB_TOKEN: TOKEN,
        SAR_APP_PRIVATE_KEY: 'key of the App',
        ...scene.secrets,
      },
      variables: { SAR_APP_CLIENT_ID: 'client of the App', ...scene.variables },
      onLine: followJobs(world, { token: TOKEN, app: APP_TOKEN }, REPOSITORY, permissions),
    });
    stage.ended.push(ended);
    for (const job of Object.keys(ended.log.jobs)) stage.jobs.set(`${called?.path} ${job}`, true);
    assert.equal(existsSync(pwned), false, 'a name of the repository was run');
    return ended;
  };
  const written = () => requestsThatWrite(github.requests);
  return {
    run,
    /** The same with the input `dry-run`: it must end well enough to be seen through, and write nothing. */
    runDry: async (event) => {
      const before = written().length;
      const { log } = await run(event, withDryRun(text));
      assert(Object.keys(log.jobs).length > 0, 'a job ran');
      assert.deepEqual(written().slice(before), [], 'a dry run writes nothing');
    },
    /** What was asked of GitHub so far that changes something. */
    written,
    artifacts,
    github,
    state,
    repository,
    issues: () => [...testkit.issuesOf(state).issues.values()].filter(({ pull }) => pull === undefined),
    pulls: () => [...testkit.issuesOf(state).issues.values()].filter(({ pull }) => pull !== undefined),
    /** Paths of a branch of the server. */
    ofServer: (branch) => [...state.git.files(branch).keys()],
    close: async () => {
      await github.close();
      repository.remove();
    },
  };
}

function payloadOf({ owner, name, defaultBranch }) {
  return { full_name: `${owner}/${name}`, name, owner: { login: owner }, default_branch: defaultBranch, private: true, fork: false };
}

/** Caller with the input `dry-run`. */
function withDryRun(text) {
  const document = parseDocument(text);
  const [job] = document.get('jobs').items;
  document.setIn(['jobs', job.key.value, 'with', 'dry-run'], true);
  return document.toString();
}

function requestsThatWrite(requests) {
  return requests
    .filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql')
    .map(({ method, path }) => `${method} ${path}`);
}
