import { countFindings } from '../findings/count-findings.js';
import { countOf, findingCountWords } from '../findings/count-words.js';
import type { TriageReport } from './triage-report.js';

/** `7 findings: 1 P1, 6 P2 (2 more waived), 3 overdue, from 4 causes`. */
export function headlineWords({ findings, subjects, acceptedCount }: TriageReport): string {
  const counts = countFindings(findings);
  const overdue = findings.filter(({ waived, sla }) => waived === undefined && sla.breached).length;
  return [
    findingCountWords(counts),
    ...(overdue === 0 ? [] : [`${overdue} overdue`]),
    ...(acceptedCount === 0 ? [] : [`${acceptedCount} accepted`]),
    ...(counts.total - acceptedCount === subjects.length ? [] : [`from ${countOf(subjects.length, 'cause')}`]),
  ].join(', ');
}

/** `Maturity: level 1.2 of 4, up to 2.8 if all that is unknown were well`; undefined where there is no level. */
export function levelWords({ score }: TriageReport): string | undefined {
  const { level, basis, uncapped, between, cappedBy, declared } = score;
  if (level === undefined) return undefined;
  const range = between === undefined || between.high <= level ? '' : `, up to ${between.high} if all that is unknown were well`;
  const open = cappedBy === undefined ? '' : `${cappedBy.open} ${cappedBy.severity} that ${cappedBy.open === 1 ? 'is' : 'are'} open`;
  const cap = cappedBy === undefined ? '' : `, ${uncapped ?? level} without the ${open}`;
  const said = declared === undefined ? '' : `; declared ${declared.level}`;
  const how = basis === 'computed' ? '' : basis === 'mixed' ? ' (in part declared)' : ' (declared)';
  return `Maturity: level ${level} of 4${how}${cap}${range}${said}`;
}
