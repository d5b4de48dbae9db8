import { fingerprint, type Baseline, type Reading, type Signal, type Unjudged } from '@sar/baseline';
import { repositoryReferences } from '@sar/workflows';
import type { SensorInput } from '../../sensor.js';
import { isConfigurable } from '../variable-audit/is-configurable.js';
import { declarationPlace } from '../variable-audit/declaration-place.js';
import { declaredEntries, kindOf } from '../variable-audit/declared-entry.js';
import { entryWords } from '../variable-audit/deviation.js';
import { rotationReport, type RotationEntry, type UnansweredList } from './rotation-report.js';
import { SECRET_ROTATION_RULES } from './secret-rotation-rules.js';

/** See `secretRotation`. */
export async function readSecretRotation({ repository, baseline, asOf, now, live, onlyPaths }: SensorInput): Promise<Reading> {
  const base = { sensor: 'secret-rotation', layer: 'L3' } as const;
  const { registry, rotation } = baseline.variables;
  if (live === undefined && !declaredEntries(registry).some(({ layer }) => kindOf(layer) === 'secret')) {
    // A repository that uses no secret has none that could be too old.
    const isUsed = repositoryReferences(repository).references.some(
      (reference) => reference.context === 'secrets' && isConfigurable(reference),
    );
    if (!isUsed) return { ...base, outcome: 'clear', scope: { unit: 'secrets', judged: 0, unjudged: [] } };
    const detail = 'the baseline declares no secrets (variables.registry), and no token was given to see those that there are';
    return { ...base, outcome: 'unknown', reason: 'not-configured', detail };
  }
  const { entries, answered, unanswered } = await rotationReport({
    registry,
    now: now ?? `${asOf}T00:00:00.000Z`,
    maxAgeDays: rotation['max-age-days'],
    warnDays: rotation['warn-days'],
    ...(live !== undefined && { live }),
  });
  const [refused] = unanswered;
  if (!answered && refused !== undefined) return { ...base, outcome: 'unknown', reason: refused.reason, detail: refused.detail };
  const isAsked = ({ path }: { readonly path: string }): boolean => onlyPaths === undefined || onlyPaths.has(path);
  const signals = entries.flatMap((entry) => signalOf(entry, baseline) ?? []).filter(({ artefact }) => isAsked(artefact));
  const undeclared = unanswered.filter(({ layer }) => !entries.some((entry) => entry.layer === layer));
  const unjudged = [
    ...entries.flatMap((entry) => unjudgedOf(entry, baseline) ?? []),
    ...undeclared.map((list) => unjudgedList(list, baseline)),
  ];
  const scope = {
    unit: 'secrets',
    judged: entries.filter(({ state }) => state.status !== 'unknown').length,
    unjudged: unjudged.filter(isAsked),
  };
  return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}

function signalOf(entry: RotationEntry, baseline: Baseline): Signal | undefined {
  const { layer, environment, name, state, maxAgeDays, path } = entry;
  if (state.status !== 'due' && state.status !== 'due-soon') return undefined;
  const [due, soon] = SECRET_ROTATION_RULES;
  const rule = state.status === 'due' ? due : soon;
  const day = state.dueAt.slice(0, 10);
  const since = `was last written ${state.updatedAt.slice(0, 10)}, ${days(state.ageDays)} ago`;
  return {
    id: fingerprint('secret-rotation', rule.id, [layer, environment?.toLowerCase(), name]),
    sensor: 'secret-rotation',
    rule: rule.id,
    layer: 'L3',
    condition: rule.condition,
    impact: rule.impact,
    artefact: { kind: 'secret', ...declarationPlace(baseline, path), name },
    message: `the ${entryWords(entry)} ${state.status === 'due' ? `is due for rotation since ${day}` : `is due for rotation on ${day}`}: it ${since}`,
    expected: `written in the last ${days(maxAgeDays)}`,
    actual: since,
    evidence: [],
    help: rule.help,
    playbook: 'SAR-006',
  };
}

function unjudgedList({ layer, reason, detail }: UnansweredList, baseline: Baseline): Unjudged {
  const { path } = declarationPlace(baseline, ['variables', 'registry', layer]);
  return { path, reason: `${layer}: ${reason}: ${detail}` };
}

function unjudgedOf({ layer, state, path }: RotationEntry, baseline: Baseline): Unjudged | undefined {
  if (state.status !== 'unknown') return undefined;
  const { path: file, line } = declarationPlace(baseline, path);
  return { path: file, ...(line !== undefined && { line }), reason: `${layer}: ${state.reason}: ${state.note}` };
}

function days(count: number): string {
  return `${count} day${count === 1 ? '' : 's'}`;
}
