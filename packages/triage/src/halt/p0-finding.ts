import type { Finding, Subject } from '@sar/baseline';

/** A finding that halts, and when its present episode began (ISO 8601); undefined where nothing remembers that. */
export interface P0Finding {
  readonly id: string;
  readonly sensor: string;
  readonly rule: string;
  readonly since: string | undefined;
}

/** The findings of a subject that halt: those of P0 that are not waived. */
export function p0FindingsOf(subject: Subject, sinceOf: (findingId: string) => string | undefined): readonly P0Finding[] {
  return subject.members.filter(isP0).map(({ signal: { id, sensor, rule } }) => ({ id, sensor, rule, since: sinceOf(id) }));
}

function isP0({ severity, waived }: Finding): boolean {
  return severity === 'P0' && waived === undefined;
}
