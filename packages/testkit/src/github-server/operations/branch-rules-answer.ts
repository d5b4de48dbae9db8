import type { RepositoryState } from '../contract/world.js';
import { checksOf } from '../world/checks-state.js';
import { appId } from './checks-answer.js';

type Answer = Readonly<Record<string, unknown>>;

/** The rules that rulesets have for a branch. */
export function branchRules(repository: RepositoryState, branch: string): readonly Answer[] {
  const source = { ruleset_source_type: 'Repository', ruleset_source: `${repository.owner}/${repository.name}`, ruleset_id: 1 };
  const parameters = {
    allowed_merge_methods: ['merge', 'squash', 'rebase'],
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  };
  const isRuled = repository.git.protections.get(branch)?.kind === 'ruleset';
  const checks = checksOf(repository).required.filter((check) => check.by === 'ruleset' && check.branch === branch);
  return [
    ...(isRuled ? [{ type: 'pull_request', ...source, parameters }] : []),
    ...(checks.length === 0
      ? []
      : [
          {
            type: 'required_status_checks',
            ...source,
            parameters: {
              strict_required_status_checks_policy: false,
              required_status_checks: checks.map(({ context, app }) => ({
                context,
                ...(app !== null && { integration_id: appId(app) }),
              })),
            },
          },
        ]),
  ];
}

/** The checks that a branch's classic protection requires, as the branch's own answer has them. */
export function protectedChecks(repository: RepositoryState, branch: string): Answer {
  const checks = checksOf(repository).required.filter((check) => check.by === 'branch-protection' && check.branch === branch);
  return {
    enforcement_level: checks.length === 0 ? 'off' : 'non_admins',
    contexts: checks.map(({ context }) => context),
    checks: checks.map(({ context, app }) => ({ context, app_id: app === null ? null : appId(app) })),
  };
}
