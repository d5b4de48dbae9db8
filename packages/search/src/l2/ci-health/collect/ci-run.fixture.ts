import type { CiJob, CiRun, CiStep } from '@sar/baseline';

/** Midnight of a Monday, from which the minutes of the fixtures count. */
export const MONDAY = '2026-11-16T00:00:00.000Z';

/** A moment, minutes after {@link MONDAY}. */
export function minute(minutes: number): string {
  return new Date(Date.parse(MONDAY) + minutes * 60_000).toISOString();
}

/** Forty hex digits made of a number. */
export function sha(number: number): string {
  return number.toString(16).padStart(40, '0');
}

/** A successful push run of `ci.yml` on `main`, at its first attempt, created `id` minutes after Monday's midnight. For tests. */
export function ciRun(id: number, changes: Partial<CiRun> = {}): CiRun {
  const createdAt = changes.createdAt ?? minute(id);
  const status = changes.status ?? 'completed';
  return {
    id,
    workflowId: 1,
    path: '.github/workflows/ci.yml',
    name: 'CI',
    title: `Change ${id}`,
    branch: 'main',
    headRepository: 'octo-org/octo-repo',
    headSha: sha(id),
    event: 'push',
    status,
    conclusion: status === 'completed' ? 'success' : undefined,
    attempt: 1,
    number: id,
    createdAt,
    startedAt: createdAt,
    updatedAt: new Date(Date.parse(changes.startedAt ?? createdAt) + 300_000).toISOString(),
    url: `https://github.com/octo-org/octo-repo/actions/runs/${id}`,
    actor: 'octocat',
    ...changes,
  };
}

/** A run of a workflow by its short name: `nightly` → `.github/workflows/nightly.yml`. */
export function runOf(workflow: string, id: number, changes: Partial<CiRun> = {}): CiRun {
  return ciRun(id, { workflowId: numberOf(workflow), path: `.github/workflows/${workflow}.yml`, name: workflow, ...changes });
}

/** A successful job that waited ten seconds and ran a minute from the begin of its run's attempt. For tests. */
export function ciJob(run: CiRun, name: string, changes: Partial<CiJob> = {}): CiJob {
  const id = changes.id ?? run.id * 1_000_000 + run.attempt * 100_000 + numberOf(name);
  const begin = Date.parse(run.startedAt);
  return {
    id,
    runId: run.id,
    attempt: run.attempt,
    name,
    status: 'completed',
    conclusion: 'success',
    createdAt: new Date(begin).toISOString(),
    startedAt: new Date(begin + 10_000).toISOString(),
    completedAt: new Date(begin + 70_000).toISOString(),
    steps: [ciStep(1, 'Set up job'), ciStep(2, `Run ${name}`, { conclusion: changes.conclusion ?? 'success' })],
    labels: ['ubuntu-latest'],
    runnerName: 'GitHub Actions 1',
    checkRunId: id,
    url: `${run.url}/job/${id}`,
    ...changes,
  };
}

/** A completed step. For tests. */
export function ciStep(number: number, name: string, changes: Partial<CiStep> = {}): CiStep {
  return { name, number, status: 'completed', conclusion: 'success', startedAt: minute(0), completedAt: minute(1), ...changes };
}

/** A number below 100,000 that follows from a name; names in one test have different ones. */
function numberOf(name: string): number {
  return [...name].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 99_991, 7);
}
