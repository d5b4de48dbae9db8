import { LAYER_NAMES, severityOf, slaOf, type Finding, type Subject, type IssueText } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { SEVERITY_NAMES } from '../findings/severity-names.js';
import { markdownLink } from '../safety/markdown-safe.js';
import { visibleText } from '../safety/visible-text.js';
import { boundedBlocks } from './bounded-blocks.js';
import { cutText, cutTextStart } from './cut-text.js';
import { artefactMarkdown, placeMarkdown } from './finding-place.js';
import type { IssueTextOptions } from './issue-text-options.js';
import { ownerTag } from './owner-tag.js';
import { safeCode, safeText } from './safe-cut.js';
import { decidingMember, subjectMessage, subjectSince } from './subject-words.js';
import { dueWords, slaWords, timeWords } from './time-words.js';

/** What the text hangs on besides the subject. */
export interface FindingIssueContext extends IssueTextOptions {
  /** Commit that the links point at. */
  readonly commit: string | undefined;
  /** The command that mends it, or is the next step. Untrusted text. */
  readonly command?: string | undefined;
  /** Most UTF-16 units of the body. */
  readonly maxLength: number;
  /** Findings of the issue that the run could not look at. */
  readonly unseen?: number;
}

const MOST_TITLE_MESSAGE = 130;
const MOST_TITLE_PLACE = 60;
const MOST_TITLE_JOB = 30;
const MOST_EVIDENCE = 10;
/** What is kept of the body for what stands behind the lists. */
const FOOT_ROOM = 1500;

/**
 * The issue of a P0 or P1: what, where, since when, until when, who decided and why, how to mend it, what led to it, and every finding
 * of the group. The owner is tagged, nobody else. The same facts give the same text, whatever the time is.
 */
export function findingIssueText(subject: Subject, context: FindingIssueContext): IssueText {
  const { root } = subject;
  const { signal } = root;
  const severity = severityOf(subject);
  const head = [
    `**${severity} ${SEVERITY_NAMES[severity]}** in ${LAYER_NAMES[signal.layer].replace(/^(?!CI|ML)./, (letter) => letter.toLowerCase())} (${signal.layer}): ${ruleMarkdown(root, context)} of the sensor ${safeCode(signal.sensor, 100)}`,
    '',
    safeText(subjectMessage(subject), 1500),
    ...(subject.group === undefined ? [] : ['', safeText(subject.group.why, 1000)]),
    '',
    ...factLines(subject, context),
    '',
    '### How to mend it',
    '',
    safeText(signal.help, 1500),
    ...(context.command === undefined ? [] : ['', `Next: ${safeCode(context.command, 500)}`]),
    ...(subject.playbook === undefined ? [] : ['', `Playbook: ${safeCode(subject.playbook, 60)}`]),
    ...(signal.fix === undefined ? [] : ['', `There is a mechanical remedy: ${safeText(signal.fix.title, 300)}`]),
    '',
    '### Why this severity',
    '',
    ...decisionLines(subject),
    '',
    '',
  ].join('\n');
  const evidence = evidenceBlocks(root, context);
  const members = subject.members.length > 1 ? subject.members.map((member) => () => memberLine(member, context)) : [];
  const foot = footLines(context).join('\n');
  const room = context.maxLength - head.length - evidence.length - Math.max(foot.length, FOOT_ROOM);
  const unseen = unseenLine(context);
  const list =
    members.length === 0
      ? ''
      : `<details><summary>All ${countOf(members.length, 'finding')} of this cause</summary>\n\n${boundedBlocks(members, room - 100, (left) => `- … and ${countOf(left, 'more finding')}, which \`sar triage\` lists\n`)}\n</details>\n\n`;
  return { title: titleOf(subject), body: cutText(`${head}${evidence}${list}${unseen}${foot}`, context.maxLength) };
}

/** A title of less than 256 characters: the severity, what, and where. Nobody is mentioned. */
function titleOf(subject: Subject): string {
  const { artefact } = subject.root.signal;
  const message = cutText(plain(subjectMessage(subject)), MOST_TITLE_MESSAGE);
  const isNamed = subject.group !== undefined || artefact.path === '' || message.includes(artefact.path);
  const job = artefact.job === undefined || subject.group !== undefined ? '' : `job ${cutText(plain(artefact.job), MOST_TITLE_JOB)}`;
  const place = [isNamed ? '' : withoutMention(cutTextStart(plain(artefact.path), MOST_TITLE_PLACE)), job]
    .filter((part) => part !== '')
    .join(', ');
  return `${severityOf(subject)}: ${message}${place === '' ? '' : ` (${place})`}`;
}

/** Text for a title, on one line and without a mention. */
function plain(value: string): string {
  return withoutMention(visibleText(value.replaceAll(/\s+/g, ' ')).trim());
}

/** A mention is an `@` behind anything but a letter or a digit; what stood before it may have been cut off. */
function withoutMention(text: string): string {
  return text.replace(/(^|[^\p{L}\p{N}_/])@(?=[\p{L}\p{N}])/gu, '$1@\u200b');
}

function ruleMarkdown({ signal }: Finding, { linkTo }: IssueTextOptions): string {
  return markdownLink(safeCode(signal.rule, 200), linkTo({ id: signal.rule, sensor: signal.sensor }));
}

function factLines(subject: Subject, { commit, commitLink }: FindingIssueContext): readonly string[] {
  const { root } = subject;
  const { artefact, expected, actual } = root.signal;
  const sla = slaOf(subject);
  const owner = root.owner ?? decidingMember(subject).owner;
  const where = artefactMarkdown(artefact, commit, commitLink);
  return [
    ...(where === '' ? [] : [`- **Where:** ${where}`]),
    `- **Since:** ${timeWords(subjectSince(subject))}`,
    `- **Deadline:** ${dueWords(sla)} (${slaWords(sla)})`,
    ...(owner === undefined ? [] : [`- **Owner:** ${ownerTag(owner)}`]),
    `- **Expected:** ${safeText(expected, 500)}`,
    `- **Found:** ${safeText(actual, 500)}`,
  ];
}

/** Who decided, and why. In a group it need not be the cause that makes it as severe. */
function decisionLines(subject: Subject): readonly string[] {
  const { signal, decision } = decidingMember(subject);
  const whose = signal.id === subject.root.signal.id ? '' : `Of ${safeCode(signal.rule, 100)}, which is the most severe: `;
  return [
    `${whose}${safeCode(decision.by, 200)}: ${safeText(decision.why, 1000)}`,
    '',
    `Everything about the decision, and what would change it: ${safeCode(`sar triage --explain ${signal.id}`, 100)}`,
  ];
}

function evidenceBlocks({ signal }: Finding, { commit, commitLink }: FindingIssueContext): string {
  if (signal.evidence.length === 0) return '';
  const lines = signal.evidence
    .slice(0, MOST_EVIDENCE)
    .map((evidence) => `- ${placeMarkdown(evidence, commit, commitLink)}: ${safeCode(evidence.text, 300)}`);
  const more = signal.evidence.length - lines.length;
  return ['### Evidence', '', ...lines, ...(more > 0 ? [`- … and ${countOf(more, 'more fact')}`] : []), '', ''].join('\n');
}

function memberLine(finding: Finding, context: FindingIssueContext): string {
  const { signal, severity } = finding;
  const where = artefactMarkdown(signal.artefact, context.commit, context.commitLink) || safeCode(signal.artefact.kind, 20);
  return `- ${severity} ${ruleMarkdown(finding, context)} in ${where}: ${safeText(signal.message, 300)}\n`;
}

function unseenLine({ unseen = 0 }: FindingIssueContext): string {
  if (unseen === 0) return '';
  return `${countOf(unseen, 'more finding')} of this issue could not be looked at in this run; the issue stays open until somebody could.\n\n`;
}

function footLines({ dashboardUrl }: IssueTextOptions): readonly string[] {
  const dashboard = markdownLink('the dashboard', dashboardUrl);
  return [
    '---',
    '',
    `This issue is closed when the same sensor has looked at the same place again and the finding is gone, and opened again with the same clock when it comes back. It can be accepted or waived on ${dashboard}. Closed by hand, it stays closed until the finding was gone or its severity rises. What you write below stays; the text above is SAR's.`,
  ];
}
