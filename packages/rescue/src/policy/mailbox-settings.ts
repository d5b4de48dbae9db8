import type { Baseline } from '@sar/baseline';
import { mailboxFolder } from '../mailbox/mailbox-folder.js';
import type { IntentPolicy } from './intent-policy.js';

/**
 * Folder of the mailbox: the one that is named, else `variables.intents.mailbox`, else `pending_ops` in the state directory.
 *
 * @throws UserError when it cannot be a mailbox
 */
export function mailboxOf(baseline: Pick<Baseline, 'state' | 'variables'>, named?: string): string {
  return mailboxFolder(named ?? baseline.variables.intents.mailbox ?? `${baseline.state}/pending_ops`, baseline.state);
}

/**
 * What a baseline says about intents.
 *
 * @param source for messages: where it was read, `.github/sar.yml at 1a2b3c4`
 */
export function intentPolicyOf(baseline: Pick<Baseline, 'variables'>, source: string): IntentPolicy {
  return { source, registry: baseline.variables.registry, allow: baseline.variables.intents.allow };
}
