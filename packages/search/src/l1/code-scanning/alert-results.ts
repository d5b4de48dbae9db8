import type { CodeScanningAlert } from '@sar/baseline';
import type { ScanResult } from './scan-result.js';
import { classOfWord } from './severity-class.js';

/** The open alerts as results. */
export function alertResults(alerts: readonly CodeScanningAlert[]): readonly ScanResult[] {
  return alerts.map(({ tool, ruleId, ruleDescription, ruleSeverity, securitySeverity, message, path, line, url }) => ({
    tool,
    ruleId,
    ruleText: ruleDescription,
    rated: classOfWord(securitySeverity),
    isWarning: ruleSeverity !== 'note' && ruleSeverity !== 'none',
    message,
    path,
    line,
    helpUri: undefined,
    url,
  }));
}
