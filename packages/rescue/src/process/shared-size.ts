import type { Screened } from '../plan/screen-mailbox.js';
import { targetKey } from '../plan/target-key.js';
import { variableBytes } from '../plan/variable-limits.js';
import type { RunningRepository } from '../policy/intent-policy.js';
import type { MailboxPorts } from './mailbox-input.js';

/**
 * Bytes of the organisation's variables that the repository sees; undefined when that is not known or not needed. Asked only where a
 * repository's variables grow, and not when the organisation is listed anyway.
 */
export async function sharedSize(
  screened: Screened,
  running: RunningRepository,
  { sharedVariables }: Pick<MailboxPorts, 'sharedVariables'>,
): Promise<number | undefined> {
  const own = targetKey({ scope: 'repo', ...running });
  const organisation = targetKey({ scope: 'org', owner: running.owner });
  const keys = new Set(screened.pending.filter(({ value }) => value !== null).map(({ target }) => targetKey(target)));
  if (!keys.has(own) || keys.has(organisation) || sharedVariables === undefined) return undefined;
  const answer = await sharedVariables();
  return answer.known ? answer.value.reduce((sum, { name, value = '' }) => sum + variableBytes(name, value), 0) : undefined;
}
