import type { ArtifactSource, Tree } from '@sar/baseline';
import {
  actionsResults,
  changedFiles,
  checkoutTree,
  commandRunner,
  commitTree,
  httpReader,
  memoryHomes,
  mlflowAliases,
  openWorkTree,
  pacer,
  revisions,
  serviceCredentials,
  workFiles,
} from '@sar/host';
import { modelStoreOf, SAR_VERSION, type RescueMachine, type Survey } from '@sar/patrol';
import type { ActionContext } from '@sar/runtime';

/** What of the run decides what the machine may do. */
export interface MachineFacts {
  readonly tree: Tree & { readonly root: string };
  /** Whether programs may be run at all. */
  readonly runCommands: boolean;
  readonly artifacts: ArtifactSource | undefined;
}

/** The runner's machine. Programs see no token, whatever the action was given. */
export function openMachine(
  { temporaryDirectory }: ActionContext,
  { baseline }: Survey,
  { tree, runCommands, artifacts }: MachineFacts,
): RescueMachine {
  const { root } = tree;
  const credentials = serviceCredentials(process.env);
  const http = httpReader(`sar/${SAR_VERSION}`, credentials);
  const store = modelStoreOf(baseline, credentials?.origin);
  const now = () => new Date();
  return {
    root,
    folder: (folder) => {
      const git = revisions(folder);
      return {
        tree: folder === root ? tree : checkoutTree(folder),
        files: workFiles(folder),
        ...(git !== undefined && { revisions: git }),
        ...(runCommands && { commands: commandRunner(folder, process.env) }),
      };
    },
    commitTree: (commit) => commitTree(root, commit),
    changedFiles,
    http,
    pacer,
    monotonic: () => performance.now(),
    now,
    wait: async (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    memory: memoryHomes({ root, folder: temporaryDirectory, results: actionsResults(process.env), artifacts, now }),
    ...(runCommands && { openWorkTree: openWorkTree(root, process.env, temporaryDirectory) }),
    ...(store !== undefined && { models: mlflowAliases(http, store) }),
  };
}
