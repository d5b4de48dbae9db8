import { describeOrigin, SHIPPED_WATCHDOGS, UserError, type Baseline, type Tree } from '@sar/baseline';
import type { CallerFact, KeptFile, PlannedFile, RepositoryFacts } from '@sar/report';
import { mailboxOf } from '@sar/rescue';
import type { ChosenWatchdogs } from './choose-watchdogs.js';
import { callerFile, callerPath } from './caller-place.js';
import { renderCaller } from './render-caller.js';
import type { SarSource } from './sar-source.js';

/** Which callers of watchdogs are written; their texts wait for the baseline, which names them. */
export interface PlannedCallers {
  readonly written: ChosenWatchdogs;
  readonly kept: readonly KeptFile[];
  /** File names of the callers that there are or will be, by the id of the watchdog. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The callers to write for the chosen watchdogs, and what is left alone: workflows that call one already, and files in the way.
 *
 * @param doubtful calls of workflows that are called like a watchdog
 */
export function planCallers(tree: Tree, facts: RepositoryFacts, chosen: ChosenWatchdogs, doubtful: readonly CallerFact[]): PlannedCallers {
  const there = new Map(facts.callers.map(({ watchdog, path }) => [watchdog, path]));
  const isTaken = (id: string) => tree.read(callerPath(id)).kind !== 'absent';
  const wanted = [...chosen].filter(([{ id }]) => !there.has(id));
  const written = new Map(wanted.filter(([{ id }]) => !isTaken(id)));
  return {
    written,
    names: new Map([
      ...[...there].map(([id, path]) => [id, path.slice(path.lastIndexOf('/') + 1)] as const),
      ...[...written.keys()].map(({ id }) => [id, callerFile(id)] as const),
    ]),
    kept: [
      ...SHIPPED_WATCHDOGS.flatMap(({ id }) => {
        const path = there.get(id);
        return path === undefined ? [] : [{ path, why: `it calls the watchdog ${id} already` }];
      }),
      ...wanted.filter(([{ id }]) => isTaken(id)).map(([{ id }]) => inTheWay(id, tree, doubtful)),
    ],
  };
}

/**
 * The files of the callers.
 *
 * @param baseline as it is once everything is written
 * @throws UserError when a caller waits for its mailbox, and that cannot be one
 */
export function callerFiles(
  { written, names }: PlannedCallers,
  { source, defaultBranch, baseline }: { readonly source: SarSource; readonly defaultBranch: string; readonly baseline: Baseline },
): readonly PlannedFile[] {
  return [...written].map(([watchdog, why]) => ({
    path: callerPath(watchdog.id),
    text: renderCaller(watchdog, {
      source,
      defaultBranch,
      mailbox: watchdog.pushPaths === undefined ? undefined : mailboxIn(baseline),
      callers: names,
    }),
    why: `${watchdog.does} (${why})`,
  }));
}

/** The mailbox that the baseline names, or an error that says where to mend it. */
function mailboxIn(baseline: Baseline): string {
  try {
    return mailboxOf(baseline);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const key = baseline.variables.intents.mailbox === undefined ? ['state'] : ['variables', 'intents', 'mailbox'];
    throw new UserError(`${describeOrigin(baseline, key)}: ${error.message}`, { cause: error });
  }
}

function inTheWay(id: string, tree: Tree, doubtful: readonly CallerFact[]): KeptFile {
  const path = callerPath(id);
  const calls = doubtful.some((each) => each.watchdog === id && each.path === path)
    ? `calls a workflow that nothing tells to be the watchdog ${id}`
    : `does not call the watchdog ${id}`;
  const why = tree.has(path)
    ? `it is there and ${calls}, which is not set up`
    : `it is there and git ignores it, so that the watchdog ${id} is not set up: add it with "git add --force"`;
  return { path, why, isInTheWay: true };
}
