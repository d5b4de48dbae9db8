import type { Answer, VariableTarget, VariableWriter, WriteOutcome } from '@sar/baseline';
import { anonymousFailure, type ApiRequest, type ApiResult, type GitHubClient } from '../client/index.js';
import { plainOrQuoted } from './plain-or-quoted.js';
import type { RepositoryFacts } from './repository-facts.js';
import type { RepositoryName } from './repository-name.js';
import { variableEndpoint, type VariableEndpoint } from './variable-endpoints.js';
import { writeOutcome } from './write-outcome.js';

/** What a new variable of an organisation says about who sees it, or why it cannot be created. */
type Sharing = { readonly body: Readonly<Record<string, unknown>> } | { readonly outcome: WriteOutcome };

/** PATCH, POST, PATCH: more often a variable does not come and go while it is written. */
const MOST_STEPS = 3;

/** Writes variables; `facts` are those of `running`, the repository that runs. */
export function variableWriter(
  client: GitHubClient,
  running: RepositoryName,
  facts: () => Promise<Answer<RepositoryFacts>>,
): VariableWriter {
  return {
    async set(target, name, value, exists = true) {
      const endpoint = variableEndpoint(target);
      let createNext = !exists;
      // Sent more than once, an earlier POST may be what made the variable that a later one finds.
      let mayHaveCreated = false;
      for (let step = 1; ; step += 1) {
        const sharing = createNext ? await sharingOf(target, running, facts) : { body: {} };
        if ('outcome' in sharing) return sharing.outcome;
        const result = await write(client, endpoint, name, { ...sharing.body, value }, createNext);
        if (result.ok && result.status !== (createNext ? 201 : 204)) return oddAnswer(endpoint, name, result.status);
        if (result.ok) return { outcome: createNext || mayHaveCreated ? 'created' : 'updated' };
        const { failure } = result;
        const isOther = failure.status === (createNext ? 409 : 404);
        if (!isOther || step === MOST_STEPS) return writeOutcome(failure);
        mayHaveCreated = createNext && failure.attempts > 1;
        createNext = !createNext;
      }
    },
    async remove(target, name) {
      const endpoint = variableEndpoint(target);
      const request = requestFor(endpoint, name, 'delete');
      if (!client.isAuthenticated) return writeOutcome(anonymousFailure(request.label, endpoint.needsWrite));
      const result = await client.request({ ...request, method: 'DELETE' });
      if (result.ok) return result.status === 204 ? { outcome: 'deleted' } : oddAnswer(endpoint, name, result.status);
      if (result.failure.status !== 404) return writeOutcome(result.failure);
      return { outcome: result.failure.attempts > 1 ? 'deleted' : 'already-absent' };
    },
  };
}

/** Success with another status than GitHub documents: something in between answered, and nothing tells that it was done. */
function oddAnswer(endpoint: VariableEndpoint, name: string, status: number): WriteOutcome {
  const detail = `writing the variable ${plainOrQuoted(name)} of ${endpoint.text} was answered with HTTP ${status}, which GitHub never does: check the address of the API, and what is between it and this machine`;
  return { outcome: 'failed', reason: 'failed', detail };
}

async function write(
  client: GitHubClient,
  endpoint: VariableEndpoint,
  name: string,
  body: Readonly<Record<string, unknown>>,
  isNew: boolean,
): Promise<ApiResult> {
  const request = requestFor(endpoint, name, 'set');
  if (!client.isAuthenticated) return { ok: false, failure: anonymousFailure(request.label, endpoint.needsWrite) };
  if (!isNew) return client.request({ ...request, method: 'PATCH', body });
  // A second POST is answered with 409, so it may be repeated.
  return client.request({ ...request, method: 'POST', path: endpoint.list.path, body: { name, ...body }, idempotent: true });
}

function requestFor(endpoint: VariableEndpoint, name: string, verb: 'set' | 'delete'): Omit<ApiRequest, 'method'> {
  return {
    path: `${endpoint.list.path}/{name}`,
    parameters: { ...endpoint.parameters, name },
    label: `${verb} the variable ${plainOrQuoted(name)} of ${endpoint.text}`,
    needs: endpoint.needsWrite,
  };
}

/** A new variable of an organisation is shared with the running repository alone: the least that lets it be used. */
async function sharingOf(target: VariableTarget, running: RepositoryName, facts: () => Promise<Answer<RepositoryFacts>>): Promise<Sharing> {
  if (target.scope !== 'org') return { body: {} };
  if (target.owner.toLowerCase() !== running.owner.toLowerCase()) {
    const detail = `a new variable of the organisation ${plainOrQuoted(target.owner)} would be shared with ${running.owner}/${running.repo}, which is not in it: create it there once and choose whom it is shared with`;
    return { outcome: { outcome: 'refused', reason: 'invalid', detail } };
  }
  const repository = await facts();
  if (!repository.known) return { outcome: { outcome: 'failed', reason: repository.reason, detail: repository.detail } };
  return { body: { visibility: 'selected', selected_repository_ids: [repository.value.id] } };
}
