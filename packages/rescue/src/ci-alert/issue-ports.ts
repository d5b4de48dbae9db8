import type { Dispatcher, IssueBoard } from '@sar/baseline';
import type { HaltGuard } from '../halt/halt-guard.js';

/** What the issues are acted on through. */
export interface IssuePorts {
  readonly board: IssueBoard;
  readonly dispatcher: Dispatcher | undefined;
  readonly guard: HaltGuard;
}
