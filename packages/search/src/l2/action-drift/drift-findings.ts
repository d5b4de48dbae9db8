import type { Artefact } from '@sar/baseline';
import type { RunnerLabel } from './collect-runner-labels.js';
import type { Finding, Place } from './finding.js';
import { componentOf } from './known-action.js';
import { display, type Reference, type Use } from './reference.js';
import type { Verdict } from './verdict.js';

/** What a rule says of a reference of one file. */
export function referenceFinding(verdict: Verdict, reference: Reference): Finding {
  return { verdict, subject: subjectOf(verdict, reference), places: placesOf(reference) };
}

/** What a rule says of a runner label of one workflow. */
export function imageFinding(verdict: Verdict, path: string, { label, places: [first, ...more] }: RunnerLabel): Finding {
  const place = ({ job, range, from }: typeof first): Place => {
    const source = from === undefined ? '' : ` from ${from}`;
    return {
      artefact: { kind: 'job', path, line: range.line, column: range.column, job, name: label },
      actual: `runs-on: ${label}${source}`,
      text: `job ${job}: ${label}${source}`,
    };
  };
  return { verdict, subject: label.toLowerCase(), places: [place(first), ...more.map(place)] };
}

/** The places of a reference, in the file's order. */
export function placesOf(reference: Reference): readonly [Place, ...Place[]] {
  const [first, ...more] = reference.uses;
  return [placeOf(reference, first), ...more.map((use) => placeOf(reference, use))];
}

/**
 * What decided: of an archived action its name at any ref; else the action, whichever of its folders is called, with the version
 * that a commit pin is known by, or with the ref.
 */
function subjectOf({ rule }: Verdict, { action, ref, pinned, version }: Reference): string {
  const component = componentOf(action);
  if (rule === 'archived-action') return component;
  return pinned && version !== undefined ? `${component} ${version.numbers.join('.')}` : `${component}@${ref}`;
}

function placeOf(reference: Reference, use: Use): Place {
  const actual = display(reference);
  return { artefact: artefactOf(use), actual, text: actual };
}

function artefactOf({ path, uses, job, step }: Use): Artefact {
  return {
    kind: step === undefined ? 'job' : 'step',
    path,
    line: uses.range.line,
    column: uses.range.column,
    name: uses.value.trim(),
    ...(job !== undefined && { job }),
    ...(step !== undefined && { step }),
  };
}
