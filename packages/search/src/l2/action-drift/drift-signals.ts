import { fingerprint, type Artefact, type Evidence, type Signal } from '@sar/baseline';
import type { Action, Scalar } from '@sar/workflows';
import { ACTION_DRIFT_RULES } from './action-drift-rules.js';
import type { RunnerLabel } from './collect-runner-labels.js';
import { display, type Reference, type Use } from './reference.js';
import type { PinConflict } from './rules/version-comment-mismatch.js';
import type { Verdict } from './verdict.js';

const RULES = new Map(ACTION_DRIFT_RULES.map((rule) => [rule.id, rule]));
/** Places of one signal that are listed as evidence. */
const MAX_EVIDENCE = 20;

/** The signal of one reference of one file, at its first place. */
export function referenceSignal(verdict: Verdict, reference: Reference): Signal {
  const [first] = reference.uses;
  return signal(verdict, {
    identity: [reference.path, `${reference.action}@${reference.ref}`, reference.versionText],
    artefact: artefactOf(first),
    actual: display(reference),
    evidence: evidenceOf([reference]),
  });
}

/** The signal of pins that contradict each other, at the one to mend. */
export function conflictSignal({ reference, others, identity, verdict }: PinConflict): Signal {
  return signal(verdict, {
    identity: [identity],
    artefact: artefactOf(reference.uses[0]),
    actual: display(reference),
    evidence: evidenceOf([reference, ...others]),
  });
}

/** The signal of a runner label, at the first job that asks for it. */
export function imageSignal(verdict: Verdict, path: string, { label, places }: RunnerLabel): Signal {
  const [{ job, range }] = places;
  return signal(verdict, {
    identity: [path, label],
    artefact: { kind: 'job', path, line: range.line, column: range.column, job, name: label },
    actual: `runs-on: ${label}`,
    evidence: places.slice(0, MAX_EVIDENCE).map((place) => ({
      path,
      line: place.range.line,
      text: `job ${place.job}: ${label}${place.from === undefined ? '' : ` from ${place.from}`}`,
    })),
  });
}

/** The signal of a JavaScript action of the repository itself, at its `runs.using`. */
export function localRuntimeSignal(verdict: Verdict, { path, name }: Action, { value, range }: Scalar): Signal {
  return signal(verdict, {
    identity: [path, 'runs.using'],
    artefact: { kind: 'action', path, line: range.line, column: range.column, ...(name && { name: name.value }) },
    actual: `using: ${value}`,
    evidence: [],
  });
}

function signal(
  { rule: id, ...verdict }: Verdict,
  about: { identity: readonly (string | undefined)[]; artefact: Artefact; actual: string; evidence: readonly Evidence[] },
): Signal {
  const { identity, ...rest } = about;
  const rule = RULES.get(id);
  if (rule === undefined) throw new Error(`no such rule: ${id}`);
  return {
    id: fingerprint('action-drift', id, identity),
    sensor: 'action-drift',
    rule: id,
    layer: 'L2',
    condition: rule.condition,
    ...rest,
    ...verdict,
  };
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

/** Every place of the references, a bounded number of them; none when the signal's own place is the only one. */
function evidenceOf(references: readonly Reference[]): readonly Evidence[] {
  const places = references.flatMap((reference) => reference.uses.map((use) => ({ use, text: display(reference) })));
  if (places.length < 2) return [];
  return places.slice(0, MAX_EVIDENCE).map(({ use, text }) => ({ path: use.path, line: use.uses.range.line, text }));
}
