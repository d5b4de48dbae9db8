import { type ApiAnswer, type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { ArtifactState } from '../world/actions-state.js';
import { ACTIONS_READ, actionsFor, runOf } from './actions-access.js';
import { artifactAnswer } from './actions-answer.js';

/** Artifacts. */
export const actionsStoreOperations: Operations = {
  'actions/list-artifacts-for-repo': {
    needs: ACTIONS_READ,
    handle: (call) => artifacts(call, () => true),
  },
  'actions/list-workflow-run-artifacts': {
    needs: ACTIONS_READ,
    handle(call) {
      const { id } = runOf(call, actionsFor(call).state);
      return artifacts(call, (artifact) => artifact.run === id);
    },
  },
  'actions/get-artifact': {
    needs: ACTIONS_READ,
    handle(call) {
      const { repository, state } = actionsFor(call);
      const artifact = state.artifacts.get(Number(call.path['artifact_id']));
      if (artifact === undefined) throw new ApiError(404, 'Not Found');
      return { status: 200, body: artifactAnswer(call, repository, artifact) };
    },
  },
};

/** Expired artifacts are no longer listed. */
function artifacts(call: ApiCall, isShown: (artifact: ArtifactState) => boolean): ApiAnswer {
  const { repository, state } = actionsFor(call);
  const { name } = call.query;
  const shown = [...state.artifacts.values()].filter(
    (artifact) => isShown(artifact) && artifact.expiresAt > call.now && (name === undefined || artifact.name === name),
  );
  return {
    list: shown.map((artifact) => artifactAnswer(call, repository, artifact)),
    envelope: (page, total) => ({ total_count: total, artifacts: page }),
  };
}
