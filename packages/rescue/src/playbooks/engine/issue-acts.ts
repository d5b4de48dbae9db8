import type { BoardIssue, RescueAttempt } from '@sar/baseline';
import { appendActs, type NewAct } from '../../ledger/acts-ledger.js';
import type { AskingIssue } from '../blockers/blockers.js';
import type { RescuePorts } from '../rescue-ports.js';
import { actOf } from './act-of.js';
import type { RescueRun } from './rescue-task.js';

type About = Pick<RescueAttempt, 'key' | 'playbook' | 'subject'>;
type Issue = Pick<BoardIssue, 'number' | 'url'>;

/** That an issue asks the owner, where it was written now, and that others which asked for the same were closed. */
export function askActs(
  about: About,
  index: number,
  { number, url, isWritten, closed }: AskingIssue,
  run: Pick<RescueRun, 'ports'>,
): readonly NewAct[] {
  const asked = { step: 'blocker-issue', outcome: 'done', words: `issue #${number} asks the owner`, url } as const;
  return [...(isWritten ? [actOf(about, index, asked, run.ports)] : []), ...closed.map((issue) => closeAct(about, index, issue, run))];
}

/** That an issue was closed, since what it asked for is mended. */
export function closeAct(about: About, index: number, { number, url }: Issue, { ports }: Pick<RescueRun, 'ports'>): NewAct {
  return actOf(about, index, { step: 'blocker-issue', outcome: 'done', words: `issue #${number} is closed`, url }, ports);
}

/**
 * Appends acts to the ledger that belong to no attempt.
 *
 * @throws UserError when the state cannot be written
 */
export async function recordActs({ state, now }: Pick<RescuePorts, 'state' | 'now'>, acts: readonly NewAct[]): Promise<void> {
  if (acts.length === 0) return;
  await state.update('Record what playbooks did', async (read) => appendActs(read, state.place, acts, now()));
}
