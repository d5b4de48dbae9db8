import { isClosedByApp } from '@sar/baseline';
import type { Closing } from './finding-memory.js';
import type { FindingIssue } from './match-issues.js';

/** Why a closed issue is closed: by SAR for a reason, by a person, or by an app such as one that tidies up old issues. */
export type ClosedAs = Closing | 'hand' | 'app';

/** Undefined for one that is open. Whether it was an app is known of issues that were read alone: see `askWhoClosed`. */
export function closedAs({ issue, memory }: FindingIssue): ClosedAs | undefined {
  if (issue.state === 'open') return undefined;
  return memory.closing ?? (isClosedByApp(issue) ? 'app' : 'hand');
}
