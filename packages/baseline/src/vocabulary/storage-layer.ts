/**
 * Where GitHub keeps variables and secrets that a repository can see. The first six are those of the reference audit; a layer's
 * name is part of the audit's JSON and never changes.
 */
export const STORAGE_LAYERS = [
  'org-secrets',
  'repo-secrets',
  'env-secrets',
  'repo-vars',
  'env-vars',
  'codespace',
  'org-vars',
  'dependabot',
] as const;
export type StorageLayer = (typeof STORAGE_LAYERS)[number];

/** The layers that belong to one environment each. */
export const ENVIRONMENT_LAYERS = ['env-secrets', 'env-vars'] as const satisfies readonly StorageLayer[];

/** The layers whose values can be read; of the others only names and dates. */
export const VARIABLE_LAYERS = ['repo-vars', 'env-vars', 'org-vars'] as const satisfies readonly StorageLayer[];

export function isEnvironmentLayer(layer: StorageLayer): layer is (typeof ENVIRONMENT_LAYERS)[number] {
  return (ENVIRONMENT_LAYERS as readonly StorageLayer[]).includes(layer);
}

export function isVariableLayer(layer: StorageLayer): layer is (typeof VARIABLE_LAYERS)[number] {
  return (VARIABLE_LAYERS as readonly StorageLayer[]).includes(layer);
}
