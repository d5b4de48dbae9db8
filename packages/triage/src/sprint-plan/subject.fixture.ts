import type { CauseGroup, Finding, Severity, Signal, Subject } from '@sar/baseline';
import { signal } from '../signal.fixture.js';

/** An open finding for tests, first seen on 1 November 2026; P1 unless told otherwise. */
export function finding(changes: Partial<Signal> = {}, severity: Severity = 'P1', dueAt = '2026-11-01T04:00:00.000Z'): Finding {
  return {
    signal: signal(changes),
    severity,
    decision: { by: 'impact:blocks', why: 'it blocks' },
    route: 'dispatch',
    firstSeen: '2026-11-01T00:00:00.000Z',
    sla: { hours: 4, dueAt, leftHours: -4, breached: true },
  };
}

/** A subject of these findings; of more than one it is a group. */
export function subject(...members: readonly [Finding, ...Finding[]]): Subject {
  const [root] = members;
  const ids = members.map(({ signal: { id } }) => id);
  const group: CauseGroup = {
    id: `f${root.signal.id.slice(1)}`,
    kind: 'same-remedy',
    title: 'one cause',
    why: 'all of them',
    root: root.signal.id,
    members: ids,
  };
  return members.length === 1 ? { id: root.signal.id, root, members } : { id: group.id, group, root, members };
}
