import type { Baseline } from '@sar/baseline';
import type { IntentPolicy } from './intent-policy.js';

/** Folder of the mailbox: `variables.intents.mailbox`, or `pending_ops` in the state directory. */
export function mailboxOf(baseline: Pick<Baseline, 'state' | 'variables'>): string {
  return (baseline.variables.intents.mailbox ?? `${baseline.state}/pending_ops`).replace(/\/+$/, '');
}

/**
 * What a baseline says about intents.
 *
 * @param source for messages: where it was read, `.github/sar.yml at 1a2b3c4`
 */
export function intentPolicyOf(baseline: Pick<Baseline, 'variables'>, source: string): IntentPolicy {
  return { source, registry: baseline.variables.registry, allow: baseline.variables.intents.allow };
}
