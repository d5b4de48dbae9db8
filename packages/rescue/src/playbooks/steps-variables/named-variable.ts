import type { VariableTarget } from '@sar/baseline';
import type { Intent } from '../../intents/intent.js';
import { intentId } from '../../intents/plan-intents-for-missing.js';
import { writeIntent, type IntentFile } from '../../intents/write-intent.js';
import { targetKey } from '../../plan/target-key.js';
import { authorise } from '../../policy/authorise.js';
import type { IntentPolicy, RunningRepository } from '../../policy/intent-policy.js';
import type { StepContext } from '../step-kind.js';
import { liveValue, targetOf } from './live-value.js';
import { nameOf, type Queueable } from './told.js';

/** What every intent of one step has in common. */
export interface Queued {
  readonly policy: IntentPolicy;
  readonly running: RunningRepository;
  readonly waiting: readonly Pick<Intent, 'operation' | 'target' | 'name' | 'fileName' | 'id'>[];
  readonly queuedAt: Date;
  readonly queuedBy: string;
  readonly note: string;
  readonly idPrefix: string;
}

/**
 * The intent for the variable that a step names. Its value is the step's, where `timestamp` is the beginning of the attempt, else the registry's. It goes where the registry
 * declares the name, else to the repository.
 */
export async function namedVariable(name: string, written: string | undefined, queued: Queued, { ports }: StepContext): Promise<Queueable> {
  const place = placeOf(name, queued.policy.registry);
  const what = nameOf({ ...place, name });
  const leave = (reason: string): Queueable => ({ files: [], settled: [], left: [{ what, reason }] });
  const target = targetOf(place, queued.running);
  if (target === undefined) return leave('it is declared for environments alone: declare it in repo-vars or org-vars, or set it by hand');
  const value =
    written === 'timestamp' ? timestampOf(queued.queuedAt) : (written ?? declaredValue(name, place.layer, queued.policy.registry));
  if (value === undefined) return leave('no value is declared: write `value` at the step, or at its entry of variables.registry');
  const settle = (reason: string): Queueable => ({ files: [], settled: [{ what, reason }], left: [] });
  const live = await liveValue(ports.variables, { ...place, name }, queued.running);
  if (live.known && live.value === value) return settle('it has this value');
  const key = targetKey(target);
  if (queued.waiting.some((intent) => intent.operation === 'set' && intent.name === name && targetKey(intent.target) === key))
    return settle('an intent for it waits in the mailbox');
  const file = intentFile(name, value, target, queued);
  if (typeof file === 'string') return leave(file);
  const { decision, reasons } = { reasons: [], ...authorise(file.intent, { policies: [queued.policy], running: queued.running }) };
  if (decision === 'refused') return leave(reasons.join('; '));
  return { files: [{ what, fileName: file.fileName, text: file.text }], settled: [], left: [] };
}

/** `YYYYMMDDTHHMMSSZ`, as readers of a retrain trigger expect it. */
export function timestampOf(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function placeOf(name: string, registry: IntentPolicy['registry']): { readonly layer: 'repo-vars' | 'org-vars' | 'env-vars' } {
  if (registry['repo-vars']?.[name] !== undefined) return { layer: 'repo-vars' };
  if (registry['org-vars']?.[name] !== undefined) return { layer: 'org-vars' };
  const ofEnvironments = Object.values(registry['env-vars'] ?? {}).some((entries) => Object.hasOwn(entries, name));
  return { layer: ofEnvironments ? 'env-vars' : 'repo-vars' };
}

function declaredValue(name: string, layer: 'repo-vars' | 'org-vars' | 'env-vars', registry: IntentPolicy['registry']): string | undefined {
  return layer === 'env-vars' ? undefined : registry[layer]?.[name]?.value;
}

function intentFile(name: string, value: string, target: VariableTarget, queued: Queued): IntentFile | string {
  const { queuedAt, queuedBy, note, idPrefix, waiting } = queued;
  const id = intentId(idPrefix, targetKey(target), name);
  try {
    return writeIntent(
      { operation: 'set', target, name, value, queuedAt, queuedBy, note, id },
      new Set(waiting.map(({ fileName }) => fileName)),
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') return error.message;
    throw error;
  }
}
