import { fingerprint, type Artefact, type Baseline, type Evidence, type Signal } from '@sar/baseline';
import type { Reference } from '@sar/workflows';
import { declarationPlace } from './declaration-place.js';
import type { DeclaredEntry } from './declared-entry.js';
import type { Deviation } from './deviation.js';
import { VARIABLE_AUDIT_RULES } from './variable-audit-rules.js';

const RULES = new Map(VARIABLE_AUDIT_RULES.map((rule) => [rule.id as string, rule]));
/** References of one signal that are listed as evidence. */
const MAX_EVIDENCE = 20;

/** The ids of all signals that a declared entry can be the subject of: of its layer, and of references to its name. */
export function idsOfEntry({ layer, environment, name }: Pick<DeclaredEntry, 'layer' | 'environment' | 'name'>): readonly string[] {
  return [...RULES.keys()].flatMap((rule) => [
    idOf(rule, layer, environment, name),
    ...['vars', 'secrets'].flatMap((context) => [idOf(rule, context, undefined, name), idOf(rule, context, environment, name)]),
  ]);
}

function idOf(rule: string, layer: string, environment: string | undefined, name: string): string {
  return fingerprint('variable-audit', rule, [layer, environment?.toLowerCase(), name]);
}

/** The signal of a deviation, at the entry of the baseline or at the reference that is to be mended. */
export function auditSignal(deviation: Deviation, baseline: Baseline): Signal {
  const rule = RULES.get(deviation.rule);
  if (rule === undefined) throw new Error(`no such rule: ${deviation.rule}`);
  const { layer, environment, name, playbook, pedantic } = deviation;
  return {
    id: idOf(rule.id, layer, environment, name),
    sensor: 'variable-audit',
    rule: rule.id,
    layer: 'L3',
    condition: rule.condition,
    impact: deviation.impact,
    artefact: artefactOf(deviation, baseline),
    message: deviation.message,
    expected: deviation.expected,
    actual: deviation.actual,
    evidence: deviation.evidence.slice(0, MAX_EVIDENCE).map(evidenceOf),
    help: deviation.help ?? rule.help,
    ...(playbook !== undefined && { playbook }),
    ...(pedantic !== undefined && { pedantic }),
  };
}

function artefactOf({ kind, name, at }: Deviation, baseline: Baseline): Artefact {
  if ('reference' in at) {
    const { path, line, column, job } = at.reference;
    return { kind, path, line, column, ...(job !== undefined && { job }), name };
  }
  return { kind, ...declarationPlace(baseline, at.declared), name };
}

function evidenceOf({ path, line, context, name }: Reference): Evidence {
  return { path, line, text: `${context}.${name}` };
}
