import { fingerprint, type Artefact, type Evidence, type Signal } from '@sar/baseline';
import type { Action, Scalar } from '@sar/workflows';
import { ACTION_DRIFT_RULES } from './action-drift-rules.js';
import type { Combined } from './combine-findings.js';
import { placesOf } from './drift-findings.js';
import type { Place } from './finding.js';
import type { PinConflict } from './rules/version-comment-mismatch.js';
import type { Verdict } from './verdict.js';

const RULES = new Map(ACTION_DRIFT_RULES.map((rule) => [rule.id, rule]));
/** Places of one signal that are listed as evidence. */
const MAX_EVIDENCE = 20;

/** The signal of a finding at its first place, with a bounded number of the further ones as evidence. */
export function combinedSignal({ verdict, identity, first, further }: Combined): Signal {
  const files = new Set([first, ...further].map(({ artefact }) => artefact.path)).size;
  return signal(verdict, {
    identity,
    artefact: first.artefact,
    message: `${verdict.message}${extent(files, further.length + 1)}`,
    actual: first.actual,
    evidence: evidenceOf(further),
  });
}

/** The signal of pins that contradict each other, at the one to mend; all of them are evidence. */
export function conflictSignal({ reference, others, identity, verdict }: PinConflict): Signal {
  const [{ artefact, actual }] = placesOf(reference);
  const evidence = evidenceOf([reference, ...others].flatMap(placesOf));
  return signal(verdict, { identity: [identity], artefact, actual, evidence });
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
  about: {
    readonly identity: readonly string[];
    readonly artefact: Artefact;
    readonly message?: string;
    readonly actual: string;
    readonly evidence: readonly Evidence[];
  },
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
    ...verdict,
    ...rest,
  };
}

/** ` In 226 files (301 places).`, or nothing for a single place. */
function extent(files: number, places: number): string {
  if (places === 1) return '';
  if (files === 1) return ` In ${places} places.`;
  return ` In ${files} files${places === files ? '' : ` (${places} places)`}.`;
}

function evidenceOf(places: readonly Place[]): readonly Evidence[] {
  return places.slice(0, MAX_EVIDENCE).map(({ artefact: { path, line }, text }) => ({ path, ...(line !== undefined && { line }), text }));
}
