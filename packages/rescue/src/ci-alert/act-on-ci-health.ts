import { type BoardIssue, type CiHealth, type IssueBoard, type CiAct, guardHalt, type HaltGuard, halted } from '@sar/baseline';
import { updateCiVariables } from '../ci-variables/update-ci-variables.js';
import type { CiActOptions, CiActPorts } from './act-input.js';
import { actOnIssues } from './act-on-issues.js';
import type { CiActReport } from './ci-act-report.js';
import { findAlert } from './find-alert.js';
import type { IssuePorts } from './issue-ports.js';
import { pretendingBoard, pretendingDispatcher } from './pretending-ports.js';

/**
 * Acts on the health of CI: the two variables, then the alert issue, the dispatch of a fix, and the halt. Each act is planned from
 * what is there and reported by itself; one that fails keeps nothing from the others. Run again, it comes to the same end, also when
 * it was killed between any two acts. A comment may be repeated then, a dispatch never is. In a dry run nothing is written.
 */
export async function actOnCiHealth(health: CiHealth, ports: CiActPorts, options: CiActOptions): Promise<CiActReport> {
  const guard = guardHalt(ports.halt);
  const variables = options.updateVariables ? await updateVariables(health, ports, guard, options) : [];
  const done = ports.board === undefined ? undefined : await actOnIssues(health, issuePorts(ports.board, ports, guard, options), options);
  const alert = done === undefined ? undefined : findAlert(done.world.alerts, health.at, options.author);
  const halt = done?.world.halts?.find(({ state }) => state === 'open');
  return {
    dryRun: options.dryRun,
    state: done?.state ?? 'Monitoring',
    alert: alert === undefined || alert.kind === 'none' ? undefined : reference(alert.issue),
    halt: halt === undefined ? undefined : reference(halt),
    acts: [...variables, ...(done?.acts ?? withoutBoard(options))],
    notes: done?.notes ?? [],
  };
}

async function updateVariables(
  health: CiHealth,
  { reader, writer }: CiActPorts,
  guard: HaltGuard,
  options: CiActOptions,
): Promise<readonly CiAct[]> {
  return updateCiVariables(health, { reader, writer: writer === undefined ? undefined : halted(writer, guard) }, options);
}

function issuePorts(board: IssueBoard, { dispatcher }: CiActPorts, guard: HaltGuard, { dryRun }: CiActOptions): IssuePorts {
  if (!dryRun) return { board, dispatcher, guard };
  return { board: pretendingBoard(board), dispatcher: dispatcher === undefined ? undefined : pretendingDispatcher, guard };
}

function withoutBoard({ alertIssue, haltAtCritical }: CiActOptions): readonly CiAct[] {
  const detail = 'issues cannot be read: no token was given that may';
  return [
    ...(alertIssue ? [{ what: 'alert', outcome: 'not-possible', detail } as const] : []),
    ...(haltAtCritical ? [{ what: 'halt', outcome: 'not-possible', detail } as const] : []),
  ];
}

/** An issue that a dry run pretended to open is none. */
function reference({ number, url }: BoardIssue): { readonly number: number; readonly url: string } | undefined {
  return url === '' ? undefined : { number, url };
}
