import type { BoardIssue, IssueChange, IssueDraft, Severity, Subject } from '@sar/baseline';
import type { FindingMemory } from './finding-memory.js';

/** One change of the issues about findings. */
export type SyncStep = {
  /** Telling people of a P0, once, is not stopped by a halt. */
  readonly isEscalation: boolean;
  readonly severity: Severity;
} & (
  | { readonly kind: 'create'; readonly subject: Subject; readonly draft: IssueDraft }
  | {
      readonly kind: 'change';
      readonly what: 'updated' | 'opened again' | 'closed';
      /** Why, for the report. */
      readonly why: string;
      readonly issue: BoardIssue;
      readonly change: IssueChange;
      /** What people are told; nothing where the text says all. */
      readonly comment?: string;
      /** Undefined where the issue is about nothing that is open. */
      readonly subject?: Subject;
    }
);

/** What is to be done about the issues of findings. */
export interface SyncPlan {
  /** In the order in which they are done. */
  readonly steps: readonly SyncStep[];
  /** Subjects whose issues have to wait for another run. */
  readonly waiting: readonly Subject[];
  /** Ids of subjects whose issue a person closed, while they were there. */
  readonly closedByHand: ReadonlySet<string>;
  /** Open issues that this run could not look at. */
  readonly kept: readonly { readonly issue: BoardIssue; readonly memory: FindingMemory }[];
}
