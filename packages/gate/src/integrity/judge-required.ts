import { quoteUntrusted } from '@sar/baseline';
import type { IntegrityInput } from './integrity-input.js';
import type { IntegrityWords } from './integrity-line.js';

/**
 * Whether the branch requires this gate. Where it requires other checks and not this one, its name was mistaken or changed, and the gate holds
 * nothing up: that fails. Where it requires none at all, or nobody can tell, it is told and fails nothing.
 */
export function judgeRequired({ branch, names, checks }: NonNullable<IntegrityInput['required']>): IntegrityWords {
  const where = quoteUntrusted(branch);
  if (!checks.known)
    return {
      outcome: 'unknown',
      required: false,
      detail: `which checks ${where} requires is not known: ${checks.detail}`,
      remedy: 'Give a token that may read the rules of the branch, or look in the settings of the repository.',
    };
  const required = checks.value.map(({ context }) => context);
  const found = names.find((name) => required.includes(name));
  if (found !== undefined) return { outcome: 'pass', detail: `${where} requires the check ${quoteUntrusted(found)}` };
  const shown = names.map((name) => quoteUntrusted(name)).join(' or ');
  const remedy = `Add the check ${shown} to the required status checks of ${where} (a ruleset, or branch protection).`;
  if (required.length === 0)
    return { outcome: 'fail', required: false, detail: `${where} requires no check, so that the gate holds nothing up`, remedy };
  return {
    outcome: 'fail',
    detail: `${where} requires other checks, and not ${shown}, so that the gate holds nothing up`,
    evidence: required.slice(0, 20).map((context) => ({ text: `required: ${quoteUntrusted(context)}` })),
    remedy,
  };
}
