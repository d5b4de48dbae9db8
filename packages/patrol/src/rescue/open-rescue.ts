import { nearestWord, quoteUntrusted, UserError, type Baseline } from '@sar/baseline';
import { chosenSensors } from '../survey.js';
import { onlyThese } from './only-these.js';
import type { OpenedRescue, RescueSearch } from './opened-rescue.js';
import type { RescueRequest } from './rescue-request.js';
import { rescueSubject } from './rescue-subject.js';
import { searchSubjects } from './search-subjects.js';
import { sensorsOfPlaybook } from './sensors-of-playbook.js';
import { subjectsOfDocument } from './subjects-of-document.js';
import { unknownNotes } from './unknown-notes.js';

/**
 * Finds what is to be rescued. Findings of a document are searched for again, so that text of it chooses nothing but which of the findings
 * that are there now are acted on; a playbook that is named has its own sensors run, and one that runs only by name has a subject without
 * findings; else all enabled sensors are run.
 *
 * @throws UserError for a playbook that the baseline does not have, and for a document of another repository
 */
export async function openRescue(request: RescueRequest, input: RescueSearch): Promise<OpenedRescue> {
  const { baseline } = input.survey;
  const named = request.playbook === undefined ? undefined : playbookNamed(baseline, request.playbook);
  if (request.findings !== undefined) return subjectsOfDocument(request.findings, request, input);
  if (named !== undefined && request.playbook !== undefined && named.when.length === 0) {
    if (request.only.length > 0)
      throw new UserError(
        `${request.playbook} runs only by name (its "when" is empty), so that it takes no finding; leave the finding out`,
      );
    return { subjects: [{ id: request.playbook, findings: [] }], unmatched: [], isWhole: true, notes: [] };
  }
  const sensors = named === undefined ? chosenSensors(baseline, []) : sensorsOfPlaybook(baseline, named);
  const found = await searchSubjects(
    input,
    sensors.map(({ id }) => id),
  );
  const { chosen, missing } = onlyThese(found.subjects, request.only);
  return {
    subjects: chosen.map(rescueSubject),
    unmatched: [],
    isWhole: request.only.length === 0,
    notes: [
      ...(named !== undefined && sensors.length === 0
        ? [`No enabled sensor can find what ${request.playbook ?? ''} is for, so that nothing was looked for.`]
        : []),
      ...unknownNotes(found, named !== undefined),
      ...missing.map((id) => `No finding or group that begins with ${id} is there now: it is gone, or its sensor could not answer.`),
    ],
  };
}

/**
 * The playbook of an id.
 *
 * @throws UserError when there is none; it names the nearest
 */
function playbookNamed(baseline: Baseline, id: string): Baseline['playbooks']['list'][string] {
  const { list } = baseline.playbooks;
  const found = Object.hasOwn(list, id) ? list[id] : undefined;
  if (found !== undefined) return found;
  const ids = Object.keys(list);
  const near = nearestWord(id, ids);
  throw new UserError(
    `the baseline has no playbook ${quoteUntrusted(id, 60)}; ${near === undefined ? 'it' : `did you mean ${near}? It`} has ${ids.join(', ')}`,
  );
}
