import type { StorageLayer } from '@sar/baseline';

/**
 * The permission that lists a layer, as a fine-grained token or an App names it.
 * Source: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export const LAYER_PERMISSIONS: Readonly<Record<StorageLayer, string>> = {
  'org-secrets': 'Secrets: read',
  'repo-secrets': 'Secrets: read',
  'env-secrets': 'Environments: read',
  'repo-vars': 'Variables: read',
  'env-vars': 'Environments: read',
  // Listing them needs the permission to write them.
  codespace: 'Codespaces secrets: write',
  'org-vars': 'Variables: read',
  dependabot: 'Dependabot secrets: read',
};

/** Why a layer stays unknown without a token, and what would help. */
export function noTokenDetail(layer: StorageLayer): string {
  return `no token was given; a fine-grained token or an App with "${LAYER_PERMISSIONS[layer]}" can list ${layer} (GITHUB_TOKEN cannot)`;
}
