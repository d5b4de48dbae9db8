import { known, type Answer, type LiveEntry, type VariableReader, type VariableTarget, type VariableWriter } from '@sar/baseline';
import { unknownFrom, type GitHubClient } from '../client/index.js';
import { listEntries } from './list-entries.js';
import { plainOrQuoted } from './plain-or-quoted.js';
import { readVariable } from './read-live-entry.js';
import { repositoryFacts } from './repository-facts.js';
import { readRepositoryName } from './repository-name.js';
import { variableEndpoint } from './variable-endpoints.js';
import { variableWriter } from './variable-writer.js';

/**
 * Reads and writes variables of repositories, environments and organisations.
 *
 * @param repository `owner/repository` that runs: a new variable of an organisation is shared with it alone; an existing one keeps
 *   whom it is shared with
 * @throws UserError when that is no repository's name
 */
export function variableStore(client: GitHubClient, repository: string): VariableReader & VariableWriter {
  const name = readRepositoryName(repository);
  const list = async (target: VariableTarget): Promise<Answer<readonly LiveEntry[]>> => {
    const endpoint = variableEndpoint(target);
    const result = await listEntries(client, endpoint.list, endpoint.of);
    return result.ok ? known(result.items) : unknownFrom(result.failure);
  };
  return {
    list,
    get: async (target, variable) => getVariable(client, target, variable, list),
    ...variableWriter(client, name, repositoryFacts(client, name)),
  };
}

/** A 404 alone does not tell a variable that is not there from a place that is not there or must not be seen: then the list says. */
async function getVariable(
  client: GitHubClient,
  target: VariableTarget,
  name: string,
  list: VariableReader['list'],
): Promise<Answer<LiveEntry | undefined>> {
  const endpoint = variableEndpoint(target);
  const label = `read the variable ${plainOrQuoted(name)} of ${endpoint.text}`;
  const result = await client.request({
    method: 'GET',
    path: `${endpoint.list.path}/{name}`,
    parameters: { ...endpoint.parameters, name },
    label,
    needs: endpoint.list.needs,
  });
  if (result.ok) {
    const entry = readVariable(result.body);
    return entry === undefined
      ? { known: false, reason: 'failed', detail: `cannot ${label}: the answer has an unexpected shape` }
      : known(entry);
  }
  if (result.failure.status !== 404) return unknownFrom(result.failure);
  const all = await list(target);
  return all.known ? known(all.value.find((entry) => entry.name === name.toUpperCase())) : all;
}
