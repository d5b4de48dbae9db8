import { isBot, loginOf } from '../answers/caller-identity.js';
import { repositoryOf } from '../answers/repository-of.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { addCheckRun, type AnnotationState, type CheckRunState, checksOf } from '../world/checks-state.js';
import { annotationAnswer, appId, checkRunAnswer } from './checks-answer.js';

const READ = [{ name: 'checks', level: 'read' }] as const;
const WRITE = [{ name: 'checks', level: 'write' }] as const;

interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly status?: CheckRunState['status'];
  readonly started_at?: string;
  readonly conclusion?: string;
  readonly completed_at?: string;
  readonly output?: { readonly title?: string; readonly summary: string; readonly text?: string; readonly annotations?: AnnotationState[] };
}

/** Check runs and their annotations. */
export const checksOperations: Operations = {
  'checks/create': {
    needs: WRITE,
    handle(call) {
      const repository = repositoryOf(call);
      requireApp(call);
      const body = call.body as CheckRunBody;
      const sha = body.head_sha ?? '';
      if (!repository.git.objects.commits.has(sha)) throw new ApiError(422, `No commit found for SHA: ${sha}`);
      requireOutput(body);
      const run = addCheckRun(repository, {
        name: body.name ?? '',
        sha,
        app: loginOf(call),
        status: 'queued',
        conclusion: null,
        startedAt: call.now,
        completedAt: null,
      });
      change(call, run, body);
      return { status: 201, body: checkRunAnswer(call, repository, run) };
    },
  },
  'checks/update': {
    needs: WRITE,
    handle(call) {
      const repository = repositoryOf(call);
      requireApp(call);
      const run = checkRunOf(call, repository);
      if (run.app !== loginOf(call)) {
        throw new ApiError(
          403,
          `Invalid app_id \`${appId(loginOf(call))}\` - check run can only be modified by the GitHub App that created it.`,
        );
      }
      const body = call.body as CheckRunBody;
      requireOutput(body);
      change(call, run, body);
      return { status: 200, body: checkRunAnswer(call, repository, run) };
    },
  },
  'checks/get': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      return { status: 200, body: checkRunAnswer(call, repository, checkRunOf(call, repository)) };
    },
  },
  'checks/list-for-ref': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      const sha = repository.git.resolve(call.path['ref'] ?? '');
      if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${call.path['ref']}`);
      const { check_name: name, status, filter = 'latest', app_id: app } = call.query;
      const runs = [...checksOf(repository).runs.values()].filter(
        (run) =>
          run.sha === sha &&
          (name === undefined || run.name === name) &&
          (status === undefined || run.status === status) &&
          (app === undefined || appId(run.app) === Number(app)),
      );
      const shown = filter === 'all' ? runs : [...new Map(runs.map((run) => [`${run.app} ${run.name}`, run])).values()];
      return {
        list: shown.reverse().map((run) => checkRunAnswer(call, repository, run)),
        envelope: (page, total) => ({ total_count: total, check_runs: page }),
      };
    },
  },
  'checks/list-annotations': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      const run = checkRunOf(call, repository);
      return { list: run.annotations.map((annotation) => annotationAnswer(call, repository, run, annotation)) };
    },
  },
};

/** People cannot write checks, whatever their token may do. */
function requireApp(call: ApiCall): void {
  if (!isBot(call)) throw new ApiError(403, 'You must authenticate via a GitHub App.');
}

function checkRunOf(call: ApiCall, repository: RepositoryState): CheckRunState {
  const run = checksOf(repository).runs.get(Number(call.path['check_run_id']));
  if (run === undefined) throw new ApiError(404, 'Not Found');
  return run;
}

function requireOutput({ status, conclusion, output }: CheckRunBody): void {
  if (status === 'completed' && conclusion === undefined) throw new ApiError(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  // What is too long or too many, GitHub's description refuses already.
  const wide = output?.annotations?.find(
    ({ start_line: start, end_line: end, start_column: column, end_column: last }) => start !== end && (column ?? last) !== undefined,
  );
  if (wide !== undefined)
    throw new ApiError(422, 'Invalid request.\n\nstart_column and end_column are only allowed where start_line and end_line are the same.');
}

function change(call: ApiCall, run: CheckRunState, body: CheckRunBody): void {
  if (body.name !== undefined) run.name = body.name;
  if (body.details_url !== undefined) run.detailsUrl = body.details_url;
  if (body.external_id !== undefined) run.externalId = body.external_id;
  if (body.started_at !== undefined) run.startedAt = new Date(body.started_at);
  if (body.conclusion !== undefined) {
    // A conclusion completes the run by itself.
    run.status = 'completed';
    run.conclusion = body.conclusion;
    run.completedAt = body.completed_at === undefined ? call.now : new Date(body.completed_at);
  } else if (body.status !== undefined) {
    run.status = body.status;
    run.conclusion = null;
    run.completedAt = null;
  }
  if (body.output === undefined) return;
  run.title = body.output.title ?? run.title;
  run.summary = body.output.summary;
  run.text = body.output.text ?? run.text;
  // Annotations of a later request are added to the earlier ones.
  run.annotations.push(...(body.output.annotations ?? []));
}
