import { severityOf, type Subject } from '@sar/baseline';
import type { FindingMemory } from './finding-memory.js';
import { isBreached } from './subject-facts.js';
import type { UnseenFinding } from './unseen-findings.js';

/**
 * What the issue of a subject remembers once it is written: the clock of a finding never begins anew.
 *
 * @param unseen findings of the issue that nobody could look at: it is not closed before somebody did
 */
export function subjectMemory(
  subject: Subject,
  before: FindingMemory | undefined,
  { digest, commit }: Pick<FindingMemory, 'digest' | 'commit'>,
  unseen: readonly UnseenFinding[],
): FindingMemory {
  const seen = subject.members.map(({ signal, firstSeen }): [string, string] => [
    signal.id,
    earliest(firstSeen, before?.seen.get(signal.id)),
  ]);
  return {
    subject: subject.id,
    severity: severityOf(subject),
    seen: new Map([...seen, ...unseen.map(({ id, firstSeen }): [string, string] => [id, firstSeen])]),
    places: [
      ...subject.members.map(({ signal: { id, sensor, rule, artefact } }) => ({ id, sensor, rule, path: artefact.path })),
      ...unseen.flatMap(({ place }) => place ?? []),
    ],
    isCut: false,
    isBreachTold: isBreached(subject),
    closing: undefined,
    digest,
    commit: commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined,
  };
}

/** The earlier of two times; where they are equal, as it was written before. */
function earliest(now: string, before: string | undefined): string {
  return before !== undefined && Date.parse(before) <= Date.parse(now) ? before : now;
}
