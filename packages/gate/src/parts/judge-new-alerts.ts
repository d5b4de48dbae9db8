import type { CodeScanningAlert, GateCheckSettings } from '@sar/baseline';
import type { CheckRun } from '../run/check-run.js';
import { unknownPart, type PartResult } from '../run/part-result.js';
import { counted, cutText } from './bounded-text.js';

type Level = NonNullable<GateCheckSettings['new-alerts']>;

/** Alerts that are told one by one. */
const MOST_TOLD = 20;
const MAX_MESSAGE = 500;
const LEVELS = ['low', 'medium', 'high', 'critical'] as const;
/**
 * How severe a rule is that is not about security: GitHub has it block pull requests by default as it does a security rule that is high.
 *
 * Source: https://docs.github.com/en/code-security/code-scanning/managing-your-code-scanning-configuration/set-code-scanning-merge-protection
 */
const RULE_LEVELS: Readonly<Record<string, (typeof LEVELS)[number]>> = { error: 'high', warning: 'medium', note: 'low', none: 'low' };

/** Whether there is no open code-scanning alert, severe enough, that the base does not have. */
export async function judgeNewAlerts(least: Level, { ports }: CheckRun): Promise<PartResult> {
  const alerts = await ports.newAlerts();
  if (!alerts.known)
    return unknownPart(
      `the code-scanning alerts are not known: ${alerts.detail}`,
      'Give a token with `security-events: read`, and let the scan of this commit end before the gate.',
    );
  const open = alerts.value.filter((alert) => isSevere(alert, least));
  const from = least === 'any' ? 'any severity' : `${least} or more severe`;
  if (open.length === 0) return { outcome: 'pass', detail: `no new code-scanning alert of ${from}`, evidence: [] };
  return {
    outcome: 'fail',
    detail: `${counted(open.length, 'new code-scanning alert')} of ${from}`,
    evidence: open.slice(0, MOST_TOLD).map(({ tool, ruleId, message, path, line, url }) => ({
      text: cutText(`${tool} ${ruleId}: ${message}`, MAX_MESSAGE),
      path,
      url,
      ...(line !== undefined && { line }),
    })),
    remedy: 'Mend what the alerts tell, or dismiss them with a reason on GitHub.',
  };
}

/** What GitHub calls by no name counts as severe: nobody can tell that it is not. */
function isSevere({ securitySeverity, ruleSeverity }: CodeScanningAlert, least: Level): boolean {
  if (least === 'any') return true;
  const word = securitySeverity ?? RULE_LEVELS[ruleSeverity ?? ''];
  const level = LEVELS.findIndex((each) => each === word);
  return level < 0 || level >= LEVELS.indexOf(least);
}
