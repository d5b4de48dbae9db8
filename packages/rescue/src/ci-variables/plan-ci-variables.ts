import { governedLayers, isRateDue, type CiHealth, type CiState, type FailureRate, type LiveEntry } from '@sar/baseline';
import type { IntentPolicy } from '../policy/intent-policy.js';

/** A variable and the value that it is to have. */
export interface CiVariable {
  readonly name: string;
  readonly value: string;
}

/** What becomes of the variables. `kept`: not written, and why, for people. */
export interface CiVariablePlan {
  readonly changes: readonly (CiVariable & { readonly exists: boolean })[];
  readonly kept: readonly { readonly name: string; readonly kind: 'unchanged' | 'governed' | 'no-value'; readonly why: string }[];
}

/** What is planned from. */
export interface CiVariableInput {
  readonly health: Pick<CiHealth, 'at' | 'rate' | 'state' | 'lastGreen'>;
  /** Present values by name, with the time of their last write. A name without an entry is a variable that is not there. */
  readonly current: ReadonlyMap<string, Pick<LiveEntry, 'value' | 'updatedAt'>>;
  readonly names: { readonly 'failure-rate': string; readonly 'last-green': string };
  readonly registry: IntentPolicy['registry'];
  readonly rateText: (rate: FailureRate, state: CiState) => string | undefined;
}

const SHA = /^[0-9a-f]{40}$/;

/**
 * Decides which of the two variables of CI are written: what changes, and a rate that was not written for long, since whoever reads it has to
 * know how old it is; never a name that the registry reserves for people, and nothing of what is not known. Pure.
 */
export function planCiVariables(input: CiVariableInput): CiVariablePlan {
  const changes: (CiVariable & { exists: boolean })[] = [];
  const kept: { name: string; kind: 'unchanged' | 'governed' | 'no-value'; why: string }[] = [];
  for (const { name, value, why } of wanted(input)) {
    const present = input.current.get(name);
    if (isGoverned(input.registry, name))
      kept.push({ name, kind: 'governed', why: 'the registry reserves it for people (`human-governance`)' });
    else if (value === undefined) kept.push({ name, kind: 'no-value', why });
    else if (value === present?.value && !(name === input.names['failure-rate'] && isRateDue(present.updatedAt, input.health.at)))
      kept.push({ name, kind: 'unchanged', why: `it holds ${value} already` });
    else changes.push({ name, value, exists: present !== undefined });
  }
  return { changes, kept };
}

/** Whether the registry reserves a name for people, in whatever layer. */
export function isGoverned(registry: IntentPolicy['registry'], name: string): boolean {
  return governedLayers(registry, name).length > 0;
}

function wanted({ health, names, rateText }: CiVariableInput): readonly { name: string; value: string | undefined; why: string }[] {
  const sha = health.lastGreen?.sha;
  return [
    {
      name: names['failure-rate'],
      value: health.rate.share === undefined ? undefined : rateText(health.rate, health.state),
      why: 'nothing concluded in the window, so that there is no rate',
    },
    {
      name: names['last-green'],
      value: sha !== undefined && SHA.test(sha) ? sha : undefined,
      why: 'no commit is known whose every completed run succeeded',
    },
  ];
}
