import type { Caller } from '../contract/caller.js';
import type { World } from '../contract/world.js';

/**
 * What a workflow can give its GITHUB_TOKEN, and the highest level of it: no variables, no secrets, no environments, no workflow files.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
const WORKFLOW_PERMISSIONS: Readonly<Record<string, 'read' | 'write'>> = {
  actions: 'write',
  artifact_metadata: 'write',
  attestations: 'write',
  checks: 'write',
  code_quality: 'write',
  contents: 'write',
  copilot_requests: 'write',
  deployments: 'write',
  discussions: 'write',
  id_token: 'write',
  issues: 'write',
  metadata: 'read',
  models: 'read',
  packages: 'write',
  pages: 'write',
  pull_requests: 'write',
  repository_projects: 'write',
  security_events: 'write',
  statuses: 'write',
  vulnerability_alerts: 'read',
};

/**
 * Makes a token known.
 *
 * @throws Error when a workflow's token is given what GITHUB_TOKEN cannot have: such a test would prove nothing
 */
export function addToken(world: World, token: string, caller: Caller): void {
  if (token.trim() === '') throw new Error('a token needs a text');
  if (caller.kind === 'workflow') {
    for (const [name, level] of Object.entries(caller.permissions)) {
      const highest = WORKFLOW_PERMISSIONS[name];
      if (highest === undefined)
        throw new Error(`GITHUB_TOKEN can never have the permission "${name}"; use kind "installation" or "person"`);
      if (level !== 'read' && level !== highest) throw new Error(`GITHUB_TOKEN can never have "${name}: ${level}", only ${highest}`);
    }
  }
  world.tokens.set(token, caller);
}
