import { SHIPPED_WATCHDOGS, type Baseline, type Tree } from '@sar/baseline';
import type { KeptFile, PlannedFile, RepositoryFacts } from '@sar/report';
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

/** The callers to write for the chosen watchdogs, and what is left alone: workflows that call one already, and files in the way. */
export function planCallers(tree: Tree, facts: RepositoryFacts, chosen: ChosenWatchdogs): PlannedCallers {
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
      ...wanted.filter(([{ id }]) => isTaken(id)).map(([{ id }]) => inTheWay(id, tree)),
    ],
  };
}

/**
 * The files of the callers.
 *
 * @param baseline as it is once everything is written
 * @throws UserError when its mailbox cannot be one
 */
export function callerFiles(
  { written, names }: PlannedCallers,
  { source, defaultBranch, baseline }: { readonly source: SarSource; readonly defaultBranch: string; readonly baseline: Baseline },
): readonly PlannedFile[] {
  if (written.size === 0) return [];
  const place = { source, defaultBranch, mailbox: mailboxOf(baseline), callers: names };
  return [...written].map(([watchdog, why]) => ({
    path: callerPath(watchdog.id),
    text: renderCaller(watchdog, place),
    why: `${watchdog.does} (${why})`,
  }));
}

function inTheWay(id: string, tree: Tree): KeptFile {
  const path = callerPath(id);
  const why = tree.has(path)
    ? `it is there and does not call the watchdog ${id}, which is not set up`
    : `it is there and git ignores it, so that the watchdog ${id} is not set up: add it with "git add --force"`;
  return { path, why, isInTheWay: true };
}
