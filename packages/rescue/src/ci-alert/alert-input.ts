import type { BoardIssue, CiHealth } from '@sar/baseline';
import type { RenderHealth } from './alert-body.js';
import type { GateVerdict } from './next-memory.js';
import type { AlertMemory } from './alert-memory.js';

/** What the alert is planned from. */
export interface AlertInput {
  readonly health: CiHealth;
  /** Issues with the alert's label, open and closed. */
  readonly issues: readonly BoardIssue[];
  /** Issues with the halt's label, open and closed; undefined when they are not known. */
  readonly halts: readonly BoardIssue[] | undefined;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string | undefined;
  /** `@user` or `@organisation/team`. */
  readonly owner?: string | undefined;
  readonly haltAtCritical: boolean;
  /** Whether a fix can be dispatched: `not-now` in a run in which that was tried in vain. */
  readonly fixer: 'ready' | 'not-now' | 'none';
  /** The newest verdict of the gate, when there is one; it counts over a patch that is older. */
  readonly gate?: GateVerdict | undefined;
  readonly render: RenderHealth;
  /** The memory where this run knows better than the issue. */
  readonly corrected?: AlertMemory | undefined;
}
