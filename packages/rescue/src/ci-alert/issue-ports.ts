import type { Dispatcher, IssueBoard, HaltGuard } from '@sar/baseline';

/** What the issues are acted on through. */
export interface IssuePorts {
  readonly board: IssueBoard;
  readonly dispatcher: Dispatcher | undefined;
  readonly guard: HaltGuard;
}
