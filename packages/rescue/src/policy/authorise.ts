import type { Intent } from '../intents/intent.js';
import { governedLayers } from './governed-layers.js';
import type { IntentPolicy, RunningRepository } from './intent-policy.js';
import { ruleNames, ruleScopeProblem } from './rule-scope-problem.js';
import { ruleValueProblem } from './rule-value-problem.js';
import { secretsIn } from './secrets-in.js';

/** `rule` names the entry that allowed it, of the last policy. Reasons never hold the value. */
export type Authorisation =
  | { readonly decision: 'allowed'; readonly rule: string }
  | { readonly decision: 'refused'; readonly reasons: readonly string[] };

/**
 * Decides whether an intent may be applied. Default is no: every policy given must allow it, none may reserve the name for
 * people, and nothing in it may look like a secret.
 *
 * @param rights `policies`: the baseline before the intent was added, and the current one, so that a push cannot bring both a
 *   new policy and what it allows; none at all refuses everything
 */
export function authorise(
  intent: Intent,
  rights: { readonly policies: readonly IntentPolicy[]; readonly running: RunningRepository },
): Authorisation {
  const reasons = secretReasons(intent);
  if (rights.policies.length === 0) reasons.push('there is no policy that could allow it');
  let rule = '';
  for (const policy of rights.policies) {
    const governed = governedLayers(policy.registry, intent.name);
    if (governed.length > 0) {
      reasons.push(`only people may write ${intent.name}: \`human-governance\` in ${governed.join(', ')} of ${policy.source}`);
    }
    const judged = judge(intent, policy, rights.running);
    if (judged.decision === 'allowed') rule = judged.rule;
    else reasons.push(...judged.reasons);
  }
  return reasons.length > 0 ? { decision: 'refused', reasons: [...new Set(reasons)] } : { decision: 'allowed', rule };
}

function judge(intent: Intent, policy: IntentPolicy, running: RunningRepository): Authorisation {
  const problems: string[] = [];
  for (const [index, rule] of policy.allow.entries()) {
    if (!ruleNames(rule, intent.name)) continue;
    const problem =
      ruleScopeProblem(rule, intent, running) ?? (intent.value === null ? undefined : ruleValueProblem(rule.values, intent.value));
    const place = `variables.intents.allow[${index}] of ${policy.source}`;
    if (problem === undefined) return { decision: 'allowed', rule: place };
    problems.push(`${place}: ${problem}`);
  }
  if (problems.length > 0) return { decision: 'refused', reasons: problems };
  return { decision: 'refused', reasons: [`no entry of variables.intents.allow of ${policy.source} names ${intent.name}`] };
}

/** Values are scanned for entropy too; texts that are copied into the ledger for the known forms. */
function secretReasons(intent: Intent): string[] {
  const reasons = secretsIn(intent.value ?? '', { entropy: true }).map((what) => `the value looks like a secret (${what}): ${ADVICE}`);
  for (const [key, text] of [
    ['id', intent.id],
    ['queued_by', intent.queuedBy],
    ['note', intent.note],
  ] as const) {
    for (const what of secretsIn(text ?? '', { entropy: false })) reasons.push(`\`${key}\` looks like a secret (${what}): ${ADVICE}`);
  }
  return reasons;
}

const ADVICE = 'it is already in the history of the repository, so revoke it; secrets belong into secrets';
