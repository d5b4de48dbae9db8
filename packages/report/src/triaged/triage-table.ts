import { SEVERITIES } from '@sar/baseline';
import { countFindings } from '../findings/count-findings.js';
import { countOf } from '../findings/count-words.js';
import { judgedWords } from '../findings/judged-words.js';
import { silentGroups } from '../findings/silent-groups.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { cutEnd, cutStart, wrapWords } from '../terminal/display-width.js';
import { notJudgedLines } from '../terminal/not-judged-lines.js';
import type { TerminalOptions } from '../terminal/patrol-table.js';
import { textTable } from '../variables/text-table.js';
import { actLines } from './act-lines.js';
import { deadlineWords } from './deadline-words.js';
import { headlineWords, levelWords } from './headline-words.js';
import { subjectFacts } from './subject-facts.js';
import type { TriageReport } from './triage-report.js';

/** Causes that a terminal lists; a document has all. */
const MOST = 40;
const WIDEST_PLACE = 40;
/** Where nothing else cuts a line: a log. */
const WIDEST_TITLE = 400;

/**
 * A triage for people at a terminal, one line an element: what comes first with its deadline, what was not judged, what was done, and
 * the summary as the last line.
 */
export function triageTable(report: TriageReport, { columns, palette, command }: TerminalOptions): string[] {
  const { groups, rest } = silentGroups(report.readings);
  const silent = groups.map(({ sensors, words }) => `${countOf(sensors.length, 'sensor')} ${words}: ${sensors.join(', ')}`);
  const headed = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : [palette.heading(heading), ...lines]);
  const worst = SEVERITIES.find((severity) => countFindings(report.findings).bySeverity[severity] > 0);
  const level = levelWords(report);
  const blocks: (readonly string[])[] = [
    report.notes.flatMap((note) => wrapped(terminalSafe(note), columns)),
    headed('What comes first', subjectLines(report, columns)),
    headed('Not judged', [...notJudgedLines(rest, columns, palette), ...silent.flatMap((line) => indented(terminalSafe(line), columns))]),
    headed('What was done', actLines(report.acts ?? [])),
    headed('Next steps', stepLines(report, command)),
    [
      ...wrapped(terminalSafe(judgedWords(report.readings)), columns).filter((line) => line !== ''),
      ...(level === undefined ? [] : wrapped(level, columns)),
      (worst === undefined ? palette.good : palette[worst])(headlineWords(report)),
    ],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
    .map(breakWorkflowCommands);
}

function subjectLines({ subjects }: TriageReport, columns: number | undefined): readonly string[] {
  const rows = subjects.slice(0, MOST).map((subject) => {
    const { severity, sla, title, place } = subjectFacts(subject);
    return [
      severity,
      deadlineWords(sla),
      subject.root.signal.id.slice(0, 8),
      cutStart(terminalSafe(place), WIDEST_PLACE),
      cutEnd(terminalSafe(title), WIDEST_TITLE),
    ];
  });
  const more = subjects.length - rows.length;
  return [...textTable(rows, columns), ...(more > 0 ? [`  and ${countOf(more, 'more cause')}`] : [])];
}

function stepLines({ subjects }: TriageReport, command: string): readonly string[] {
  const [first] = subjects;
  const rows = [
    ...(first === undefined
      ? []
      : [[`${command} --explain ${first.root.signal.id.slice(0, 8)}`, 'which rule decided, and what would change it']]),
    [`${command} --format json`, 'every finding whole, with its clock and its evidence'],
  ];
  return textTable(rows, undefined);
}

function indented(text: string, columns: number | undefined): readonly string[] {
  return wrapped(text, columns === undefined ? undefined : columns - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}

function wrapped(text: string, columns: number | undefined): readonly string[] {
  return columns === undefined ? [text] : wrapWords(text, columns);
}
