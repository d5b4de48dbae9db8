import { compareSeverity, severityOf, slaOf, type Severity, type Subject } from '@sar/baseline';
import { closedAs, type ClosedAs } from './closed-as.js';
import { findingMarker, type Closing } from './finding-memory.js';
import { firstPart, issueBody, isSameBody, roomFor, tailOf, textOf } from './issue-body.js';
import { extraLabels, isSameLabels, subjectLabels, withLabels } from './issue-labels.js';
import { closingWords, overdueWords, reopeningWords, severityWords } from './issue-words.js';
import type { FindingIssue } from './match-issues.js';
import { isBreached } from './subject-facts.js';
import { subjectMemory } from './subject-memory.js';
import type { SyncInput } from './sync-input.js';
import type { SyncStep } from './sync-step.js';
import { textDigest } from './text-digest.js';
import type { UnseenFinding, UnseenOf } from './unseen-findings.js';

type Change = Extract<SyncStep, { kind: 'change' }>;

/** The most that a marker takes of a body. */
const MARKER_ROOM = 4000;
const REASONS = {
  gone: 'completed',
  waived: 'not-planned',
  accepted: 'not-planned',
  dashboard: 'not-planned',
  duplicate: 'duplicate',
} as const satisfies Readonly<Record<Closing, string>>;

/** Opens the issue of a subject. */
export function createStep(input: SyncInput, subject: Subject): SyncStep {
  const severity = severityOf(subject);
  const { title, body } = writtenAt(input, subject, undefined, input.commit);
  const labels = withLabels([], [...subjectLabels(subject), ...extraLabels(subject, input.labels)]);
  return { kind: 'create', isEscalation: severity === 'P0', severity, subject, draft: { title, body, labels } };
}

/** Makes the issue of a subject say what is so; undefined when it does. What is closed is opened again. */
export function openStep(input: SyncInput, subject: Subject, { issue, memory }: FindingIssue, unseenOf: UnseenOf): Change | undefined {
  const severity = severityOf(subject);
  const own = subjectLabels(subject);
  const isReopened = issue.state === 'closed';
  // Links to an older commit are as good while nothing else changed.
  const unseen = unseenOf(memory);
  const asBefore = writtenAt(input, subject, { issue, memory }, memory.commit, unseen);
  const isSame = isSameBody(asBefore.body, issue.body) && isSameLabels(withLabels(issue.labels, own), issue.labels);
  if (isSame && !isReopened) return undefined;
  const { title, body, digest } = writtenAt(input, subject, { issue, memory }, input.commit, unseen);
  const labels = withLabels(issue.labels, [...own, ...extraLabels(subject, input.labels)]);
  const comment = commentOn(subject, { issue, memory });
  return {
    kind: 'change',
    what: isReopened ? 'opened again' : 'updated',
    why: whyChanged(severity, { issue, memory }),
    isEscalation: severity === 'P0' && (isReopened || memory.severity !== 'P0'),
    severity,
    issue,
    // The state goes along always: text and state are then of one run, whatever another run does meanwhile.
    change: {
      body,
      state: 'open',
      ...(digest !== memory.digest && { title }),
      ...(!isSameLabels(labels, issue.labels) && { labels }),
    },
    ...(comment !== undefined && { comment }),
    subject,
  };
}

/**
 * Closes an issue with its text as it was, and says why. Of two incidents about one P0 the younger goes even while SAR is halted: a P0
 * halts, so that they would stay two until the halt ends.
 */
export function closeStep({ issue, memory }: FindingIssue, closing: Closing, severity: Severity, older?: number): Change {
  const words = closingWords(closing, severity, older);
  return {
    kind: 'change',
    what: 'closed',
    why: closing === 'duplicate' ? `a duplicate of #${older ?? 0}` : CLOSED_WHY[closing],
    isEscalation: closing === 'duplicate' && severity === 'P0',
    severity,
    issue,
    change: { body: closedBody({ issue, memory }, closing, `> ${words}`), state: 'closed', reason: REASONS[closing] },
    comment: words,
  };
}

/** Writes down that what a closed issue was about is gone: it may be opened again then. Tells nobody. */
export function markStep({ issue, memory }: FindingIssue, closing: Closing): Change {
  return {
    kind: 'change',
    what: 'updated',
    why: `closed by hand, and now ${closing}`,
    isEscalation: false,
    severity: memory.severity,
    issue,
    change: { body: closedBody({ issue, memory }, closing), state: 'closed' },
  };
}

const CLOSED_WHY: Readonly<Record<Exclude<Closing, 'duplicate'>, string>> = {
  gone: 'gone',
  waived: 'waived',
  accepted: 'accepted',
  dashboard: 'on the dashboard now',
};

const OPENED_WHY: Readonly<Record<ClosedAs, string>> = {
  gone: 'there again',
  waived: 'not waived any more',
  accepted: 'not accepted any more',
  dashboard: 'has an issue of its own again',
  duplicate: 'no other issue is about it now',
  hand: 'worse than when it was closed by hand',
  app: 'an app closed it, and it is still there',
};

function closedBody({ issue, memory }: FindingIssue, closing: Closing, status?: string): string {
  const tail = tailOf(issue.body);
  const marker = findingMarker({ ...memory, closing });
  return issueBody(marker, firstPart(textOf(issue.body), roomFor(marker, tail)), tail, status);
}

/** Title and body as SAR writes them, with links to a commit. */
function writtenAt(
  input: SyncInput,
  subject: Subject,
  found: FindingIssue | undefined,
  commit: string | undefined,
  unseen: readonly UnseenFinding[] = [],
): { readonly title: string; readonly body: string; readonly digest: string } {
  const tail = found === undefined ? '' : tailOf(found.issue.body);
  const maxLength = roomFor(' '.repeat(MARKER_ROOM), tail);
  const { title, body } = input.texts.finding(subject, { commit, command: input.commandOf?.(subject), maxLength, unseen: unseen.length });
  const digest = textDigest(title, ...extraLabels(subject, input.labels));
  const marker = findingMarker(subjectMemory(subject, found?.memory, { digest, commit }, unseen));
  return { title, digest, body: issueBody(marker, body, tail) };
}

function commentOn(subject: Subject, { issue, memory }: FindingIssue): string | undefined {
  const severity = severityOf(subject);
  const closed = closedAs({ issue, memory });
  if (closed !== undefined) return reopeningWords(closed, memory.severity, severity);
  if (severity !== memory.severity) return severityWords(memory.severity, severity);
  const isOverdue = !memory.isBreachTold && isBreached(subject);
  return isOverdue ? overdueWords(slaOf(subject).dueAt) : undefined;
}

function whyChanged(severity: Severity, { issue, memory }: FindingIssue): string {
  const closed = closedAs({ issue, memory });
  if (closed !== undefined) return OPENED_WHY[closed];
  if (severity === memory.severity) return 'its text or its labels changed';
  return `${compareSeverity(severity, memory.severity) < 0 ? 'raised' : 'lowered'} from ${memory.severity} to ${severity}`;
}
