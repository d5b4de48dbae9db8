import type { PlaybookSettings, PlaybookStep, RescueAttempt, RescueReport, RescueSubject, StepReport } from '@sar/baseline';
import type { RescuePorts } from '../rescue-ports.js';
import type { StepKinds } from '../step-kind.js';
import type { Blockers } from '../blockers/blockers.js';
import type { JournalWriter } from './attempt-hold.js';

/** What all playbooks of a run share. */
export interface RescueRun {
  readonly kinds: StepKinds;
  readonly ports: RescuePorts;
  readonly writer: JournalWriter;
  readonly blockers: Blockers;
  /** Keys of the attempts that this run has dealt with. */
  readonly handled: Set<string>;
  /** Keys of the attempts that hold up causes of this run. */
  readonly holding: Set<string>;
  /** Attempts that this run may still begin. */
  left: number;
}

/** A playbook for a cause, and what is known of it before anything is done. */
export interface RescueTask {
  readonly playbook: string;
  readonly settings: PlaybookSettings;
  readonly subject: RescueSubject;
  readonly chosenBy: string;
  /** With a search at the end. */
  readonly steps: readonly PlaybookStep[];
  /** The newest attempt for the cause, be it over. */
  readonly last: RescueAttempt | undefined;
  /** Of the attempt that goes on, or of one that would begin now. */
  readonly key: string;
  readonly startedAt: string;
  readonly plan: readonly StepReport[];
  /** Whether one attempt is for all causes that the playbook does the same for. */
  readonly isForAll: boolean;
  /** The attempt for other causes that this one has to wait for. */
  readonly heldUp?: RescueAttempt;
}

/** The attempt of a task that goes on, if there is one. */
export function openAttempt({ last }: Pick<RescueTask, 'last'>): RescueAttempt | undefined {
  return last?.endedAt === undefined ? last : undefined;
}

/** The report of a task. */
export function reportOf(
  { playbook, settings, subject, chosenBy, key }: Pick<RescueTask, 'playbook' | 'settings' | 'subject' | 'chosenBy' | 'key'>,
  what: Pick<RescueReport, 'outcome' | 'words'> & {
    readonly steps?: readonly StepReport[];
    readonly issue?: string | undefined;
    readonly key?: string;
  },
): RescueReport {
  const { outcome, words, steps = [], issue } = what;
  const pullRequest = steps.findLast(({ url }) => url !== undefined && PULL_REQUEST.test(url))?.url;
  return {
    playbook,
    title: settings.title,
    subject,
    chosenBy,
    key: what.key ?? key,
    outcome,
    words,
    steps,
    ...(pullRequest !== undefined && { pullRequest }),
    ...(issue !== undefined && { issue }),
  };
}

const PULL_REQUEST = /^https?:\/\/[^\s]+\/pull\/[1-9]\d*$/;
