// How long the bundled action takes from start to end on a repository with one workflow, against an empty Node process.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interleave, median, ratio, timed } from './measure.mjs';
import { writeRepository } from './write-repository.mjs';

const WORKFLOW = `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npm test
`;

/**
 * @param entry the action's bundled entry
 * @returns the ratio to `node -e 0`, and milliseconds of both
 */
export function coldStart(entry, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'sar-bench-cold-'));
  try {
    const workspace = join(folder, 'workspace');
    writeRepository(
      workspace,
      new Map([
        ['.github/workflows/ci.yml', WORKFLOW],
        ['package.json', '{}\n'],
        ['package-lock.json', '{}\n'],
      ]),
    );
    const environment = runnerEnvironment(folder, workspace);
    const run = (args, env) =>
      timed(() => {
        const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: workspace, env, encoding: 'utf8' });
        if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
      });
    const bare = { PATH: process.env.PATH ?? '' };
    const times = interleave({ action: () => run([entry], environment), node: () => run(['-e', '0'], bare) }, rounds, 2);
    return { ratio: ratio(times.action, times.node), actionMs: median(times.action), nodeMs: median(times.node) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the runner gives the step: inputs with the defaults that matter, and files for its commands. */
function runnerEnvironment(folder, workspace) {
  const file = (name, text = '') => {
    const path = join(folder, 'runner', name);
    mkdirSync(join(folder, 'runner'), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  return {
    PATH: process.env.PATH ?? '',
    INPUT_PATH: '.',
    'INPUT_FAIL-ON': 'never',
    'INPUT_CHANGED-ONLY': 'false',
    INPUT_FIX: 'false',
    INPUT_PEDANTIC: 'false',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', '{"ref":"refs/heads/main"}'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: folder,
  };
}
