import type { CodeScanningAlert } from '@sar/baseline';
import { allRead, readCutText, readId, readOptional, readText, readTime, readWebAddress } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';

/** Longer texts are cut. */
const MOST_TEXT = 2000;
const MOST_PATH = 1000;

type Optional = 'ruleSeverity' | 'securitySeverity' | 'line';

/** A code-scanning alert of an answer, at its newest instance; undefined when it has another shape. An alert about no file has the path `.`. */
export function readCodeScanningAlert(value: unknown): CodeScanningAlert | undefined {
  const alert = asRecord(value) ?? {};
  const rule = asRecord(alert['rule']) ?? {};
  const instance = asRecord(alert['most_recent_instance']) ?? {};
  const location = asRecord(instance['location']) ?? {};
  const ruleSeverity = readOptional(rule['severity'], readText);
  const securitySeverity = readOptional(rule['security_severity_level'], readText);
  const ruleDescription = readCutText(rule['description'] ?? '', MOST_TEXT);
  const always = allRead<Omit<CodeScanningAlert, Optional>>({
    number: readId(alert['number']),
    tool: readText(asRecord(alert['tool'])?.['name']),
    ruleId: readText(rule['id'] ?? rule['name']),
    ruleDescription,
    message: readCutText(asRecord(instance['message'])?.['text'] ?? ruleDescription, MOST_TEXT),
    path: readCutText(location['path'], MOST_PATH) || '.',
    ref: readText(instance['ref']),
    createdAt: readTime(alert['created_at']),
    url: readWebAddress(alert['html_url']),
  });
  if (always === undefined || ruleSeverity === null || securitySeverity === null) return undefined;
  return { ...always, ruleSeverity, securitySeverity, line: readId(location['start_line']) };
}
