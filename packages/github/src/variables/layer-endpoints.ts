import type { StorageLayer } from '@sar/baseline';

/** Where GitHub lists variables or secrets. */
export interface EntryList {
  readonly path: string;
  /** Key of the answer that holds the entries. */
  readonly key: 'variables' | 'secrets';
  /** Largest page: 30 for every list of variables, 100 for secrets. */
  readonly perPage: number;
  readonly needs: string;
  /** What people call the entries. */
  readonly title: string;
}

const variables = { key: 'variables', perPage: 30 } as const;
const secrets = { key: 'secrets', perPage: 100 } as const;

/**
 * The list of each storage layer, as the repository sees it.
 * Source: https://docs.github.com/en/rest/actions/variables, .../actions/secrets, .../codespaces/repository-secrets, .../dependabot/secrets;
 * page sizes and fields: GitHub's OpenAPI description. Codespaces secrets need "write" even to be listed.
 */
export const LAYER_LISTS: Readonly<Record<StorageLayer, EntryList>> = {
  'repo-vars': { path: '/repos/{owner}/{repo}/actions/variables', needs: 'actions_variables=read', title: 'the variables', ...variables },
  'env-vars': {
    path: '/repos/{owner}/{repo}/environments/{environment_name}/variables',
    needs: 'environments=read',
    title: 'the variables',
    ...variables,
  },
  'org-vars': {
    path: '/repos/{owner}/{repo}/actions/organization-variables',
    needs: 'actions_variables=read',
    title: "the organisation's variables",
    ...variables,
  },
  'repo-secrets': { path: '/repos/{owner}/{repo}/actions/secrets', needs: 'secrets=read', title: 'the names of the secrets', ...secrets },
  'env-secrets': {
    path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
    needs: 'environments=read',
    title: 'the names of the secrets',
    ...secrets,
  },
  'org-secrets': {
    path: '/repos/{owner}/{repo}/actions/organization-secrets',
    needs: 'secrets=read',
    title: "the names of the organisation's secrets",
    ...secrets,
  },
  codespace: {
    path: '/repos/{owner}/{repo}/codespaces/secrets',
    needs: 'codespaces_secrets=write',
    title: 'the names of the Codespaces secrets',
    ...secrets,
  },
  dependabot: {
    path: '/repos/{owner}/{repo}/dependabot/secrets',
    needs: 'dependabot_secrets=read',
    title: 'the names of the Dependabot secrets',
    ...secrets,
  },
};

/** Everything that the organisation has, shared with the repository or not. */
export const ORGANIZATION_LISTS: Readonly<Record<'org-secrets' | 'org-vars', EntryList>> = {
  'org-secrets': { path: '/orgs/{org}/actions/secrets', needs: 'organization_secrets=read', title: 'the names of all secrets', ...secrets },
  'org-vars': { path: '/orgs/{org}/actions/variables', needs: 'organization_actions_variables=read', title: 'all variables', ...variables },
};
