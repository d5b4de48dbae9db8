import { organizationOf } from '../answers/organization-of.js';
import type { ApiAnswer, ApiCall, Operations } from '../contract/operation.js';
import type { RunnerState } from '../world/actions-state.js';
import { actionsFor } from './actions-access.js';

/** Labels that the runner's application sets itself. */
const OWN_LABELS: ReadonlySet<string> = new Set(['self-hosted', 'linux', 'windows', 'macos', 'x64', 'arm', 'arm64']);

/** Self-hosted runners of a repository and of an organisation. */
export const actionsRunnerOperations: Operations = {
  'actions/list-self-hosted-runners-for-repo': {
    needs: [{ name: 'administration', level: 'read' }],
    handle: (call) => runners(call, actionsFor(call).state.runners),
  },
  'actions/list-self-hosted-runners-for-org': {
    needs: [{ name: 'organization_self_hosted_runners', level: 'read' }],
    handle: (call) => runners(call, organizationOf(call).runners),
  },
};

function runners(call: ApiCall, all: ReadonlyMap<number, RunnerState>): ApiAnswer {
  const { name } = call.query;
  const shown = [...all.values()].filter((runner) => name === undefined || runner.name === name);
  return {
    list: shown.map(({ labels, ...runner }) => ({
      ...runner,
      labels: labels.map((label, index) => ({
        id: index + 1,
        name: label,
        type: OWN_LABELS.has(label.toLowerCase()) ? 'read-only' : 'custom',
      })),
    })),
    envelope: (page, total) => ({ total_count: total, runners: page }),
  };
}
