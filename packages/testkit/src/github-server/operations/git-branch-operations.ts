import { commitAnswer } from '../answers/commit-answer.js';
import { nodeId } from '../answers/node-id.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { checksOf } from '../world/checks-state.js';
import { branchRules, protectedChecks } from './branch-rules-answer.js';

/** Branches, the rules on them, and tags. */
export const gitBranchOperations: Operations = {
  'repos/list-branches': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const wanted = call.query['protected'];
      const names = namesOf(repository, 'refs/heads/').filter(
        (name) => wanted === undefined || repository.git.protections.has(name) === wanted,
      );
      const url = repositoryUrl(repository, call.baseUrl);
      return {
        list: names.map((name) => {
          const sha = repository.git.head(name) ?? '';
          return { name, commit: { sha, url: `${url}/commits/${sha}` }, protected: repository.git.protections.has(name) };
        }),
      };
    },
  },
  'repos/get-branch': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const name = call.path['branch'] ?? '';
      const sha = repository.git.head(name);
      if (sha === undefined) throw new ApiError(404, 'Branch not found');
      const url = `${repositoryUrl(repository, call.baseUrl)}/branches/${encodeURIComponent(name)}`;
      const isProtected = repository.git.protections.has(name) || checksOf(repository).required.some(({ branch }) => branch === name);
      return {
        status: 200,
        body: {
          name,
          commit: commitAnswer(repository, sha, call.baseUrl),
          _links: { html: `${call.baseUrl}/${repository.owner}/${repository.name}/tree/${name}`, self: url },
          protected: isProtected,
          protection: {
            enabled: isProtected,
            required_status_checks: protectedChecks(repository, name),
          },
          protection_url: `${url}/protection`,
        },
      };
    },
  },
  'repos/get-branch-rules': {
    needs: [{ name: 'metadata', level: 'read' }],
    handle: (call) => ({ list: branchRules(repositoryOf(call), call.path['branch'] ?? '') }),
  },
  'repos/list-tags': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const url = repositoryUrl(repository, call.baseUrl);
      return {
        list: namesOf(repository, 'refs/tags/')
          .reverse()
          .map((name) => {
            const sha = repository.git.resolve(`refs/tags/${name}`) ?? '';
            const archive = (kind: string): string => `${url}/${kind}/refs/tags/${name}`;
            return {
              name,
              commit: { sha, url: `${url}/commits/${sha}` },
              zipball_url: archive('zipball'),
              tarball_url: archive('tarball'),
              node_id: nodeId('Ref', `refs/tags/${name}`),
            };
          }),
      };
    },
  },
};

function namesOf({ git }: RepositoryState, prefix: string): string[] {
  return [...git.refs.keys()]
    .filter((ref) => ref.startsWith(prefix))
    .map((ref) => ref.slice(prefix.length))
    .sort();
}
