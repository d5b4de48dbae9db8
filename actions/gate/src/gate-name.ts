import { createHash } from 'node:crypto';
import { gateChecks } from '@sar/gate';
import type { OpenGate } from '@sar/patrol';
import type { ActionContext } from '@sar/runtime';
import type { GateInputs } from './gate-inputs.js';
import { isChange } from './require-judged-event.js';

const MOST = 200;
/** Digits that keep names apart that begin alike and are cut. */
const MARK = 12;

/**
 * What the gate is called in its check run and its comment: `gate.check-run` of the baseline for a change of the default branch that all
 * checks judged. GitHub keeps check runs by commit and name, so that what another baseline judged (that of another base branch, or of the
 * checkout), and what only some of the checks did, must not pass for it: `SAR gate (to release)`, `SAR gate (on push)`, `SAR gate (tests)`.
 * Neither branches nor ids of checks have blanks, so that no branch is called what a check is.
 */
export function gateName(
  { event, run }: Pick<ActionContext, 'event' | 'run'>,
  { checks }: Pick<GateInputs, 'checks'>,
  { survey }: Pick<OpenGate, 'survey'>,
): string {
  const { gate } = survey.baseline;
  const { branch = '' } = event;
  const judgedBy = isChange(event.name) ? (branch === run().defaultBranch ? [] : [`to ${branch}`]) : [`on ${event.name}`];
  const parts = [...judgedBy, ...(checks.length === 0 ? [] : gateChecks(gate, checks).map(({ id }) => id))];
  if (parts.length === 0) return gate['check-run'];
  const name = `${gate['check-run']} (${parts.join(', ')})`;
  return name.length <= MOST ? name : `${name.slice(0, MOST - MARK - 1)}…${createHash('sha256').update(name).digest('hex').slice(0, MARK)}`;
}
