import type { Answer, CodeScanningAlert, CommandRunner, Finding, Unjudged, WorkFiles } from '@sar/baseline';
import type { RepositoryKind } from './checks/repository-kinds.js';

/** What a sensor could not judge. */
export interface UnjudgedItem extends Unjudged {
  readonly sensor: string;
}

/** What sensors said of the files that the gate judges, after triage. */
export interface Sensed {
  /** Findings that are not pedantic; waived ones are among them, with `waived`. */
  readonly findings: readonly Finding[];
  /** Sensors without an answer, and why. */
  readonly unknown: readonly { readonly sensor: string; readonly detail: string }[];
  /** What stayed unjudged inside their scope, in words. */
  readonly unjudged: readonly UnjudgedItem[];
}

/** The failure rate of CI as it was published, with the time of its measurement. Untrusted text. */
export interface PublishedRate {
  /** `<percent with one decimal>:<state>`. */
  readonly text: string;
  /** ISO 8601; undefined where nobody tells how old it is. */
  readonly measuredAt: string | undefined;
}

/** What a gate reaches. What is not given makes the checks that need it unknown, with the reason of the answer where there is one. */
export interface GatePorts {
  /** Files of the work tree, for reports. */
  readonly files: WorkFiles;
  /** Whether a file is part of the judged commit: then its time is that of the checkout, and no job need have written it. */
  isCommitted(path: string): boolean;
  /** When the judged commit was made, ISO 8601; reports must not be older. */
  readonly committedAt: string | undefined;
  /** Full id of the judged commit; documents of SAR that name another commit are not taken. Undefined where it is not known. */
  readonly commit?: string | undefined;
  /** What kind of repository it is, for the advice of a check for which nothing is declared; see `repositoryKinds`. */
  readonly kinds?: readonly RepositoryKind[];
  /** Runs the commands of the baseline; undefined where the user did not allow it. */
  readonly commands?: CommandRunner;
  /** Runs sensors on the judged files, or takes their signals of earlier jobs of the same commit. Each sensor is run once. */
  sense(sensors: readonly string[]): Promise<Sensed>;
  /** What all enabled sensors find here and not in the base; unknown without a base. */
  newFindings(): Promise<Answer<readonly Finding[]>>;
  /** Files that the change touches; unknown without a base. */
  changedFiles(): Answer<ReadonlySet<string>>;
  /** The published failure rate. */
  failureRate(): Promise<Answer<PublishedRate>>;
  /** Open code-scanning alerts of the judged commit that the base does not have. */
  newAlerts(): Promise<Answer<readonly CodeScanningAlert[]>>;
  /** Milliseconds of a clock that only goes forward. */
  monotonic(): number;
  readonly now: Date;
  /** Aborts after so many milliseconds; `stop` ends it without aborting. */
  timer(ms: number): { readonly signal: AbortSignal; readonly stop: () => void };
}
