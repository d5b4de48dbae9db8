import { compareText } from '../wording/compare-text.js';
import type { Finding } from './finding.js';
import { compareSeverity } from './severity.js';

/** Orders findings: the most severe first, then by path, line, rule and id. */
export function bySeverityAndPlace(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    compareText(a.signal.artefact.path, b.signal.artefact.path) ||
    (a.signal.artefact.line ?? 0) - (b.signal.artefact.line ?? 0) ||
    compareText(a.signal.rule, b.signal.rule) ||
    compareText(a.signal.id, b.signal.id)
  );
}
