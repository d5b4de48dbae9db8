import { slaOf, tickLine, type Subject, type DashboardFacts, type ShownRow, type UnseenRow } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { markdownLink } from '../safety/markdown-safe.js';
import { safeCode, safeCodeEnd, safeText } from './safe-cut.js';
import { artefactMarkdown, placeMarkdown } from './finding-place.js';
import type { IssueTextOptions } from './issue-text-options.js';
import { otherMembers, subjectMessage, subjectSince } from './subject-words.js';
import { dueWords, timeWords } from './time-words.js';

type OpenRow = Extract<ShownRow, { kind: 'open' }>;

/** `short`: without links to files and rules, so that more rows fit. */
export type RowStyle = 'full' | 'short';

const MOST_MESSAGE = 300;
const MOST_OTHERS = 5;

/** The hidden lines of a row, its line, and its boxes. Ends with a newline. */
export function dashboardRow(row: OpenRow, view: DashboardFacts, options: IssueTextOptions, style: RowStyle): string {
  const { subject, markers } = row;
  const { signal } = subject.root;
  const commit = style === 'full' ? view.commit : undefined;
  const rule = markdownLink(
    safeCode(signal.rule, 100),
    style === 'full' ? options.linkTo({ id: signal.rule, sensor: signal.sensor }) : undefined,
  );
  const where = artefactMarkdown(signal.artefact, commit, options.commitLink);
  const parts = [
    `${rule}${where === '' ? '' : ` in ${where}`}: ${safeText(subjectMessage(subject), MOST_MESSAGE)}`,
    `since ${timeWords(subjectSince(subject))}`,
    dueWords(slaOf(subject)),
    ...issueWords(row),
  ];
  return `${markers()}- ${parts.join(' · ')}\n${othersLine(subject, commit, options)}${boxes(subject, view.waiveDays)}\n`;
}

/** The hidden lines and the line of a finding that could not be looked at; it has no boxes. Ends with a newline. */
export function unseenRow({ markers, rule, path, firstSeen, dueAt }: UnseenRow): string {
  const where = path === '' ? '' : ` in ${safeCodeEnd(path, 300)}`;
  const times = `since ${timeWords(firstSeen)} · due ${timeWords(dueAt)}`;
  return `${markers()}- ${safeCode(rule, 100)}${where}: could not be looked at since it was found · ${times}\n`;
}

function issueWords({ issue, isClosedByHand }: OpenRow): readonly string[] {
  if (issue === undefined) return [];
  const link = markdownLink(`#${issue.number}`, issue.url);
  return [isClosedByHand ? `${link}, closed by hand` : link];
}

function othersLine(subject: Subject, commit: string | undefined, { commitLink }: IssueTextOptions): string {
  const others = otherMembers(subject);
  if (others.length === 0) return '';
  const own = placeMarkdown(subject.root.signal.artefact, commit, commitLink);
  const places = [...new Set(others.map(({ signal }) => placeMarkdown(signal.artefact, commit, commitLink)))].filter(
    (place) => place !== '' && place !== own,
  );
  const more = places.length > MOST_OTHERS ? ` and ${countOf(places.length - MOST_OTHERS, 'more place')}` : '';
  const named = places.length === 0 ? '' : `, also in ${places.slice(0, MOST_OTHERS).join(', ')}${more}`;
  return `  ${countOf(subject.members.length, 'finding')} of one cause${named}\n`;
}

function boxes({ id, playbook }: Subject, waiveDays: number): string {
  const lines = [
    ...(playbook === undefined ? [] : [tickLine('run', id, `run the playbook ${safeCode(playbook, 60)}`)]),
    tickLine('accept', id, 'accept it as it is'),
    tickLine('waive', id, `waive it for ${countOf(waiveDays, 'day')}`),
  ];
  return lines.join('\n');
}
