import { SHIPPED_WATCHDOGS, type Tree } from '@sar/baseline';
import type { KeptFile, PlannedFile, RepositoryFacts } from '@sar/report';
import type { ChosenWatchdogs } from './choose-watchdogs.js';
import type { Survey } from '../survey.js';
import { callerFile, callerPath } from './caller-place.js';
import { renderCaller } from './render-caller.js';
import type { SarSource } from './sar-source.js';

/** The callers of watchdogs. */
export interface PlannedCallers {
  readonly files: readonly (PlannedFile & { readonly watchdog: string })[];
  readonly kept: readonly KeptFile[];
  /** File names of the callers that there are or will be, by the id of the watchdog. */
  readonly names: ReadonlyMap<string, string>;
}

/** The callers to write for the chosen watchdogs, and what is left alone: workflows that call one already, and files in the way. */
export function planCallers(
  { survey, defaultBranch }: { readonly survey: Survey; readonly defaultBranch: string },
  source: SarSource,
  facts: RepositoryFacts,
  chosen: ChosenWatchdogs,
): PlannedCallers {
  const there = new Map(facts.callers.map(({ watchdog, path }) => [watchdog, path]));
  const isTaken = (id: string) => survey.tree.read(callerPath(id)).kind !== 'absent';
  const wanted = [...chosen].filter(([{ id }]) => !there.has(id));
  const written = wanted.filter(([{ id }]) => !isTaken(id));
  const names = new Map([
    ...[...there].map(([id, path]) => [id, path.slice(path.lastIndexOf('/') + 1)] as const),
    ...written.map(([{ id }]) => [id, callerFile(id)] as const),
  ]);
  const place = { source, defaultBranch, state: survey.baseline.state, callers: names };
  return {
    names,
    files: written.map(([watchdog, why]) => ({
      watchdog: watchdog.id,
      path: callerPath(watchdog.id),
      text: renderCaller(watchdog, place),
      why: `${watchdog.does} (${why})`,
    })),
    kept: [
      ...SHIPPED_WATCHDOGS.flatMap(({ id }) => {
        const path = there.get(id);
        return path === undefined ? [] : [{ path, why: `it calls the watchdog ${id} already` }];
      }),
      ...wanted.filter(([{ id }]) => isTaken(id)).map(([{ id }]) => inTheWay(id, survey.tree)),
    ],
  };
}

function inTheWay(id: string, tree: Tree): KeptFile {
  const path = callerPath(id);
  const why = tree.has(path)
    ? `it is there and does not call the watchdog ${id}, which is not set up`
    : `it is there and git ignores it, so that the watchdog ${id} is not set up: add it with "git add --force"`;
  return { path, why, isInTheWay: true };
}
