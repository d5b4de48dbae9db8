import { hiddenMarker, readHiddenMarker, type RescueSubject } from '@sar/baseline';

/** Label of the issues that ask an owner for what a playbook could not mend; later runs list them by it. */
export const BLOCKED_LABEL = 'sar:blocked';
const SCHEMA = 'sar.blocker/1';
/** Findings that are written down: the marker is bounded. */
const MOST_FINDINGS = 60;
const ID = /^[0-9a-f]{16}$/;
const NAME = /^[a-z][a-z0-9-]{0,59}$/;

/** What an issue of a blocked playbook remembers. */
export interface BlockerMarker {
  readonly playbook: string;
  readonly subject: string;
  readonly findings: readonly { readonly id: string; readonly sensor: string }[];
  /** Digest of the text below: the same text is not written again. */
  readonly digest: string;
}

/** The findings of a subject, as far as a marker holds them. Sensors with other names than SAR's are left out. */
export function markedFindings({ findings }: RescueSubject): BlockerMarker['findings'] {
  return findings
    .filter(({ id, sensor }) => ID.test(id) && NAME.test(sensor))
    .slice(0, MOST_FINDINGS)
    .map(({ id, sensor }) => ({ id, sensor }));
}

/** The hidden first line of the issue. */
export function blockerMarker({ playbook, subject, findings, digest }: BlockerMarker): string {
  const bySensor: Record<string, string[]> = {};
  for (const { id, sensor } of findings) (bySensor[sensor] ??= []).push(id);
  return hiddenMarker(BLOCKED_LABEL, { schema: SCHEMA, playbook, subject, findings: bySensor, digest });
}

/** The memory in an issue's body; undefined where there is none that SAR wrote as it stands. */
export function readBlockerMarker(body: string): BlockerMarker | undefined {
  const marker = readHiddenMarker(BLOCKED_LABEL, body);
  if (marker.kind !== 'object') return undefined;
  const { schema, playbook, subject, findings, digest } = marker.value;
  if (schema !== SCHEMA || typeof playbook !== 'string' || typeof subject !== 'string' || typeof digest !== 'string') return undefined;
  if (typeof findings !== 'object' || findings === null || Array.isArray(findings)) return undefined;
  const read = Object.entries(findings).flatMap(([sensor, ids]) =>
    Array.isArray(ids) ? ids.flatMap((id) => (typeof id === 'string' && ID.test(id) && NAME.test(sensor) ? [{ id, sensor }] : [])) : [],
  );
  return read.length > MOST_FINDINGS ? undefined : { playbook, subject, findings: read, digest };
}
