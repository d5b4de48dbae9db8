import { quoteUntrusted, UserError, type Finding, type RescueSubject, type Subject, type TriageDocument } from '@sar/baseline';
import { GOVERNANCE_SENSOR, subjectsOf } from '@sar/triage';
import { findingOf } from '../gaps/proposals-of-document.js';
import { everySensor, isEnabled } from '../survey.js';
import { onlyThese } from './only-these.js';
import type { OpenedRescue, RescueSearch } from './opened-rescue.js';
import type { RescueRequest } from './rescue-request.js';
import { rescueSubject } from './rescue-subject.js';
import { searchSubjects } from './search-subjects.js';
import { unknownNotes } from './unknown-notes.js';

/**
 * What a document of findings asks for, as it is found now: the sensors of its findings are run again, and each of its subjects is the one of
 * this search that has one of its findings. What is not found again is gone. The word of the document itself counts only for this very
 * commit: for a sensor that SAR does not have, and, in a plan, for one that cannot answer here; such findings bring no edits and name no
 * playbook.
 *
 * @throws UserError for a document of another repository, and for an id that it does not have
 */
export async function subjectsOfDocument(
  { document, path }: NonNullable<RescueRequest['findings']>,
  request: RescueRequest,
  input: RescueSearch,
): Promise<OpenedRescue> {
  expectSameRepository(document, path, input.repository);
  const isSameCommit = document.commit !== undefined && document.commit === input.commit;
  const asked = askedSubjects(document, path, request.only, input);
  const all = everySensor(input.survey.baseline);
  const known = new Set(all.map(({ id }) => id));
  // A file starts no program that the baseline has switched off.
  const off = new Set(all.flatMap((sensor) => (isEnabled(input.survey.baseline, sensor) ? [] : [sensor.id])));
  const sensors = [...new Set(asked.flatMap(({ members }) => members.map(({ signal }) => signal.sensor)))];
  const found = await searchSubjects(
    input,
    sensors.filter((id) => known.has(id) && !off.has(id)),
  );
  const silent = new Map([
    ...found.unknown.map(({ sensor, detail }) => [sensor, detail] as const),
    ...[...off].map((sensor) => [sensor, 'it is switched off in the baseline'] as const),
  ]);
  const taken = new Set<string>();
  const subjects: RescueSubject[] = [];
  const unmatched: { readonly subject: RescueSubject; readonly why: string }[] = [];
  let gone = 0;
  for (const subject of asked) {
    const ids = new Set(subject.members.map(({ signal }) => signal.id));
    const now = found.subjects.filter(({ members }) => members.some(({ signal }) => ids.has(signal.id)));
    for (const each of now) {
      if (!taken.has(each.id)) subjects.push(rescueSubject(each));
      taken.add(each.id);
    }
    if (now.length > 0) continue;
    const told = toldSubject(subject);
    const sensor = subject.members.map(({ signal }) => signal.sensor).find((id) => !known.has(id) || silent.has(id));
    if (sensor === undefined) gone += 1;
    else if (isSameCommit && (!known.has(sensor) || (!request.applies && !off.has(sensor)))) subjects.push(told);
    else unmatched.push({ subject: told, why: whyUnmatched(sensor, silent.get(sensor)) });
  }
  return {
    subjects,
    unmatched,
    isWhole: isSameCommit && !document.partial && request.only.length === 0,
    notes: [
      ...(isSameCommit ? [] : [otherCommitNote(document, path, input.commit)]),
      ...(gone === 0
        ? []
        : [
            `${gone} of ${asked.length} causes in ${path} ${gone === 1 ? 'is' : 'are'} not found any more: nothing is done for ${gone === 1 ? 'it' : 'them'}.`,
          ]),
      ...unknownNotes(found, true),
    ],
  };
}

/** @throws UserError when both repositories are known and differ */
function expectSameRepository({ repository }: TriageDocument, path: string, own: string | undefined): void {
  if (repository === undefined || own === undefined || repository.toLowerCase() === own.toLowerCase()) return;
  throw new UserError(
    `${path} is of ${quoteUntrusted(repository, 150)}, and this repository is ${own}; name the findings of this repository`,
  );
}

/** @throws UserError for an id that the document does not have */
function askedSubjects(document: TriageDocument, path: string, only: readonly string[], { known }: RescueSearch): readonly Subject[] {
  const accepted = new Set([...document.accepted, ...known.accepted]);
  // Waivers are people's to mend, and what is found about them is found anew by each run.
  const findings = document.findings.map(findingOf).filter(({ signal }) => signal.sensor !== GOVERNANCE_SENSOR && !accepted.has(signal.id));
  const { chosen, missing } = onlyThese(subjectsOf(findings, document.groups), only);
  const [id] = missing;
  if (id !== undefined) throw new UserError(`${path} has no open finding or group that begins with ${id}`);
  return chosen;
}

/** A subject as the document has it: without edits, and without the playbook that it names. */
function toldSubject({ id, members }: Subject): RescueSubject {
  return { id, findings: members.map(({ signal: { fix: _fix, playbook: _playbook, ...signal } }: Finding) => signal) };
}

function whyUnmatched(sensor: string, detail: string | undefined): string {
  return detail === undefined
    ? `there is no sensor ${quoteUntrusted(sensor, 60)} here, and the findings are of another commit`
    : `it is not known whether it is still there: ${sensor}: ${detail}`;
}

function otherCommitNote({ commit }: TriageDocument, path: string, own: string | undefined): string {
  const of = commit === undefined ? 'names no commit' : `is of the commit ${quoteUntrusted(commit.slice(0, 12), 20)}`;
  return `${path} ${of}, and this is ${own?.slice(0, 12) ?? 'a checkout without a commit'}: only what is found again counts.`;
}
