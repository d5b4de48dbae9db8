import { loginOf } from '../answers/caller-identity.js';
import { commitAnswer } from '../answers/commit-answer.js';
import { diffEntryAnswer } from '../answers/diff-entry-answer.js';
import { repositoryOf } from '../answers/repository-of.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { mergeBase } from '../git/commit-history.js';
import { addPull, issuesOf } from '../world/issues-state.js';
import { commitsOfPull, filesOfPull, headOf, pullAnswer, pullInList, type PullRequest } from './pulls-answer.js';

/** GitHub's limit for the files of one pull request. */
const MAX_FILES = 3_000;

const READ = [{ name: 'pull_requests', level: 'read' }] as const;
const WRITE = [{ name: 'pull_requests', level: 'write' }] as const;

/** Pull requests between branches of one repository. */
export const pullsOperations: Operations = {
  'pulls/list': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      const { state = 'open', head, base, sort = 'created', direction = sort === 'created' ? 'desc' : 'asc' } = call.query;
      const key = ({ issue }: PullRequest): number => (sort === 'updated' ? issue.updatedAt : issue.createdAt).getTime();
      const sign = direction === 'asc' ? 1 : -1;
      const pulls = pullsOf(repository).filter(
        ({ issue, pull }) =>
          (state === 'all' || issue.state === state) &&
          (base === undefined || pull.base === base) &&
          // GitHub ignores a head without an owner.
          (typeof head !== 'string' || !head.includes(':') || head.toLowerCase() === `${repository.owner}:${pull.head}`.toLowerCase()),
      );
      pulls.sort((a, b) => sign * (key(a) - key(b) || a.issue.number - b.issue.number));
      return { list: pulls.map((request) => pullInList(call, repository, request)) };
    },
  },
  'pulls/get': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      return { status: 200, body: pullAnswer(call, repository, pullOf(call, repository)) };
    },
  },
  'pulls/create': {
    needs: WRITE,
    handle(call) {
      const repository = repositoryOf(call);
      if (call.caller.kind === 'workflow' && !issuesOf(repository).workflowsMayCreatePulls) {
        throw new ApiError(403, 'GitHub Actions is not permitted to create or approve pull requests.');
      }
      return { status: 201, body: pullAnswer(call, repository, create(call, repository)) };
    },
  },
  'pulls/update': {
    needs: WRITE,
    handle(call) {
      const repository = repositoryOf(call);
      const request = pullOf(call, repository);
      update(call, repository, request);
      return { status: 200, body: pullAnswer(call, repository, request) };
    },
  },
  'pulls/list-files': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      const { pull } = pullOf(call, repository);
      const head = headOf(repository, pull);
      return {
        list: filesOfPull(repository, pull)
          .slice(0, MAX_FILES)
          .map((file) => diffEntryAnswer(repository, file, head, call.baseUrl)),
      };
    },
  },
  'pulls/list-commits': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      const { pull } = pullOf(call, repository);
      return { list: commitsOfPull(repository, pull).map((id) => commitAnswer(repository, id, call.baseUrl)) };
    },
  },
  'repos/list-pull-requests-associated-with-commit': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      const commit = call.path['commit_sha'] ?? '';
      const pulls = pullsOf(repository).filter(
        ({ pull }) => pull.mergeCommit === commit || commitsOfPull(repository, pull).includes(commit),
      );
      return { list: pulls.map((request) => pullInList(call, repository, request)) };
    },
  },
};

function pullsOf(repository: RepositoryState): PullRequest[] {
  return [...issuesOf(repository).issues.values()].flatMap((issue) => (issue.pull === undefined ? [] : [{ issue, pull: issue.pull }]));
}

function pullOf(call: ApiCall, repository: RepositoryState): PullRequest {
  const number = Number(call.path['pull_number']);
  const request = pullsOf(repository).find(({ issue }) => issue.number === number);
  if (request === undefined) throw new ApiError(404, 'Not Found');
  return request;
}

function create(call: ApiCall, repository: RepositoryState): PullRequest {
  const { git } = repository;
  const body = call.body as { title?: string; head: string; base: string; body?: string; draft?: boolean };
  const [owner, head] = body.head.includes(':')
    ? [body.head.slice(0, body.head.indexOf(':')), body.head.slice(body.head.indexOf(':') + 1)]
    : ['', body.head];
  const headCommit = owner === '' || owner.toLowerCase() === repository.owner.toLowerCase() ? git.head(head) : undefined;
  const baseCommit = git.head(body.base);
  if (headCommit === undefined) throw invalid({ field: 'head', code: 'invalid' });
  if (baseCommit === undefined) throw invalid({ field: 'base', code: 'invalid' });
  const open = pullsOf(repository).some(({ issue, pull }) => issue.state === 'open' && pull.head === head && pull.base === body.base);
  if (open) throw invalid({ code: 'custom', message: `A pull request already exists for ${repository.owner}:${head}.` });
  const common = mergeBase(git.objects, baseCommit, headCommit);
  if (common === undefined) throw invalid({ code: 'custom', message: `The ${head} branch has no history in common with ${body.base}` });
  if (common === headCommit) throw invalid({ code: 'custom', message: `No commits between ${body.base} and ${head}` });
  if (body.title === undefined || body.title.trim() === '') throw invalid({ code: 'missing_field', field: 'title' });
  const issue = addPull(
    repository,
    { head, base: body.base, draft: body.draft ?? false },
    { title: body.title, body: body.body ?? null, user: loginOf(call), createdAt: call.now },
  );
  return { issue, pull: issue.pull };
}

function update(call: ApiCall, repository: RepositoryState, { issue, pull }: PullRequest): void {
  const body = (call.body ?? {}) as { title?: string; body?: string; state?: 'open' | 'closed'; base?: string };
  if (body.base !== undefined && repository.git.head(body.base) === undefined) throw invalid({ field: 'base', code: 'invalid' });
  if (body.state === 'open' && issue.state === 'closed' && (pull.mergedAt !== null || repository.git.head(pull.head) === undefined)) {
    throw invalid({ code: 'custom', field: 'state', message: `state cannot be changed. The ${pull.head} branch was deleted or merged.` });
  }
  if (body.title !== undefined) issue.title = body.title;
  if (body.body !== undefined) issue.body = body.body;
  if (body.base !== undefined) pull.base = body.base;
  if (body.state === 'closed' && issue.state === 'open') {
    pull.closedHead = repository.git.head(pull.head) ?? null;
    issue.closedAt = call.now;
    issue.closedBy = loginOf(call);
  } else if (body.state === 'open') {
    pull.closedHead = null;
    issue.closedAt = null;
    issue.closedBy = null;
  }
  issue.state = body.state ?? issue.state;
  issue.updatedAt = call.now;
}

function invalid(error: Readonly<Record<string, string>>): ApiError {
  return new ApiError(422, 'Validation Failed', [{ resource: 'PullRequest', ...error }]);
}
