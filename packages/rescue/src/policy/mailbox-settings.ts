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

/** What a baseline says about intents; its source is the last file or preset that the baseline was merged from. */
export function intentPolicyOf({ variables, sources }: Pick<Baseline, 'variables' | 'sources'>): IntentPolicy {
  return { source: sources.at(-1) ?? 'the baseline', registry: variables.registry, allow: variables.intents.allow };
}
