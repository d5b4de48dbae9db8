import { HALT_LABEL, type IssueDraft } from '@sar/baseline';
import { haltMarker } from './halt-memory.js';
import type { P0Finding } from './p0-finding.js';
import type { HaltVariable } from './set-halt-variable.js';

/** Findings that are listed. */
const MAX_LISTED = 20;
/** Sensors and rules are named as these are; a name of another form is left out. */
const NAME = /^[\w.-]{1,80}$/;

/** The issue that halts SAR for findings of P0. Its text is SAR's alone: no message, no path, no name that others wrote. */
export function p0HaltDraft(findings: readonly P0Finding[], at: string, variable: HaltVariable | undefined): IssueDraft {
  const ids = findings.map(({ id }) => id);
  const more = findings.length - MAX_LISTED;
  return {
    title: `SAR is halted: ${findings.length === 1 ? 'a critical finding' : `${findings.length} critical findings`} (P0)`,
    labels: [HALT_LABEL],
    body: [
      haltMarker(ids, at),
      `SAR found something critical (P0), and stops itself. Raised at ${at} for`,
      '',
      ...findings.slice(0, MAX_LISTED).map(lineOf),
      ...(more > 0 ? [`- and ${more} more`] : []),
      '',
      'While this issue is open, SAR only reports: it opens issues for what is critical, and writes nothing else. No variable, no branch, no dispatch.',
      '',
      '- What was found, where, and how to mend it is in the issues labelled `sar:P0` and in the summary of the triage run; `sar triage --explain ID` tells of one.',
      '- Close this issue to end the halt: that is the decision of a person. Closed by an app, it is raised again.',
      '- It is not raised again for these findings, unless one is gone and comes back; it is for every other one.',
      ...(variable === undefined ? [] : [variableLine(variable)]),
      '',
    ].join('\n'),
  };
}

function lineOf({ id, sensor, rule }: P0Finding): string {
  const names = NAME.test(sensor) && NAME.test(rule) ? `: sensor \`${sensor}\`, rule \`${rule}\`` : '';
  return `- finding \`${id}\`${names}`;
}

function variableLine({ name }: HaltVariable): string {
  return `- Where its token may, SAR also sets the variable \`${name}\` to its halting value. It never sets it back: do that by hand after closing this issue.`;
}
