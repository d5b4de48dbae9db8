import { governedLayers } from '@sar/baseline';
import type { Intent } from '../intents/intent.js';
import type { IntentPolicy, RunningRepository } from './intent-policy.js';
import { PolicyReasons } from './policy-reasons.js';
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
  const { policies, running } = rights;
  const found = new PolicyReasons(policies);
  let rule = '';
  for (const policy of policies) {
    const governed = governedLayers(policy.registry, intent.name);
    if (governed.length > 0)
      found.add(policy, `only people may write ${intent.name}: \`human-governance\` in ${governed.join(', ')} of `, '');
    rule = allowingRule(intent, policy, running, found) ?? rule;
  }
  const none = policies.length === 0 ? ['there is no policy that could allow it'] : [];
  const reasons = [...secretReasons(intent), ...none, ...found.sentences()];
  return reasons.length > 0 ? { decision: 'refused', reasons } : { decision: 'allowed', rule };
}

/** The first entry of a policy that allows the intent; without one it says why in `reasons`. */
function allowingRule(intent: Intent, policy: IntentPolicy, running: RunningRepository, reasons: PolicyReasons): string | undefined {
  const named = policy.allow.flatMap((rule, index) =>
    ruleNames(rule, intent.name) ? [{ rule, entry: `variables.intents.allow[${index}] of ` }] : [],
  );
  const judged = named.map(({ rule, entry }) => ({ rule, entry, problem: ruleScopeProblem(rule, intent, running) }));
  const fitting = judged.filter(({ problem }) => problem === undefined);
  const problems = fitting.map(({ rule, entry }) => ({
    entry,
    problem: intent.value === null ? undefined : ruleValueProblem(rule.values, intent.value),
  }));
  const allowing = problems.find(({ problem }) => problem === undefined);
  if (allowing !== undefined) return `${allowing.entry}${policy.source}`;
  // An entry for another place says nothing of interest where one for this place says what is wrong.
  for (const { entry, problem = '' } of fitting.length > 0 ? problems : judged) reasons.add(policy, entry, `: ${problem}`);
  if (named.length === 0) reasons.add(policy, 'no entry of variables.intents.allow of ', ` names ${intent.name}`);
  return undefined;
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
