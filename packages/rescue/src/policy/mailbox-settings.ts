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
 * What a baseline says about intents; its source is the last file or preset that the baseline was merged from. The variable of the halt
 * is for people whatever the registry says: an intent that sets it back would end a halt without anybody's decision.
 */
export function intentPolicyOf({ variables, sources, halt }: Pick<Baseline, 'variables' | 'sources' | 'halt'>): IntentPolicy {
  const name = halt.variable?.name.toUpperCase();
  return {
    source: sources.at(-1) ?? 'the baseline',
    registry: name === undefined ? variables.registry : withReserved(variables.registry, name),
    allow: variables.intents.allow,
  };
}

function withReserved(registry: IntentPolicy['registry'], name: string): IntentPolicy['registry'] {
  const own = registry['repo-vars'] ?? {};
  return { ...registry, 'repo-vars': { ...own, [name]: { ...own[name], 'human-governance': true } } };
}
