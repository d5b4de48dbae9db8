import type { ActionsPolicy, RepositoryProfile, SelectedActions, WorkflowTokenPolicy } from '@sar/baseline';
import { readText } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';

/** GitHub's own limit of the list is far below it. */
const MOST_PATTERNS = 2000;

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

/** A repository's own answer; undefined when it has another shape. */
export function readProfile(body: unknown): RepositoryProfile | undefined {
  const repository = asRecord(body) ?? {};
  const defaultBranch = readText(repository['default_branch']);
  const [archived, fork] = [flag(repository['archived']), flag(repository['fork'])];
  if (defaultBranch === undefined || archived === undefined || fork === undefined) return undefined;
  return { defaultBranch, archived, fork, allowsAutoMerge: flag(repository['allow_auto_merge']) };
}

/**
 * Which actions may run; undefined when the answer has another shape.
 * Source: https://docs.github.com/en/rest/actions/permissions#get-github-actions-permissions-for-a-repository
 */
export function readActionsPolicy(body: unknown): ActionsPolicy | undefined {
  const policy = asRecord(body) ?? {};
  const enabled = flag(policy['enabled']);
  const allowed = policy['allowed_actions'];
  const isKnown = allowed === 'all' || allowed === 'local_only' || allowed === 'selected';
  // It is not told while Actions are switched off.
  if (enabled === undefined || (enabled && !isKnown)) return undefined;
  return { enabled, allowed: isKnown ? allowed : undefined, requiresCommitIds: policy['sha_pinning_required'] === true };
}

/** The list behind `selected`; undefined when the answer has another shape. */
export function readSelectedActions(body: unknown): SelectedActions | undefined {
  const selected = asRecord(body) ?? {};
  const patterns = selected['patterns_allowed'] ?? [];
  const [githubOwned, verifiedCreators] = [flag(selected['github_owned_allowed']), flag(selected['verified_allowed'])];
  if (githubOwned === undefined || verifiedCreators === undefined || !Array.isArray(patterns) || patterns.length > MOST_PATTERNS)
    return undefined;
  const read = patterns.flatMap((pattern: unknown) => readText(pattern) ?? []);
  return read.length === patterns.length ? { githubOwned, verifiedCreators, patterns: read } : undefined;
}

/** What the token of a workflow may do; undefined when the answer has another shape. */
export function readWorkflowToken(body: unknown): WorkflowTokenPolicy | undefined {
  const policy = asRecord(body) ?? {};
  const permissions = policy['default_workflow_permissions'];
  const mayOpenPulls = flag(policy['can_approve_pull_request_reviews']);
  if ((permissions !== 'read' && permissions !== 'write') || mayOpenPulls === undefined) return undefined;
  return { default: permissions, mayOpenPulls };
}
