import { known, quoteUntrusted, unknown, type Answer, type WorkflowSwitch } from '@sar/baseline';
import { anonymousFailure, unknownFrom, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';

const NEEDS = 'actions=write';

/**
 * Switches workflows of one repository on again.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function workflowSwitch(client: GitHubClient, repository: string): WorkflowSwitch {
  const name = readRepositoryName(repository);
  return {
    async enable(file): Promise<Answer<'enabled'>> {
      const label = `switch the workflow ${quoteUntrusted(file)} of ${repository} on`;
      if (!client.isAuthenticated) return unknownFrom(anonymousFailure(label, NEEDS));
      const result = await client.request({
        method: 'PUT',
        path: '/repos/{owner}/{repo}/actions/workflows/{file}/enable',
        parameters: { ...name, file },
        label,
        needs: NEEDS,
      });
      if (result.ok)
        return result.status === 204
          ? known('enabled')
          : unknown('failed', `cannot ${label}: GitHub answered with HTTP ${result.status}, which does not say that it did`);
      const { failure } = result;
      const said = failure.message === '' ? '' : `: ${quoteUntrusted(failure.message, 300)}`;
      return failure.status === 422
        ? unknown('not-configured', `cannot ${label}: GitHub refuses it (HTTP 422)${said}`)
        : unknownFrom(failure);
    },
  };
}
