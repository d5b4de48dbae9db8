import { compareSeverity, severityOf, type Subject } from '@sar/baseline';
import { closedAs } from './closed-as.js';
import { matchIssues, type FindingIssue } from './match-issues.js';
import { closeStep, createStep, markStep, openStep } from './plan-steps.js';
import { fateJudge } from './fate.js';
import { hasOwnIssue } from './subject-facts.js';
import type { SyncInput } from './sync-input.js';
import type { SyncPlan, SyncStep } from './sync-step.js';
import { unseenJudge } from './unseen-findings.js';

/** The issues as they are. */
export interface PlanFacts {
  readonly issues: readonly FindingIssue[];
  /** How many more may be opened. */
  readonly mayOpen: number;
}

/**
 * What has to be done so that there is one open issue for each open P0 and P1, and none else. Nothing where all is as it should be.
 * In the order: what tells of a P0, what is closed, what is changed, what is opened, the worst first. Pure.
 */
export function planSync(input: SyncInput, { issues, mayOpen }: PlanFacts): SyncPlan {
  const { bySubject, duplicates, rest } = matchIssues(input.subjects, issues);
  const fateOf = fateJudge(input);
  const unseenOf = unseenJudge(input);
  const steps: SyncStep[] = [];
  const closedByHand = new Set<string>();
  const kept: FindingIssue[] = [];
  const missing: Subject[] = [];

  for (const { younger, older, subject } of duplicates) {
    steps.push(closeStep(younger, 'duplicate', severityOf(subject), older.issue.number));
  }
  for (const found of rest) {
    const fate = fateOf(found.memory);
    const isOpen = found.issue.state === 'open';
    if (fate === undefined) {
      if (isOpen) kept.push(found);
    } else if (isOpen) {
      // One that a person opened again, after it was closed for the same reason, stays open.
      if (found.memory.closing !== fate) steps.push(closeStep(found, fate, found.memory.severity));
    } else if (found.memory.closing === undefined) steps.push(markStep(found, fate));
  }
  for (const subject of input.subjects) {
    const found = bySubject.get(subject.id);
    const severity = severityOf(subject);
    const isWanted = input.mode === 'all' && hasOwnIssue(severity);
    if (found === undefined) {
      if (isWanted) missing.push(subject);
    } else if (!isWanted) {
      if (found.issue.state === 'open' && found.memory.closing !== 'dashboard') steps.push(closeStep(found, 'dashboard', severity));
    } else if (closedAs(found) === 'hand' && compareSeverity(severity, found.memory.severity) >= 0) closedByHand.add(subject.id);
    else {
      const step = openStep(input, subject, found, unseenOf);
      if (step !== undefined) steps.push(step);
    }
  }
  const created = missing.slice(0, mayOpen);
  steps.push(...created.map((subject) => createStep(input, subject)));
  return {
    steps: steps.toSorted((a, b) => orderOf(a) - orderOf(b)),
    waiting: missing.slice(mayOpen),
    closedByHand,
    kept,
  };
}

function orderOf(step: SyncStep): number {
  if (step.isEscalation) return 0;
  if (step.kind === 'create') return 3;
  return step.what === 'closed' ? 1 : 2;
}
