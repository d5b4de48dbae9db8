import { known, type Answer, type CiState, type IssueBoard } from '@sar/baseline';
import { findAlert } from './find-alert.js';
import { IssueWorld } from './issue-world.js';
import { isQuiet } from './next-memory.js';

/**
 * The level of the alert that is on now, `ok` without one: whoever measures needs it, since clearing an alert takes other evidence
 * than raising one. An alert that a person closed less than seven days ago is still on.
 *
 * @param at the time of the look, ISO 8601
 * @param author login that SAR writes as, where it is known
 */
export async function readAlertLevel(board: IssueBoard, at: string, author?: string): Promise<Answer<CiState>> {
  const world = new IssueWorld(board, at, author);
  const listed = await world.listAlerts();
  if (!listed.known) return listed;
  const found = findAlert(world.alerts, at, author);
  if (found.kind === 'none' || found.kind === 'newer' || found.memory === undefined || isQuiet(found.memory.state)) return known('ok');
  return known(found.memory.level);
}
