import {
  known,
  quoteUntrusted,
  type Answer,
  type CiAnnotation,
  type CiHistory,
  type CiJob,
  type CiRun,
  type CiWorkflow,
} from '@sar/baseline';
import { defaultBranch } from '../branch/default-branch.js';
import { readSha } from '../client/api-fields.js';
import { asRecord, unknownFrom, type ApiRequest, type GitHubClient } from '../client/index.js';
import { onceByKey } from '../variables/once-by-key.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { oddShape, readFirstPage } from './first-page.js';
import { jobLog } from './job-log.js';
import { listRuns, newestFirst } from './list-runs.js';
import { patientClient } from './patient-client.js';
import { readAnnotation } from './read-annotation.js';
import { readJob } from './read-job.js';
import { readRun } from './read-run.js';
import { readWorkflow } from './read-workflow.js';

/** Largest page of the lists that are read here. */
const PER_PAGE = 100;
/** Before there were runs. Filtered lists without a beginning were seen to start months ago in place of now. */
const SINCE_EVER = '>=2018-01-01';

/**
 * Reads what CI did in one repository.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function ciHistory(connected: GitHubClient, repository: string): CiHistory {
  const client = patientClient(connected);
  const name = readRepositoryName(repository);
  const once = onceByKey<Answer<string>>();
  /** A request of this repository; its answers are large and asked for once. */
  const read = (path: string, label: string, more: Partial<ApiRequest> = {}) => ({
    needs: 'actions=read',
    ...more,
    path: `/repos/{owner}/{repo}/${path}`,
    parameters: { ...name, ...more.parameters },
    label: `${label} of ${repository}`,
    isKept: false,
  });
  return {
    repository,
    get requestsMade() {
      return client.requestsMade;
    },
    get requestsLeft() {
      return client.requestsLeft;
    },
    // Asked by whoever looks and by whoever acts.
    defaultBranch: async () => once('default branch', async () => defaultBranch(client, repository)),
    async workflows(): Promise<Answer<readonly CiWorkflow[]>> {
      const list = await client.list({
        ...read('actions/workflows', 'read the workflows'),
        perPage: PER_PAGE,
        key: 'workflows',
        isCounted: true,
        identity: ({ id }: CiWorkflow) => String(id),
        item: readWorkflow,
      });
      return list.ok ? known(list.items) : unknownFrom(list.failure);
    },
    runs: async (window) => listRuns(client, name, window),
    async latestRuns(workflowId, count, event): Promise<Answer<readonly CiRun[]>> {
      const request = read('actions/workflows/{workflow_id}/runs', `read the newest runs of workflow ${workflowId}`, {
        parameters: { workflow_id: workflowId },
        query: {
          created: SINCE_EVER,
          exclude_pull_requests: true,
          per_page: Math.min(Math.max(count, 1), PER_PAGE),
          ...(event === undefined ? {} : { event }),
        },
      });
      const runs = await readFirstPage(client, request, { key: 'workflow_runs', item: (value) => readRun(value) });
      return runs.known ? known(runs.value.toSorted(newestFirst)) : runs;
    },
    async attempt(runId, attempt): Promise<Answer<CiRun>> {
      const request = read('actions/runs/{run_id}/attempts/{attempt_number}', `read attempt ${attempt} of run ${runId}`, {
        parameters: { run_id: runId, attempt_number: attempt },
        query: { exclude_pull_requests: true },
      });
      const result = await client.request({ ...request, method: 'GET' });
      if (!result.ok) return unknownFrom(result.failure);
      const run = readRun(result.body);
      return run?.id === runId && run.attempt === attempt ? known(run) : oddShape(request.label);
    },
    async jobs(runId, attempt): Promise<Answer<readonly CiJob[]>> {
      const list = await client.list({
        ...read('actions/runs/{run_id}/attempts/{attempt_number}/jobs', `read the jobs of attempt ${attempt} of run ${runId}`, {
          parameters: { run_id: runId, attempt_number: attempt },
        }),
        perPage: PER_PAGE,
        key: 'jobs',
        isCounted: true,
        identity: ({ id }: CiJob) => String(id),
        item: readJob,
      });
      return list.ok ? known(list.items) : unknownFrom(list.failure);
    },
    async annotations(checkRunId): Promise<Answer<readonly CiAnnotation[]>> {
      const request = read('check-runs/{check_run_id}/annotations', `read the annotations of check run ${checkRunId}`, {
        parameters: { check_run_id: checkRunId },
        query: { per_page: PER_PAGE },
        needs: 'checks=read',
      });
      return readFirstPage(client, request, { item: readAnnotation });
    },
    log: async (jobId, maxBytes, onText) => jobLog(client, name, jobId, maxBytes, onText),
    async commits(branch): Promise<Answer<readonly string[]>> {
      const request = read('commits', `read the commits of branch ${quoteUntrusted(branch)}`, {
        query: { sha: branch, per_page: PER_PAGE },
        needs: 'contents=read',
      });
      // A repository without commits answers 409.
      return readFirstPage(client, request, { item: (value) => readSha(asRecord(value)?.['sha']), noneStatus: 409 });
    },
  };
}
