import { type ApiAnswer, type ApiCall, ApiError, type Operations, type StorageRoute } from '../contract/operation.js';
import type { JobState } from '../world/actions-state.js';
import { ACTIONS_READ, actionsFor, jobOf, runOf } from './actions-access.js';
import { jobAnswer } from './actions-answer.js';

/** How long a log's address works. */
const LINK_MS = 60_000;
const PREFIX = '/_storage/logs/';

/** Jobs and their logs. */
export const actionsJobOperations: Operations = {
  'actions/list-jobs-for-workflow-run': {
    needs: ACTIONS_READ,
    handle(call) {
      const { attempt } = runOf(call, actionsFor(call).state);
      return list(call, (job) => call.query['filter'] === 'all' || job.attempt === attempt);
    },
  },
  'actions/list-jobs-for-workflow-run-attempt': {
    needs: ACTIONS_READ,
    handle(call) {
      const attempt = Number(call.path['attempt_number']);
      const run = runOf(call, actionsFor(call).state);
      if (attempt < 1 || attempt > run.attempt) throw new ApiError(404, 'Not Found');
      return list(call, (job) => job.attempt === attempt);
    },
  },
  'actions/get-job-for-workflow-run': {
    needs: ACTIONS_READ,
    handle(call) {
      const { repository, state } = actionsFor(call);
      return { status: 200, body: jobAnswer(call, repository, jobOf(call, state)) };
    },
  },
  'actions/download-job-logs-for-workflow-run': {
    needs: ACTIONS_READ,
    handle(call) {
      const { repository, state } = actionsFor(call);
      const job = jobOf(call, state);
      if (job.status !== 'completed') throw new ApiError(404, 'Not Found');
      if (call.caller.kind === 'anonymous') throw new ApiError(403, 'Must have admin rights to Repository.');
      if (job.logMissing === 'not-found') throw new ApiError(404, 'Not Found');
      if (job.logMissing === undefined && job.log === null) throw new ApiError(410, 'Server Error - Logs have expired');
      const key = `${job.id}-${state.logLinks.size + 1}`;
      state.logLinks.set(key, { text: job.logMissing === undefined ? job.log : null, expiresAt: new Date(call.now.getTime() + LINK_MS) });
      return { status: 302, headers: { Location: `${call.baseUrl}${PREFIX}${repository.id}/${key}` } };
    },
  },
};

/** The storage that logs are read from: without a token, for a minute. */
export const logStorage: StorageRoute = {
  prefix: PREFIX,
  handle(call) {
    // The storage is not GitHub: it refuses GitHub's token, which must not be sent there.
    if (call.headers['authorization'] !== undefined) return { status: 400, text: 'InvalidAuthenticationInfo' };
    const [id, key = ''] = (call.path['rest'] ?? '').split('/');
    const repository = [...call.world.repositories.values()].find((each) => each.id === Number(id));
    const link = repository?.actions?.logLinks.get(key);
    if (link?.text === undefined || link.text === null) return { status: 404, text: 'BlobNotFound' };
    if (call.now >= link.expiresAt) return { status: 403, text: 'AuthenticationFailed: Signature not valid in the specified time frame' };
    return { status: 200, text: link.text };
  },
};

function list(call: ApiCall, isShown: (job: JobState) => boolean): ApiAnswer {
  const { repository, state } = actionsFor(call);
  const { id } = runOf(call, state);
  const jobs = [...state.jobs.values()].filter((job) => job.run === id && isShown(job));
  return {
    list: jobs.map((job) => jobAnswer(call, repository, job)),
    envelope: (page, total) => ({ total_count: total, jobs: page }),
  };
}
