import type { Answer } from '@sar/baseline';
import { known, unknown } from '@sar/baseline';
import { anonymousFailure, unknownFrom, type ApiFailure, type ApiRequest, type GitHubClient, type ListRequest } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';

/** Largest page of the lists that are read here. */
export const PER_PAGE = 100;

/** GitHub's words for something that is switched off or was never used, and what that means for people. */
export interface NotThere {
  readonly says: RegExp;
  readonly detail: string;
}

/** A client and a repository; asks for what is below the repository's address. */
export interface RepositoryReader {
  readonly client: GitHubClient;
  readonly name: RepositoryName;
  /** A request for `/repos/{owner}/{repo}/<path>`. Its answers are large and asked for once, so they are not kept for their entity tags. */
  request(path: string, what: string, needs: string, more?: Partial<ApiRequest>): Omit<ApiRequest, 'method'>;
}

export function repositoryReader(client: GitHubClient, name: RepositoryName): RepositoryReader {
  return {
    client,
    name,
    request: (path, what, needs, more = {}) => ({
      needs,
      ...more,
      path: `/repos/{owner}/{repo}/${path}`,
      parameters: { ...name, ...more.parameters },
      label: `read ${what} of ${name.owner}/${name.repo}`,
      isKept: false,
    }),
  };
}

/** A list to its end. Nobody without a token may see it, so then it is not even asked for. */
export async function readWhole<T>(
  client: GitHubClient,
  request: Omit<ListRequest<T>, 'perPage'>,
  notThere: readonly NotThere[] = [],
): Promise<Answer<readonly T[]>> {
  if (!client.isAuthenticated) return unknownFrom(anonymousFailure(request.label, request.needs ?? ''));
  const list = await client.list({ ...request, perPage: PER_PAGE });
  return list.ok ? known(list.items) : unknownOr(list.failure, request.label, notThere);
}

/** A failure as the ports say it; one that means "not there" is no question of permissions, whatever its status. */
export function unknownOr(failure: ApiFailure, label: string, notThere: readonly NotThere[]): Answer<never> {
  const reason = notThere.find(({ says }) => says.test(failure.message));
  return reason === undefined ? unknownFrom(failure) : unknown('not-configured', `cannot ${label}: ${reason.detail}`);
}
