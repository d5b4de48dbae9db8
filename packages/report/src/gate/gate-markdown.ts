import type { GateLine, GateVerdict } from '@sar/baseline';
import { boundedMarkdown, type MarkdownSection } from '../markdown/bounded-markdown.js';
import { cutNotice } from '../markdown/cut-notice.js';
import { placeCell } from '../markdown/finding-cells.js';
import type { MarkdownOptions } from '../markdown/markdown-options.js';
import { tableSection, textSection } from '../markdown/markdown-table.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { markdownCode, markdownLink, markdownText } from '../safety/markdown-safe.js';
import { visibleText } from '../safety/visible-text.js';
import { fencedCommand } from '../sprint-plan/fenced-command.js';
import { evidenceBlocks, type EvidenceBlock } from './evidence-blocks.js';
import { millisecondsWords, OUTCOME_WORDS, outcomeWords, playbookCommand, sentence } from './gate-words.js';
import { verdictText } from './verdict-text.js';

export interface GateMarkdownOptions extends Omit<MarkdownOptions, 'linkTo'> {
  /** Sentences about the run. They may hold untrusted text. */
  readonly notes?: readonly string[];
}

/**
 * A verdict as GitHub's Markdown, for a step's summary or a check run: the verdict, a table of all lines, and of each that has not passed
 * evidence, remedy, command and playbook. Cut at a row when it would exceed the limit.
 */
export function gateMarkdown(verdict: GateVerdict, options: GateMarkdownOptions): string {
  const { notes = [] } = options;
  const linked: MarkdownOptions = { ...options, linkTo: () => undefined };
  const open = verdict.lines.filter(({ outcome }) => outcome !== 'pass');
  const sections: MarkdownSection[] = [
    textSection(['## SAR gate', `**${markdownText(sentence(capital(verdictText(verdict))))}**`, ...notes.map(markdownText)].join('\n\n')),
    ...(verdict.lines.length === 0 ? [] : [tableSection(['Outcome', 'Check', '#Took', 'Why'], verdict.lines.map(row))]),
    ...open.flatMap((line) => openSections(line, linked)),
  ];
  return boundedMarkdown(sections, options.limitBytes, cutNotice(linked));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function row(line: GateLine): readonly string[] {
  const outcome = outcomeWords(line);
  return [
    line.outcome === 'pass' ? outcome : `**${outcome}**`,
    `${markdownText(line.title)} ${markdownCode(line.id)}`,
    millisecondsWords(line.durationMs),
    markdownText(line.detail),
  ];
}

function openSections(line: GateLine, options: MarkdownOptions): readonly MarkdownSection[] {
  const { title, outcome, detail, evidence, remedy, command, playbook } = line;
  const way = [
    ...(remedy === undefined ? [] : [`**What to do:** ${markdownText(sentence(remedy))}`]),
    ...(command === undefined ? [] : [fencedCommand(visibleLines(command), '').trimEnd()]),
    ...(playbook === undefined || outcome !== 'fail' ? [] : [`Back to RESCUE: ${markdownCode(playbookCommand(playbook))}`]),
  ];
  return [
    textSection(`### ${markdownText(title)} ${OUTCOME_WORDS[outcome]}\n\n${markdownText(sentence(detail))}`),
    ...(way.length === 0 ? [] : [textSection(way.join('\n\n'))]),
    ...evidenceBlocks(evidence).map((block) => evidenceSection(block, options)),
  ];
}

/** A fence shows text as it is, but for what nobody can see. */
function visibleLines(text: string): string {
  return text
    .split('\n')
    .map((line) => breakWorkflowCommands(visibleText(line)))
    .join('\n');
}

function evidenceSection(block: EvidenceBlock, options: MarkdownOptions): MarkdownSection {
  if (block.kind === 'output') return outputSection(block.lines);
  const rows = block.items.map(({ path, line, text, url }) => {
    const place = path === undefined ? '' : `${placeCell({ path, ...(line !== undefined && { line }) }, options)} `;
    const more = url === undefined ? '' : ` ${markdownLink('view', url)}`;
    return breakWorkflowCommands(`- ${place}${markdownText(text)}${more}\n`);
  });
  return { head: '', rows, foot: '\n' };
}

/** The fence is longer than any in the output, so that nothing in it ends the block. */
function outputSection(lines: readonly string[]): MarkdownSection {
  const shown = lines.map((line) => `${breakWorkflowCommands(line.split('\t').map(visibleText).join('\t'))}\n`);
  const longest = Math.max(2, ...shown.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return { head: `${fence}text\n`, rows: shown, foot: `${fence}\n\n` };
}
