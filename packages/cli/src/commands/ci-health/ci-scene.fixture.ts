import { addCheckRun, addJob, addRun, addWorkflow, type RepositoryState, type RunState } from '@sar/testkit';
import { repositoryFor } from '../../example-repository.fixture.js';
import { REPOSITORY } from '../../live/live-server.fixture.js';

/** Now, for commands of these tests. */
export const NOW = Date.parse('2026-11-22T12:00:00Z');
export const MISSING_LOG = 'npm error code E404\nnpm error 404 Not Found - GET https://registry.example/left-pad-2 - Not found\n';
const HOUR_MS = 3_600_000;
const EXIT = '##[error]Process completed with exit code 1.';

/** What GitHub has, for `liveServer`; runs are added by `history`. */
export const CI_SEED = `
organizations: {octo-org: {}}
repositories:
  ${REPOSITORY}: {created-at: 2026-01-01T00:00:00Z, private: true, files: {README.md: Hello}}
  octo-org/other: {private: false, files: {README.md: Hello}}
`;

export interface SceneRun {
  /** File of the workflow: `ci.yml`. */
  readonly workflow?: string;
  readonly name?: string;
  readonly hoursAgo: number;
  /** Of its attempts, oldest first. */
  readonly conclusions: readonly ('success' | 'failure' | 'cancelled')[];
  readonly branch?: string;
  readonly event?: string;
  readonly sha?: string;
  /** Lines that the failed step printed. */
  readonly log?: string;
  readonly jobName?: string;
}

/** Adds runs, each with one job that failed in its only step, where it failed. */
export function addRuns(repository: RepositoryState, runs: readonly SceneRun[]): readonly RunState[] {
  return runs.map((scene) => addOne(repository, scene));
}

function addOne(repository: RepositoryState, scene: SceneRun): RunState {
  const { workflow = 'ci.yml', hoursAgo, conclusions, branch = 'main', event = 'push', log = 'no cause here\n' } = scene;
  const createdAt = new Date(NOW - hoursAgo * HOUR_MS);
  const base = { workflow: workflowId(repository, workflow, scene.name), branch, event, createdAt, ...(scene.sha && { sha: scene.sha }) };
  const last = conclusions.at(-1) ?? 'success';
  const run = addRun(repository, {
    ...base,
    attempt: conclusions.length,
    conclusion: last,
    startedAt: after(createdAt, conclusions.length),
  });
  for (const [index, conclusion] of conclusions.entries()) {
    const attempt = index + 1;
    const startedAt = after(createdAt, attempt);
    const { earlier: _, ...fields } = run;
    if (attempt < conclusions.length) run.earlier.push({ ...fields, attempt, conclusion, startedAt, updatedAt: startedAt });
    const step = {
      name: 'Build',
      status: 'completed',
      conclusion,
      startedAt,
      completedAt: new Date(startedAt.getTime() + 60_000),
    } as const;
    const text = conclusion === 'failure' ? `${log.trimEnd()}\n${EXIT}\n` : 'fine\n';
    const job = { attempt, conclusion, createdAt: startedAt, startedAt, steps: [step], name: scene.jobName ?? 'build' };
    const { id } = addJob(repository, run, { ...job, completedAt: step.completedAt, log: timed(text, startedAt) });
    addCheckRun(repository, { id, name: job.name, conclusion });
  }
  return run;
}

function workflowId(repository: RepositoryState, file: string, name = file): number {
  const path = `.github/workflows/${file}`;
  const known = [...(repository.actions?.workflows.values() ?? [])].find((workflow) => workflow.path === path);
  return (known ?? addWorkflow(repository, { path, name })).id;
}

function after(time: Date, minutes: number): Date {
  return new Date(time.getTime() + (minutes - 1) * 10 * 60_000);
}

function timed(text: string, at: Date): string {
  return text.replace(/^(?=.)/gm, `${new Date(at.getTime() + 1000).toISOString().replace('Z', '0000Z')} `);
}

/** So many runs of one workflow, one an hour, of which the newest `failed` failed. */
export function series(count: number, failed: number, more: Partial<SceneRun> = {}): readonly SceneRun[] {
  return Array.from({ length: count }, (_, index) => ({
    hoursAgo: index + 1,
    conclusions: [index < failed ? 'failure' : 'success'],
    sha: (index + 1).toString(16).padStart(40, '0'),
    ...more,
  }));
}

/** A checkout of the repository, whose remote is `origin`. */
export function checkoutOf(files: Readonly<Record<string, string>> = {}): ReturnType<typeof repositoryFor> {
  const checkout = repositoryFor({ 'README.md': 'Hello', ...files });
  checkout.git('remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`);
  return checkout;
}
