import {
  isEnvironmentLayer,
  known,
  quoteUntrusted,
  unknown,
  type Answer,
  type LiveEntry,
  type LiveVariables,
  type StorageLayer,
} from '@sar/baseline';
import { asRecord, unknownFrom, type ApiFailure, type GitHubClient } from '../client/index.js';
import { LAYER_LISTS, ORGANIZATION_LISTS } from './layer-endpoints.js';
import { listEntries } from './list-entries.js';
import { onceByKey } from './once-by-key.js';
import { repositoryFacts, type RepositoryFacts } from './repository-facts.js';
import { readRepositoryName, type RepositoryName } from './repository-name.js';

interface Context {
  readonly client: GitHubClient;
  readonly name: RepositoryName;
  readonly facts: () => Promise<Answer<RepositoryFacts>>;
}

/**
 * Reads the variables and secrets of a repository from GitHub. Every list is asked once and kept; those who ask at the same time share
 * it.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function liveVariables(client: GitHubClient, repository: string): LiveVariables {
  const name = readRepositoryName(repository);
  const context: Context = { client, name, facts: repositoryFacts(client, name) };
  const entries = onceByKey<Answer<readonly LiveEntry[]>>();
  const names = onceByKey<Answer<readonly string[]>>();
  const entriesOf = async (layer: StorageLayer, environment?: string): Promise<Answer<readonly LiveEntry[]>> =>
    entries(isEnvironmentLayer(layer) ? `${layer}:${environment}` : layer, async () => readLayer(context, layer, environment));
  return {
    repository,
    entries: entriesOf,
    environments: async () => names('environments', async () => readEnvironments(context)),
    notShared: async (layer) => names(layer, async () => readNotShared(context, layer, await entriesOf(layer))),
  };
}

async function readLayer(context: Context, layer: StorageLayer, environment: string | undefined): Promise<Answer<readonly LiveEntry[]>> {
  const { client, name } = context;
  const needsEnvironment = isEnvironmentLayer(layer);
  if (needsEnvironment && environment === undefined) return unknown('failed', `the layer ${layer} is asked for by environment`);
  const list = await listEntries(client, LAYER_LISTS[layer], { ...name, environment: needsEnvironment ? environment : undefined });
  if (list.ok) return known(list.items);
  if (needsEnvironment && (await isMissingIn(context, list.failure))) {
    return unknown('not-configured', `there is no environment ${quoteUntrusted(environment ?? '')} in ${name.owner}/${name.repo}`);
  }
  const isOfOrganization = layer === 'org-secrets' || layer === 'org-vars';
  return isOfOrganization && (await isOfUser(context, list.failure)) ? known([]) : unknownFrom(list.failure);
}

async function readEnvironments({ client, name }: Context): Promise<Answer<readonly string[]>> {
  const list = await client.list({
    path: '/repos/{owner}/{repo}/environments',
    parameters: { ...name },
    perPage: 100,
    key: 'environments',
    isCounted: true,
    identity: (environment: string) => environment,
    label: `read the environments of ${name.owner}/${name.repo}`,
    needs: 'actions=read',
    item: (value) => {
      const text = asRecord(value)?.['name'];
      return typeof text === 'string' && text !== '' ? text : undefined;
    },
  });
  return list.ok ? known(list.items) : unknownFrom(list.failure);
}

async function readNotShared(
  context: Context,
  layer: 'org-secrets' | 'org-vars',
  shared: Answer<readonly LiveEntry[]>,
): Promise<Answer<readonly string[]>> {
  if (!shared.known) return shared;
  const all = await listEntries(context.client, ORGANIZATION_LISTS[layer], { owner: context.name.owner });
  if (!all.ok) return (await isOfUser(context, all.failure)) ? known([]) : unknownFrom(all.failure);
  const seen = new Set(shared.value.map(({ name }) => name));
  return known(all.items.map(({ name }) => name).filter((name) => !seen.has(name)));
}

/** True when a list is not there though the repository is: of a repository that it sees, GitHub does not deny a token what is there. */
async function isMissingIn({ facts }: Context, { status }: ApiFailure): Promise<boolean> {
  return status === 404 && (await facts()).known;
}

/** True when the owner is a user, who has no organisation to share anything. */
async function isOfUser({ facts }: Context, { status }: ApiFailure): Promise<boolean> {
  if (status !== 404 && status !== 403) return false;
  const repository = await facts();
  return repository.known && !repository.value.isOfOrganization;
}
