import { SEVERITIES, severityOf, slaOf, type Severity, type DashboardFacts } from '@sar/baseline';
import { countOf, groupedNumber } from '../findings/count-words.js';
import { SEVERITY_NAMES } from '../findings/severity-names.js';
import { dashboardQuiet } from './dashboard-quiet.js';
import { dashboardSections } from './dashboard-sections.js';
import { dashboardUnknown } from './dashboard-unknown.js';
import type { IssueTextOptions } from './issue-text-options.js';

/** Most of the text that each of the two folded parts takes. */
const MOST_FOLDED = 8000;

/**
 * The dashboard: what is open, the worst first, with boxes; the sensors that could not answer; what is waived and accepted; how it
 * works. Nobody is tagged. The same facts give the same text, whatever the time is.
 */
export function dashboardText(view: DashboardFacts, options: IssueTextOptions): string {
  const head = `${summary(view)}\n`;
  const unknown = dashboardUnknown(view, MOST_FOLDED);
  const quiet = dashboardQuiet(view, options, MOST_FOLDED);
  const foot = footText(view);
  const room = view.maxLength - head.length - unknown.length - quiet.length - foot.length;
  return `${head}${dashboardSections(view, options, room)}${unknown}${quiet}${foot}`;
}

function summary({ rows, keptIssues, waived, accepted, unknown }: DashboardFacts): string {
  const severities = [
    ...rows.map((row) => (row.kind !== 'open' ? row.severity : severityOf(row.subject))),
    ...keptIssues.map(({ severity }) => severity),
  ];
  const overdue = rows.filter((row) => row.kind === 'open' && slaOf(row.subject).breached).length;
  const isAre = (count: number): string => `${groupedNumber(count)} ${count === 1 ? 'is' : 'are'}`;
  const open =
    severities.length === 0
      ? '**Nothing is open.**'
      : `**${countOf(severities.length, 'problem')} open:** ${SEVERITIES.flatMap((severity) => counted(severity, severities)).join(', ')}.`;
  const more = [
    ...(overdue > 0 ? [`${isAre(overdue)} overdue.`] : []),
    ...(waived.length > 0 ? [`${isAre(waived.length)} waived.`] : []),
    ...(accepted.length > 0 ? [`${isAre(accepted.length)} accepted.`] : []),
    ...(unknown.length > 0 ? [`${countOf(unknown.length, 'sensor')} could not answer.`] : []),
  ];
  return [open, ...more].join(' ');
}

function counted(severity: Severity, all: readonly Severity[]): readonly string[] {
  const count = all.filter((other) => other === severity).length;
  return count === 0 ? [] : [`${groupedNumber(count)} ${severity} ${SEVERITY_NAMES[severity]}`];
}

function footText({ hasOwnIssues, waiveDays }: DashboardFacts): string {
  return [
    '',
    '---',
    '',
    `- **Boxes:** *run* starts the playbook, *accept* keeps a finding as it is, *waive* opens a pull request that waives it for ${countOf(waiveDays, 'day')}. Ticking takes write permission, and the workflow for ticks in the repository.`,
    `- **Rows:** a row goes when the same sensor has looked at the same place again and the finding is gone.${hasOwnIssues ? ' P0 and P1 have issues of their own besides.' : ''}`,
    "- **Text:** what you write below stays; the text above is SAR's, and is written anew when something changes.",
    '',
  ].join('\n');
}
