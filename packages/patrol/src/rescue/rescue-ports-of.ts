import type { GateVerdict, HaltGuard, LiveVariables } from '@sar/baseline';
import type { MemoryRestorer, RescuePorts } from '@sar/rescue';
import type { RescueWorld } from './rescue-world.js';
import { searchInputOf } from './search-input-of.js';
import { senseAgain } from './sense-again.js';

/** Without a repository on GitHub nothing is written, so that nothing acts. */
const NOWHERE: HaltGuard = {
  check: async () => ({ isAllowed: false, reason: 'there is no repository on GitHub, or no token for it' }),
};

/** Sensors that look at databases of agent memory: at their rows, or at the patterns in them. */
const MEMORY_SENSORS: readonly string[] = ['ltm-capacity', 'pattern-confidence', 'stale-patterns', 'knowledge-graph'];

/**
 * The ports of playbooks over everything that a rescue reaches. Writers are as they were given: the engine guards them.
 *
 * @param memories what puts databases into the checkout before they are looked at
 */
export function rescuePortsOf(world: RescueWorld, memories: MemoryRestorer): RescuePorts {
  const { survey, machine, github, state, commit, defaultBranch, run, targetRunId } = world;
  const folder = machine.folder(machine.root);
  const { openWorkTree, http, memory, models, now, wait } = machine;
  return {
    baseline: survey.baseline,
    repository: github?.repository,
    defaultBranch,
    commit,
    tree: survey.tree,
    files: folder.files,
    state,
    guard: github?.guard ?? NOWHERE,
    sense: async (sensors) => {
      const missing = sensors.some((id) => MEMORY_SENSORS.includes(id)) ? await memories.restore() : undefined;
      return senseAgain(() => searchInputOf(world, undefined, missing))(sensors);
    },
    run,
    now,
    wait,
    ...(folder.revisions !== undefined && { revisions: folder.revisions }),
    ...(github !== undefined && {
      board: github.board,
      dispatcher: github.dispatcher,
      branch: github.branch,
      variables: github.variables,
      history: github.sensing().history,
      live: liveAnew(() => github.sensing().live),
      ...(github.pushBranch !== undefined && { pushBranch: github.pushBranch }),
      ...(github.author !== undefined && { author: github.author }),
    }),
    ...(openWorkTree !== undefined && { openWorkTree }),
    ...(commit !== undefined && { gate: async (root: string) => gate(world, commit, root) }),
    ...(http !== undefined && { http }),
    ...(memory !== undefined && { memory }),
    ...(models !== undefined && { models }),
    ...(targetRunId !== undefined && { targetRunId }),
  };
}

/** The gate on a work tree, by the baseline of the commit that is rescued. It is loaded with the first change that is offered. */
async function gate(world: RescueWorld, commit: string, root: string): Promise<GateVerdict> {
  const { gateOnWorkTree } = await import('../gate/gate-on-work-tree.js');
  const { machine, survey } = world;
  const { survey: _survey, ...sensing } = searchInputOf(world, root);
  return gateOnWorkTree({
    baseline: survey.baseline,
    tree: machine.folder(root).tree,
    base: { commit, tree: machine.commitTree(commit), changedFiles: () => machine.changedFiles(root, commit) },
    sensing,
    monotonic: machine.monotonic,
  });
}

/** Asks GitHub each time: a step looks for what an earlier one set. */
function liveAnew(open: () => LiveVariables): LiveVariables {
  return {
    repository: open().repository,
    entries: async (layer, environment) => open().entries(layer, environment),
    environments: async () => open().environments(),
    notShared: async (layer) => open().notShared(layer),
  };
}
