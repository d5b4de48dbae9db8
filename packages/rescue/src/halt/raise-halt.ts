import type { CiHealth, CiAct } from '@sar/baseline';
import type { AlertMemory } from '../ci-alert/alert-memory.js';
import type { IssueWorld } from '../ci-alert/issue-world.js';
import { findHalt, haltDraft } from './halt-issue.js';

/**
 * Raises the halt of a critical phase unless there is one, be it closed. No halt is asked about before: halting is the one act that a
 * halt that cannot be read does not forbid.
 *
 * @param acts what was done is added to it
 * @returns whether it was raised now
 */
export async function raiseHalt(
  health: CiHealth,
  world: IssueWorld,
  { memory, isRemembered, dryRun }: { readonly memory: AlertMemory; readonly isRemembered: boolean; readonly dryRun: boolean },
  acts: CiAct[],
): Promise<boolean> {
  const phase = memory.criticalSince ?? health.at;
  const sought = { number: memory.halt, phase: isRemembered ? phase : undefined, at: health.at, author: world.author };
  if (findHalt(world.halts ?? [], sought) !== undefined || acts.some(({ what }) => what === 'halt')) return false;
  const answer = await world.create(haltDraft(health, phase), 'halt');
  if (!answer.known) {
    acts.push({ what: 'halt', outcome: 'not-possible', detail: `the halt could not be raised: ${answer.detail}` });
    return false;
  }
  const { number, url } = answer.value;
  acts.push(
    dryRun
      ? { what: 'halt', outcome: 'would-do', detail: 'an issue that halts SAR would be raised' }
      : { what: 'halt', outcome: 'done', detail: `issue #${number} halts SAR until a person closes it`, url },
  );
  return true;
}
