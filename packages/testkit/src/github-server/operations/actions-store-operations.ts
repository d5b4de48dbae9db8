import { type ApiAnswer, type ApiCall, ApiError, type Operations, type StorageRoute } from '../contract/operation.js';
import type { ArtifactState } from '../world/actions-state.js';
import { ACTIONS_READ, actionsFor, runOf } from './actions-access.js';
import { artifactAnswer } from './actions-answer.js';

const PREFIX = '/_storage/artifacts/';

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
  'actions/download-artifact': {
    needs: ACTIONS_READ,
    handle(call) {
      const { repository, state } = actionsFor(call);
      const artifact = state.artifacts.get(Number(call.path['artifact_id']));
      if (artifact === undefined || call.path['archive_format'] !== 'zip') throw new ApiError(404, 'Not Found');
      if (artifact.expiresAt <= call.now) throw new ApiError(410, 'Gone');
      return { status: 302, headers: { Location: `${call.baseUrl}${PREFIX}${repository.id}/${artifact.id}` } };
    },
  },
};

/** The storage that artifacts are read from, without a token. */
export const artifactStorage: StorageRoute = {
  prefix: PREFIX,
  handle(call) {
    if (call.headers['authorization'] !== undefined) return { status: 400, text: 'InvalidAuthenticationInfo' };
    const [repository, id] = (call.path['rest'] ?? '').split('/').map(Number);
    const state = [...call.world.repositories.values()].find((each) => each.id === repository)?.actions;
    const archive = state?.artifacts.get(id ?? -1)?.archive;
    return archive === undefined ? { status: 404, text: 'BlobNotFound' } : { status: 200, bytes: archive };
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
