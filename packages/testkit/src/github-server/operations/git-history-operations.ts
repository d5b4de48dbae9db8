import { commitAnswer, commitObject } from '../answers/commit-answer.js';
import { diffEntryAnswer } from '../answers/diff-entry-answer.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { changedFiles } from '../git/changed-files.js';
import { mergeBase, reachable } from '../git/commit-history.js';

/** Commits of a repository: list, get, compare. */
export const gitHistoryOperations: Operations = {
  'repos/list-commits': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      if (repository.git.refs.size === 0) throw new ApiError(409, 'Git Repository is empty.');
      const start = resolveOr404(repository, String(call.query['sha'] ?? repository.defaultBranch));
      const ids = repository.git.history(start).filter((id) => matches(repository, id, call.query));
      return { list: ids.map((id) => commitAnswer(repository, id, call.baseUrl)) };
    },
  },
  'repos/get-commit': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const id = repository.git.resolve(call.path['ref'] ?? '');
      if (id === undefined) throw new ApiError(422, `No commit found for SHA: ${call.path['ref']}`);
      const files = changedFiles(repository.git, commitObject(repository, id).parents[0], id);
      const additions = files.reduce((sum, file) => sum + file.additions, 0);
      const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
      return {
        status: 200,
        body: {
          ...commitAnswer(repository, id, call.baseUrl),
          stats: { additions, deletions, total: additions + deletions },
          files: files.map((file) => diffEntryAnswer(repository, file, id, call.baseUrl)),
        },
      };
    },
  },
  'repos/compare-commits-with-basehead': {
    needs: [{ name: 'contents', level: 'read' }],
    handle: (call) => ({ status: 200, body: compare(call, repositoryOf(call)) }),
  },
};

function resolveOr404(repository: RepositoryState, name: string): string {
  const id = repository.git.resolve(name);
  if (id === undefined) throw new ApiError(404, 'Not Found');
  return id;
}

function matches(repository: RepositoryState, id: string, query: ApiCall['query']): boolean {
  const { committer, author, parents } = commitObject(repository, id);
  const { since, until, path, author: wanted } = query as { since?: string; until?: string; path?: string; author?: string };
  if (since !== undefined && committer.date < new Date(since)) return false;
  if (until !== undefined && committer.date > new Date(until)) return false;
  if (wanted !== undefined && ![author.name, author.email, author.email.split('@')[0]?.replace(/^\d+\+/, '')].includes(wanted))
    return false;
  if (path === undefined) return true;
  return changedFiles(repository.git, parents[0], id).some((file) => file.path === path || file.path.startsWith(`${path}/`));
}

/** GitHub's comparison is of three dots: from the merge base to the head. */
function compare(call: ApiCall, repository: RepositoryState): unknown {
  const [baseName = '', headName = ''] = (call.path['basehead'] ?? '').split('...');
  const base = resolveOr404(repository, baseName);
  const head = resolveOr404(repository, headName);
  const { git } = repository;
  const common = mergeBase(git.objects, base, head);
  if (common === undefined) throw new ApiError(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ofBase = reachable(git.objects, base);
  const ofHead = reachable(git.objects, head);
  const ahead = git
    .history(head)
    .filter((id) => !ofBase.has(id))
    .reverse();
  const behind = [...ofBase].filter((id) => !ofHead.has(id)).length;
  const html = `${call.baseUrl}/${repository.owner}/${repository.name}/compare/${baseName}...${headName}`;
  const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  return {
    url: `${repositoryUrl(repository, call.baseUrl)}/compare/${baseName}...${headName}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitAnswer(repository, base, call.baseUrl),
    merge_base_commit: commitAnswer(repository, common, call.baseUrl),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.map((id) => commitAnswer(repository, id, call.baseUrl)),
    files: changedFiles(git, common, head).map((file) => diffEntryAnswer(repository, file, head, call.baseUrl)),
  };
}
