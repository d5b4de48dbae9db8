import { hiddenMarker, readHiddenMarker, type GateEvidence, type GateLine, type GateVerdict } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { placeWords } from '../findings/place-words.js';
import { boundedBlocks } from '../issues/bounded-blocks.js';
import { safeCodeEnd, safeText } from '../issues/safe-cut.js';
import { breakWorkflowCommands } from '../safety/break-workflow-commands.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { visibleText } from '../safety/visible-text.js';
import { fencedCommand } from '../sprint-plan/fenced-command.js';
import { OUTCOME_WORDS, playbookCommand, sentence } from './gate-words.js';
import { verdictText } from './verdict-text.js';

export interface GateCommentOptions {
  /** What the check run of the gate is called; two gates of one pull request have a comment each. */
  readonly gate: string;
  /** Where the step's summary is, for what does not fit. */
  readonly more?: string;
}

/** GitHub takes 65,536 characters. */
const MAX_CHARACTERS = 60_000;
const MOST_PLACES = 10;
const MARKER = 'sar:gate';
const SCHEMA = 'sar.gate-comment/1';

/**
 * The sticky comment of a pull request: the verdict, and of each line that has not passed what to do and the exact command. It has no
 * time, no commit and no output of programs, so that the same verdict is the same text and nothing is written again. At most 60,000
 * characters.
 */
export function gateComment(verdict: GateVerdict, { gate, more }: GateCommentOptions): string {
  const marker = hiddenMarker(MARKER, { schema: SCHEMA, gate });
  const open = verdict.lines.filter(({ outcome }) => outcome !== 'pass');
  const mark = verdict.outcome === 'pass' ? '✅' : '❌';
  const title = `### ${mark} ${markdownText(gate)}\n\n**${markdownText(sentence(firstUp(verdictText(verdict))))}**\n\n`;
  const head = `${marker}\n${breakWorkflowCommands(title)}`;
  const foot = passedSection(verdict.lines.filter(({ outcome }) => outcome === 'pass'));
  const where = more === undefined ? 'The check run has all of them.' : `${markdownText(sentence(more))}`;
  const blocks = [...open.map((line) => () => block(line)), ...(foot === '' ? [] : [() => foot])];
  const body = boundedBlocks(blocks, MAX_CHARACTERS - head.length, (left) =>
    breakWorkflowCommands(`${countOf(left, 'more part')} left out. ${where}\n`),
  );
  return `${head}${body}`.trimEnd().concat('\n');
}

/** Whether a comment begins with the marker of this gate. Who wrote it is for the caller to look at. */
export function isGateComment(body: string, gate: string): boolean {
  const read = readHiddenMarker(MARKER, body);
  return read.kind === 'object' && read.value['schema'] === SCHEMA && read.value['gate'] === gate;
}

function firstUp(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function block({ title, outcome, required, detail, evidence, remedy, command, playbook }: GateLine): string {
  const facts = evidence.filter(({ output }) => output === undefined);
  const parts = [
    `#### ${safeText(title, 200)} ${OUTCOME_WORDS[outcome]}${required ? '' : ' (not required)'}`,
    safeText(sentence(detail), 1000),
    ...(facts.length === 0 ? [] : [factList(facts)]),
    ...(remedy === undefined ? [] : [`**What to do:** ${safeText(sentence(remedy), 1000)}`]),
    ...(command === undefined ? [] : [fencedCommand(command.split('\n').map(visibleText).join('\n'), '').trimEnd()]),
    ...(playbook === undefined || outcome !== 'fail' ? [] : [`Back to RESCUE: ${markdownCode(playbookCommand(playbook))}`]),
  ];
  return breakWorkflowCommands(`${parts.filter((part) => part !== '').join('\n\n')}\n\n`);
}

function factList(facts: readonly GateEvidence[]): string {
  const shown = facts.slice(0, MOST_PLACES).map(({ path, line, text }) => {
    const place = path === undefined ? '' : `${safeCodeEnd(placeWords({ path, ...(line !== undefined && { line }) }), 200)} `;
    return `- ${place}${safeText(text, 300)}`;
  });
  const left = facts.length - shown.length;
  return [...shown, ...(left > 0 ? [`- and ${countOf(left, 'more fact')}`] : [])].join('\n');
}

function passedSection(lines: readonly GateLine[]): string {
  if (lines.length === 0) return '';
  const rows = lines.map(({ title, detail }) => `- ${safeText(title, 200)}: ${safeText(detail, 300)}`);
  return breakWorkflowCommands(`<details><summary>${countOf(lines.length, 'line')} passed</summary>\n\n${rows.join('\n')}\n\n</details>\n`);
}
