import type { Finding } from './finding.js';

/** Findings that have one cause: mending the root mends them all. Has at least two members. */
export interface CauseGroup {
  /** 16 hex digits; the same from run to run while the cause is the same one. */
  readonly id: string;
  /** Which rule of linking found it, such as `missing-variable` or `same-remedy`. */
  readonly kind: string;
  /** What the cause is, in one line. Untrusted text. */
  readonly title: string;
  /** Why they are linked, in one sentence. Untrusted text. */
  readonly why: string;
  /** Id of the finding that is the cause, or stands for it. */
  readonly root: string;
  /** Ids of all findings, the root first, then the most severe first. */
  readonly members: readonly string[];
}

/** What one issue, one row of the dashboard or one proposed gap is about: a group of findings, or one finding alone. */
export interface Subject {
  /** The group's id, or the finding's. */
  readonly id: string;
  readonly group?: CauseGroup;
  /** The finding that stands for all. */
  readonly root: Finding;
  /** All of them, the root first. The subject has the worst severity and the earliest deadline among them. */
  readonly members: readonly Finding[];
  /** Id of the playbook that the baseline chooses for it: an enabled one of its list. Without it there is none. */
  readonly playbook?: string;
}
