import { repositoryUrl } from '../answers/repository-of.js';
import { ApiError, type Operations } from '../contract/operation.js';
import { actionsFor } from './actions-access.js';

const ADMINISTRATION_READ = [{ name: 'administration', level: 'read' }] as const;

/** What a repository's Actions may do: which actions run, and what a workflow's token may. */
export const actionsSettingsOperations: Operations = {
  'actions/get-github-actions-permissions-repository': {
    needs: ADMINISTRATION_READ,
    handle(call) {
      const { repository, state } = actionsFor(call);
      const { enabled, allowedActions, shaPinningRequired } = state.settings;
      const selected = `${repositoryUrl(repository, call.baseUrl)}/actions/permissions/selected-actions`;
      return {
        status: 200,
        body: {
          enabled,
          sha_pinning_required: shaPinningRequired,
          // GitHub says nothing of what may run where nothing does.
          ...(enabled && { allowed_actions: allowedActions }),
          ...(enabled && allowedActions === 'selected' && { selected_actions_url: selected }),
        },
      };
    },
  },
  'actions/get-github-actions-default-workflow-permissions-repository': {
    needs: ADMINISTRATION_READ,
    handle(call) {
      const { defaultWorkflowPermissions, canApprovePullRequestReviews } = actionsFor(call).state.settings;
      return {
        status: 200,
        body: {
          default_workflow_permissions: defaultWorkflowPermissions,
          can_approve_pull_request_reviews: canApprovePullRequestReviews,
        },
      };
    },
  },
  'actions/get-allowed-actions-repository': {
    needs: ADMINISTRATION_READ,
    handle(call) {
      const { allowedActions, githubOwnedAllowed, verifiedAllowed, patternsAllowed } = actionsFor(call).state.settings;
      if (allowedActions !== 'selected') throw new ApiError(409, 'The allowed actions of the repository are not "selected"');
      return {
        status: 200,
        body: { github_owned_allowed: githubOwnedAllowed, verified_allowed: verifiedAllowed, patterns_allowed: patternsAllowed },
      };
    },
  },
};
