// The scene of CI health: a CI that fails too often is measured, an alert tells people, and its recovery closes it.
import { testkit } from '../with-testkit.mjs';

const HOUR_MS = 3_600_000;
const DAYS_SINCE_NIGHTLY = 9;
/** What GITHUB_TOKEN is in the job of the monitor. */
const WORKFLOW_TOKEN = 'demo-workflow-token';
const APP_TOKEN = 'demo-app-token';
const ALERT_LABEL = 'sar:ci-health';

const job = 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make check }]\n';
const WORKFLOWS = {
  '.github/workflows/ci.yml': `name: CI\non: push\n${job}`,
  '.github/workflows/e2e.yml': `name: End to end\non: push\n${job}`,
  '.github/workflows/nightly.yml': `name: Nightly\non:\n  schedule:\n    - cron: '0 3 * * *'\n${job}`,
};
const LOGS = [
  ['FAILED tests/test_cart.py::test_total - assert 5 == 6', '=================== 1 failed, 41 passed in 3.21s ==================='],
  ['would reformat src/cart.py', 'Oh no! 💥 💔 💥', '1 file would be reformatted, 40 files would be left unchanged.'],
];
const NETWORK = [
  'npm error code ECONNRESET',
  'npm error network read ECONNRESET',
  'npm error network This is a problem related to network connectivity.',
];

/** The steps in order; see variables.mjs. */
export const CI_HEALTH = [
  {
    title: 'CI fails too often, one workflow is flaky, and the nightly one has not run for days',
    command: 'sar ci-health',
    run: async (set) => {
      await seed(set, { failsEvery: 3 });
      return set.sar('ci-health');
    },
    expect: { exitCode: 1, says: ['e2e.yml', 'overdue', 'Alert', 'CI is critical'] },
  },
  {
    title: 'The monitor runs: it writes the variables and opens the alert',
    command: 'uses: org/sar/actions/ci-health-monitor@v1',
    run: (set) => monitor(set),
    expect: { exitCode: 0, says: ['created', 'opened (state', 'CODEX_CI_LAST_GREEN_SHA'] },
  },
  {
    title: 'What people and other workflows see now',
    command: 'gh issue list --label sar:ci-health; gh variable list',
    run: (set) => state(set),
    expect: { exitCode: 0, says: ['open', 'CI health: ', ':critical'] },
  },
  {
    title: 'An hour later nothing has changed, and nothing is written',
    command: 'uses: org/sar/actions/ci-health-monitor@v1',
    run: (set) => monitor(set),
    expect: { exitCode: 0, says: ['unchanged', 'already'] },
  },
  {
    title: 'CI is mended, and the recovery closes the alert',
    command: 'uses: org/sar/actions/ci-health-monitor@v1',
    run: async (set) => {
      await seed(set, { failsEvery: undefined });
      return monitor(set);
    },
    expect: { exitCode: 0, says: ['closed with the recovery', 'updated: 0.0:ok', 'CI is healthy'] },
  },
  {
    title: 'What people and other workflows see in the end',
    command: 'gh issue list --label sar:ci-health --state all; gh variable list',
    run: (set) => state(set),
    expect: { exitCode: 0, says: ['closed', 'CI health: recovered', '0.0:ok'] },
  },
];

/** Lets the window of runs be as it is told; on the first call, brings the workflows to the repository. */
async function seed({ repository, checkout, push, server }, { failsEvery }) {
  const { actionsOf, addCheckRun, addJob, addRun, addWorkflow } = await testkit();
  if (failsEvery !== undefined) {
    for (const [path, text] of Object.entries(WORKFLOWS)) checkout.write(path, text);
    push('Add workflows');
    const permissions = { actions: 'read', checks: 'read', contents: 'read', issues: 'write' };
    server.addToken(WORKFLOW_TOKEN, { kind: 'workflow', login: 'github-actions[bot]', permissions, repositories: ['octo-org/octo-shop'] });
  }
  const { runs, jobs, workflows } = actionsOf(repository);
  runs.clear();
  jobs.clear();
  const ids = Object.fromEntries(
    Object.keys(WORKFLOWS).map((path) => {
      const known = [...workflows.values()].find((workflow) => workflow.path === path);
      return [path, (known ?? addWorkflow(repository, { path, name: path })).id];
    }),
  );
  const now = Date.now();
  const head = checkout.git('rev-parse', 'HEAD');
  const green = checkout.git('rev-parse', 'HEAD~2');
  const commit = (number) => (number === 0 ? head : number === 1 ? green : number.toString(16).padStart(40, '0'));
  const add = (path, hoursAgo, values, lines) => {
    const createdAt = new Date(now - hoursAgo * HOUR_MS);
    const run = addRun(repository, { workflow: ids[path], createdAt, startedAt: createdAt, ...values });
    addLog(run, lines ?? ['fine']);
    return run;
  };
  const addLog = (run, lines) => {
    const { createdAt, conclusion } = run;
    const completedAt = new Date(createdAt.getTime() + 240_000);
    const step = { name: 'Run make check', status: 'completed', conclusion, startedAt: createdAt, completedAt };
    const { id } = addJob(repository, run, { steps: [step], log: logOf(createdAt, lines) });
    addCheckRun(repository, { id, sha: run.sha });
  };
  for (let number = 0; number < 60; number++) {
    const isRed = failsEvery !== undefined && number % failsEvery === 0;
    add('.github/workflows/ci.yml', 2 * number + 1, { sha: commit(number), conclusion: isRed ? 'failure' : 'success' }, LOGS[number % 2]);
  }
  for (let number = 2; number < 22; number++) {
    const isFlaky = failsEvery !== undefined && number % 4 === 0;
    const run = add('.github/workflows/e2e.yml', 2 * number + 1, { sha: commit(number), attempt: isFlaky ? 2 : 1 });
    if (!isFlaky) continue;
    const { earlier: _, ...rest } = run;
    const first = { ...rest, attempt: 1, conclusion: 'failure' };
    run.earlier.push(first);
    addLog(first, NETWORK);
  }
  // The window before, in which all was well.
  for (let number = 0; number < 40; number++)
    add('.github/workflows/ci.yml', 170 + 4 * number, { sha: commit(100 + number), conclusion: number === 7 ? 'failure' : 'success' });
  add('.github/workflows/nightly.yml', failsEvery === undefined ? 1 : DAYS_SINCE_NIGHTLY * 24, { event: 'schedule', sha: green });
}

function logOf(at, lines) {
  const all = ['##[group]Run make check', 'make check', '##[endgroup]', ...lines, '##[error]Process completed with exit code 1.'];
  return `${all.map((line, index) => `${new Date(at.getTime() + index).toISOString().slice(0, -1)}0000Z ${line}`).join('\n')}\n`;
}

async function monitor({ action }) {
  const { exitCode, log } = await action('ci-health-monitor', { token: WORKFLOW_TOKEN, 'variables-token': APP_TOKEN });
  // Without what the runner keeps to itself, and the figures, which are those of the first step.
  const shown = log.replaceAll(/^::add-mask::.*\n/gm, '');
  return { exitCode, text: shown.slice(Math.max(0, shown.search(/^CI is /m))) };
}

async function state({ repository }) {
  const { issuesOf } = await testkit();
  const issues = [...issuesOf(repository).issues.values()].filter(({ labels }) => labels.includes(ALERT_LABEL));
  const comments = [...issuesOf(repository).comments.values()].map(({ issue, body }) => `#${issue}: ${body}`);
  const variables = [...repository.variables.values()].filter(({ name }) => name.startsWith('CODEX_CI_'));
  const lines = [
    ...issues.map(({ number, state: open, title }) => `#${number} ${open}  ${title}`),
    ...comments,
    ...variables.map(({ name, value }) => `${name} = ${value}`),
  ];
  return { exitCode: 0, text: `${lines.join('\n')}\n` };
}
