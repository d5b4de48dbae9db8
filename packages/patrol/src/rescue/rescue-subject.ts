import type { RescueSubject, Subject } from '@sar/baseline';

/** A subject of triage for playbooks: its findings, the root first. */
export function rescueSubject({ id, members }: Subject): RescueSubject {
  return { id, findings: members.map(({ signal }) => signal) };
}
