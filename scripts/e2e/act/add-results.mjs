// Results of a workflow for a scene: an hour apart, the newest two hours ago, the failed ones spread evenly, each with a job and a log.
const HOUR_MS = 3_600_000;

/**
 * @param batch `path` of the workflow, `count`, `failed`, `log` (lines that the failed step printed)
 * @returns the runs, newest first
 */
export function addResults({ testkit, state }, { path, count, failed, log }) {
  const workflow = testkit.addWorkflow(state, { path, name: 'CI' });
  return Array.from({ length: count }, (_, index) => {
    const createdAt = new Date(Date.now() - (index + 2) * HOUR_MS);
    const isFailed = Math.floor(((index + 1) * failed) / count) > Math.floor((index * failed) / count);
    const conclusion = isFailed ? 'failure' : 'success';
    const run = testkit.addRun(state, { workflow: workflow.id, createdAt, startedAt: createdAt, conclusion });
    const { id } = testkit.addJob(state, run, {
      steps: [{ name: 'Run make check', status: 'completed', conclusion, startedAt: createdAt, completedAt: createdAt }],
      log: isFailed ? logOf(createdAt, log) : 'fine\n',
    });
    testkit.addCheckRun(state, { id, sha: run.sha });
    return run;
  });
}

function logOf(at, lines) {
  const all = ['##[group]Run make check', 'make check', '##[endgroup]', ...lines, '##[error]Process completed with exit code 1.'];
  return all.map((line, index) => `${new Date(at.getTime() + index).toISOString().slice(0, -1)}0000Z ${line}\n`).join('');
}
