import type { RescueAttempt, RescueSubject } from '@sar/baseline';
import type { Journal } from './journal.js';

/**
 * The newest attempt of a playbook for a cause, whether it goes on or ended. A cause whose findings are grouped otherwise than before has
 * another id; the attempt for one of its findings is its attempt then.
 */
export function findAttempt(journal: Journal, playbook: string, { id, findings }: RescueSubject): RescueAttempt | undefined {
  const own = journal.filter((attempt) => attempt.playbook === playbook);
  const ids = new Set(findings.map((finding) => finding.id));
  const isFor = (attempt: RescueAttempt): boolean => attempt.subject === id || attempt.findings.some((finding) => ids.has(finding.id));
  // One that goes on counts more than one that ended later.
  return own.findLast((attempt) => attempt.endedAt === undefined && isFor(attempt)) ?? own.findLast(isFor);
}

/** The journal with an attempt in the place of the one of its key, or of another key that it had before. */
export function withAttempt(journal: Journal, attempt: RescueAttempt, known = attempt.key): Journal {
  return journal.some(({ key }) => key === known) ? journal.map((each) => (each.key === known ? attempt : each)) : [...journal, attempt];
}
