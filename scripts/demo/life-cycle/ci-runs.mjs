// What CI did over the last days, as GitHub has it.
const HOUR_MS = 3_600_000;
const RUNS = 40;
/** What ruff prints in the job that fails. */
const RED = ['F401 [*] `os` imported but unused', ' --> src/cart.py:4:8', 'Found 1 error.', '[*] 1 fixable with the `--fix` option.'];
const GREEN = ['All checks passed!'];

/**
 * Replaces the runs of a workflow: every third hour one, all green, or every second one red.
 *
 * @param testkit the exports of the testkit
 * @param workflow id of the workflow
 */
export function ciIs(testkit, repository, workflow, isGreen) {
  const { actionsOf, addCheckRun, addJob, addRun } = testkit;
  const { runs, jobs } = actionsOf(repository);
  for (const run of [...runs.values()].filter((each) => each.workflow === workflow)) runs.delete(run.id);
  jobs.clear();
  for (let number = 0; number < RUNS; number++) {
    const createdAt = new Date(Date.now() - (number * 3 + 1) * HOUR_MS);
    const conclusion = isGreen || number % 2 === 1 ? 'success' : 'failure';
    const sha = number === 0 ? repository.git.head('main') : number.toString(16).padStart(40, '0');
    const run = addRun(repository, { workflow, createdAt, startedAt: createdAt, conclusion, sha });
    const completedAt = new Date(createdAt.getTime() + 60_000);
    const step = { name: 'Run ruff check .', status: 'completed', conclusion, startedAt: createdAt, completedAt };
    const log = logOf(createdAt, conclusion === 'failure' ? RED : GREEN);
    const { id } = addJob(repository, run, { name: 'check', steps: [step], log });
    addCheckRun(repository, { id, sha: run.sha });
  }
}

function logOf(at, lines) {
  const all = ['##[group]Run ruff check .', 'ruff check .', '##[endgroup]', ...lines, '##[error]Process completed with exit code 1.'];
  return `${all.map((line, index) => `${new Date(at.getTime() + index).toISOString().slice(0, -1)}0000Z ${line}`).join('\n')}\n`;
}
