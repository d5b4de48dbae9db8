import type { RescueReport } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { placeWords } from '../findings/place-words.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { cutEnd, wrapWords } from '../terminal/display-width.js';
import type { Palette } from '../terminal/palette.js';
import type { TerminalOptions } from '../terminal/patrol-table.js';
import { terminalDiff } from '../terminal/terminal-diff.js';
import { textTable } from '../variables/text-table.js';
import type { RescueView } from './rescue-view.js';
import { isBadRescue, isGoodRescue, rescueHeadline, rescueSubjectWords, rescueWords, STEP_WORDS } from './rescue-words.js';
import { shownChanges } from './shown-changes.js';
import { unmatchedRows } from './unmatched-rows.js';

/** Playbooks, and subjects without one, that a terminal lists; a document has all. */
const MOST = 40;
/** Lines of one playbook's diff, and of one step's details. */
const MOST_DIFF = 80;
const MOST_DETAILS = 20;
const WIDEST = 400;
const WIDEST_WHY = 70;

/**
 * What playbooks did or would do, for people at a terminal, one line an element: each playbook with its steps and its diff, what has no
 * playbook, and the summary as the last line.
 */
export function rescueTable(view: RescueView, { columns, palette }: Omit<TerminalOptions, 'command'>): string[] {
  const { reports, notes } = view;
  const left = reports.length - MOST;
  const rows = unmatchedRows(view);
  const bare = rows.slice(0, MOST).map(({ what, why }) => [cutEnd(safe(why), WIDEST_WHY), cutEnd(safe(what), WIDEST)]);
  const blocks: (readonly string[])[] = [
    notes.flatMap((note) => wrapped(safe(note), columns)),
    ...reports.slice(0, MOST).map((report) => reportLines(report, columns, palette)),
    left > 0 ? [`and ${countOf(left, 'more playbook')}`] : [],
    bare.length === 0
      ? []
      : [
          palette.heading('Without a playbook'),
          ...textTable(bare, columns),
          ...(rows.length > MOST ? [`  and ${countOf(rows.length - MOST, 'more rule')}`] : []),
        ],
    [(reports.some(isBadRescue) ? palette.P1 : palette.good)(rescueHeadline(view))],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
    .map(breakWorkflowCommands);
}

function reportLines(report: RescueReport, columns: number | undefined, palette: Palette): readonly string[] {
  const { playbook, title, subject, chosenBy, key, words, steps, pullRequest, issue } = report;
  const facts = [
    ['for', safe(rescueSubjectWords(subject))],
    ...others(report),
    ['chosen by', safe(chosenBy)],
    ['attempt', safe(key)],
    ...(pullRequest === undefined ? [] : [['pull request', safe(pullRequest)]]),
    ...(issue === undefined ? [] : [['issue', safe(issue)]]),
  ];
  const style = isBadRescue(report) ? palette.P1 : isGoodRescue(report) ? palette.good : palette.P2;
  return [
    `${palette.heading(`${safe(playbook)}  ${safe(title)}`)}`,
    ...textTable(facts, columns),
    ...steps.flatMap(({ step, outcome: came, words: said, details = [], url }) => [
      ...textTable([[STEP_WORDS[came], step, safe(url === undefined ? said : `${said} ${url}`)]], undefined).flatMap((line) =>
        wrapped(line.trimStart(), columns === undefined ? undefined : columns - 4).map(
          (part, at) => `${at === 0 ? '  ' : '      '}${part}`,
        ),
      ),
      ...details
        .slice(0, MOST_DETAILS)
        .map((line) => `      ${palette.faint(cutEnd(safe(line), columns === undefined ? WIDEST : columns - 6))}`),
      ...(details.length > MOST_DETAILS ? [`      and ${countOf(details.length - MOST_DETAILS, 'more line')}`] : []),
    ]),
    ...diffLines(report, palette),
    `  ${style(rescueWords(report))}: ${safe(words)}`,
  ];
}

/** The findings behind the first one: a few of them. */
function others({ subject }: RescueReport): readonly (readonly string[])[] {
  return subject.findings.slice(1, 4).map(({ rule, artefact }) => ['and', safe(`${rule} in ${placeWords(artefact)}`)]);
}

function diffLines(report: RescueReport, palette: Palette): readonly string[] {
  const shown = shownChanges(report, MOST_DIFF);
  if (shown === undefined) return [];
  return [
    ...(shown.diff === '' ? [] : terminalDiff(shown.diff, palette).map((line) => `    ${line}`)),
    ...shown.missing.map((line) => `    ${safe(line)}`),
  ];
}

function safe(text: string): string {
  return terminalSafe(text);
}

function wrapped(text: string, columns: number | undefined): readonly string[] {
  return columns === undefined ? [text] : wrapWords(text, columns);
}
