import type { StorageLayer, VariableTarget } from '@sar/baseline';
import { targetKey } from '../plan/target-key.js';
import { authorise } from '../policy/authorise.js';
import type { IntentPolicy, RunningRepository } from '../policy/intent-policy.js';
import type { Intent } from './intent.js';
import { sha256 } from './sha256.js';
import { writeIntent, type IntentFile } from './write-intent.js';

/** An entry that the audit found absent, or with another value than the declared one. */
export interface MissingEntry {
  readonly layer: StorageLayer;
  readonly name: string;
  /** Of the layers of environments. */
  readonly environment?: string;
  /** The other value, which the intent may replace as long as it is still there; without it the variable is absent. */
  readonly current?: string;
}

export interface MissingInput {
  readonly missing: readonly MissingEntry[];
  /** The current baseline; its registry declares the values. */
  readonly policy: IntentPolicy;
  readonly running: RunningRepository;
  /** Intents that wait in the mailbox: what they set is not queued again. */
  readonly waiting: readonly Pick<Intent, 'operation' | 'target' | 'name' | 'fileName'>[];
  readonly queuedAt: Date;
  readonly queuedBy: string;
  /** Written into each intent; without it, `SAR-001`. */
  readonly note?: string;
  /** Beginning of the intents' ids, for a caller that queues the same again after it was cut off; without it, each is known by its content. */
  readonly idPrefix?: string;
}

/** Files to queue, and what cannot be queued with the reason. */
export interface MissingPlan {
  readonly files: readonly IntentFile[];
  readonly left: readonly (Omit<MissingEntry, 'current'> & { readonly reason: string })[];
}

/**
 * Playbook SAR-001: an intent for each missing variable whose value the registry declares. Secrets, entries without a value and
 * what the policy would refuse, such as entries under human governance, are left to people. Pure.
 */
export function planIntentsForMissing(input: MissingInput): MissingPlan {
  const files: IntentFile[] = [];
  const left: (Omit<MissingEntry, 'current'> & { reason: string })[] = [];
  const taken = new Set(input.waiting.map(({ fileName }) => fileName));
  for (const entry of input.missing) {
    const outcome = intentFor(entry, input, taken);
    const { current: _, ...named } = entry;
    if (typeof outcome === 'string') left.push({ ...named, reason: outcome });
    else {
      taken.add(outcome.fileName);
      files.push(outcome);
    }
  }
  return { files, left };
}

function intentFor(entry: MissingEntry, input: MissingInput, taken: ReadonlySet<string>): IntentFile | string {
  const target = targetOf(entry, input.running);
  if (target === undefined) return 'it is a secret: people set it';
  const value = declaredValue(entry, input.policy.registry);
  if (value === undefined) return 'the registry declares no `value` for it';
  const key = targetKey(target);
  if (input.waiting.some((intent) => intent.operation === 'set' && intent.name === entry.name && targetKey(intent.target) === key)) {
    return 'an intent for it waits in the mailbox';
  }
  const { queuedAt, queuedBy, note = 'SAR-001', idPrefix } = input;
  const request = {
    operation: 'set',
    target,
    name: entry.name,
    value,
    queuedAt,
    queuedBy,
    note,
    expect: expectationOf(entry),
    ...(idPrefix !== undefined && { id: intentId(idPrefix, key, entry.name) }),
  } as const;
  const file = writeOrReasons(request, taken);
  if (typeof file === 'string') return file;
  const authorisation = authorise(file.intent, { policies: [input.policy], running: input.running });
  return authorisation.decision === 'allowed' ? file : authorisation.reasons.join('; ');
}

/** The id of an intent of a caller that queues the same again: the prefix, and 8 hexadecimal digits of what it sets. */
export function intentId(prefix: string, target: string, name: string): string {
  return `${prefix}-${sha256(`${target} ${name}`).slice(0, 8)}`;
}

function expectationOf({ current }: MissingEntry): string {
  return current === undefined ? 'absent' : sha256(current);
}

function writeOrReasons(request: Parameters<typeof writeIntent>[0], taken: ReadonlySet<string>): IntentFile | string {
  try {
    return writeIntent(request, taken);
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') return error.message;
    throw error;
  }
}

function targetOf({ layer, environment }: MissingEntry, { owner, repo }: RunningRepository): VariableTarget | undefined {
  if (layer === 'repo-vars') return { scope: 'repo', owner, repo };
  if (layer === 'org-vars') return { scope: 'org', owner };
  return layer === 'env-vars' && environment !== undefined ? { scope: 'environment', owner, repo, environment } : undefined;
}

function declaredValue({ layer, name, environment }: MissingEntry, registry: IntentPolicy['registry']): string | undefined {
  if (layer === 'repo-vars' || layer === 'org-vars') return registry[layer]?.[name]?.value;
  return environment === undefined ? undefined : registry['env-vars']?.[environment]?.[name]?.value;
}
