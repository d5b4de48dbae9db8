import { compileGlob, type IntentRule } from '@sar/baseline';
import type { Intent } from '../intents/intent.js';
import type { RunningRepository } from './intent-policy.js';

/** True when the rule speaks of the intent's name. */
export function ruleNames(rule: IntentRule, name: string): boolean {
  return rule.names.some((glob) => compileGlob(glob).matches(name));
}

/** Why a rule that names the variable does not cover the intent's operation, scope or target; undefined when it does. */
export function ruleScopeProblem(rule: IntentRule, intent: Intent, running: RunningRepository): string | undefined {
  const { target, operation } = intent;
  if (!(rule.operations ?? ['set']).includes(operation)) return `does not allow the operation ${operation}`;
  if (!(rule.scopes ?? ['repo']).includes(target.scope)) return `does not allow the scope ${target.scope}`;
  if (!ownerAllowed(rule, intent, running))
    return `does not name ${target.scope === 'org' ? 'the organisation' : 'the repository'} in \`owners\``;
  if (target.scope !== 'environment') return undefined;
  const allowed = (rule.environments ?? []).some((glob) => compileGlob(glob).matches(target.environment));
  return allowed ? undefined : 'does not allow the environment';
}

/**
 * The running repository needs no `owners`. Another repository must be named as `owner/repository`, and an organisation as
 * `owner`, which opens none of its repositories. GitHub does not tell upper from lower case in either.
 */
function ownerAllowed(rule: IntentRule, intent: Intent, running: RunningRepository): boolean {
  const { target } = intent;
  const owners = (rule.owners ?? []).map((owner) => owner.toLowerCase());
  if (target.scope === 'org') {
    const asker = intent.askedFrom;
    if (asker !== undefined && !sameText(asker, running.repo)) return false;
    return owners.includes(target.owner.toLowerCase());
  }
  if (sameText(target.owner, running.owner) && sameText(target.repo, running.repo)) return true;
  return owners.includes(`${target.owner}/${target.repo}`.toLowerCase());
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
