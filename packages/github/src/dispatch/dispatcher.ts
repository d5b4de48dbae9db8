import { known, quoteUntrusted, unknown, type Answer, type Dispatcher, type DispatchTarget } from '@sar/baseline';
import { anonymousFailure, unknownFrom, type ApiFailure, type ApiRequest, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { payloadProblem } from './payload-problem.js';

/** GitHub answers 200 where it tells about the run that it started, and 204 otherwise. */
const DONE = new Set([200, 204]);

/**
 * Starts workflows of one repository. A request whose answer was lost is not sent again, since it may have started one.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function dispatcher(client: GitHubClient, repository: string): Dispatcher {
  const name = readRepositoryName(repository);
  return {
    async dispatch(target, payload): Promise<Answer<'dispatched'>> {
      const request = requestFor(target, payload, repository);
      const problem = payloadProblem(target, payload);
      if (problem !== undefined) return unknown('not-configured', `cannot ${request.label}: ${problem}`);
      if (!client.isAuthenticated) return unknownFrom(anonymousFailure(request.label, request.needs));
      const result = await client.request({ ...request, parameters: { ...name, ...request.parameters } });
      if (!result.ok) return refusal(target, request.label, result.failure);
      if (DONE.has(result.status)) return known('dispatched');
      return unknown('failed', `cannot ${request.label}: GitHub answered with HTTP ${result.status}, which does not say that it did`);
    },
  };
}

function requestFor(
  target: DispatchTarget,
  payload: Readonly<Record<string, string>>,
  repository: string,
): ApiRequest & { readonly needs: string } {
  if (target.kind === 'repository-event') {
    return {
      method: 'POST',
      path: '/repos/{owner}/{repo}/dispatches',
      body: { event_type: target.type, client_payload: { ...payload } },
      label: `send the event ${quoteUntrusted(target.type)} to ${repository}`,
      needs: 'contents=write',
    };
  }
  return {
    method: 'POST',
    path: '/repos/{owner}/{repo}/actions/workflows/{file}/dispatches',
    parameters: { file: target.file },
    body: { ref: target.ref, inputs: { ...payload } },
    label: `start the workflow ${quoteUntrusted(target.file)} of ${repository} on ${quoteUntrusted(target.ref)}`,
    needs: 'actions=write',
  };
}

/** GitHub's words and what to do about them; what the client says of everything else is enough. */
function refusal(target: DispatchTarget, label: string, failure: ApiFailure): Answer<never> {
  const said = failure.message === '' ? '' : `: ${quoteUntrusted(failure.message, 300)}`;
  if (target.kind === 'workflow' && failure.status === 422) {
    const mend = `add \`workflow_dispatch\` with these inputs to the workflow on that ref, or name another ref, and see that the workflow is not disabled`;
    return unknown('not-configured', `cannot ${label}: GitHub refuses it (HTTP 422)${said}. To mend it, ${mend}`);
  }
  if (target.kind === 'workflow' && failure.status === 404) {
    const mend = 'name the file of a workflow that is in `.github/workflows` of the default branch';
    return unknown(failure.reason, `${failure.detail} If the workflow is missing, ${mend}`);
  }
  if (failure.status === 422) return unknown('not-configured', `cannot ${label}: GitHub refuses the event (HTTP 422)${said}`);
  return unknownFrom(failure);
}
