import type { VariableTarget } from '@sar/baseline';
import type { RunningRepository } from '../policy/intent-policy.js';
import type { LiveTargets } from './live-targets.js';
import { targetKey } from './target-key.js';
import { limitProblem, totalBytes, variableBytes } from './variable-limits.js';

interface Simulated {
  readonly values: Map<string, string>;
  bytes: number;
}

/** The targets as they will be while the intents of a run apply one after another. */
export interface SimulatedTargets {
  /** A variable's value at this point; undefined when it is not there. */
  value(target: VariableTarget, name: string): string | undefined;
  /** Why GitHub's limits forbid a value at this point, or undefined. */
  problem(target: VariableTarget, name: string, value: string): string | undefined;
  /** Sets a variable, or removes it with null. */
  apply(target: VariableTarget, name: string, value: string | null): void;
}

/**
 * @param live what the targets hold now; only known ones can be asked
 * @param sharedBytes size of the organisation's variables that the running repository sees; undefined when it is not known
 */
export function simulateTargets(live: LiveTargets, running: RunningRepository, sharedBytes: number | undefined): SimulatedTargets {
  const targets = new Map<string, Simulated>();
  for (const [key, answer] of live) {
    if (answer.known) targets.set(key, { values: new Map(answer.value), bytes: totalBytes(answer.value) });
  }
  const own = targetKey({ scope: 'repo', ...running });
  const organisation = targetKey({ scope: 'org', owner: running.owner });

  return {
    value: (target, name) => of(target).values.get(name),
    problem(target, name, value) {
      const { values } = of(target);
      const old = values.get(name);
      const growth = variableBytes(name, value) - (old === undefined ? 0 : variableBytes(name, old));
      const together = combinedBytes(target);
      return limitProblem(target, {
        isNew: old === undefined,
        count: values.size,
        bytes: together === undefined ? undefined : together + growth,
        grows: growth > 0,
      });
    },
    apply(target, name, value) {
      const simulated = of(target);
      const old = simulated.values.get(name);
      if (old !== undefined) simulated.bytes -= variableBytes(name, old);
      if (value === null) simulated.values.delete(name);
      else {
        simulated.values.set(name, value);
        simulated.bytes += variableBytes(name, value);
      }
    },
  };

  function of(target: VariableTarget): Simulated {
    const found = targets.get(targetKey(target));
    if (found === undefined) throw new Error(`target ${targetKey(target)} is not known`);
    return found;
  }

  /** What counts against the limit of size together with a target; environments do not count. */
  function combinedBytes(target: VariableTarget): number | undefined {
    if (target.scope === 'environment') return undefined;
    const key = targetKey(target);
    const repository = key === organisation ? targets.get(own)?.bytes : targets.get(key)?.bytes;
    const shared = key === own || key === organisation ? (targets.get(organisation)?.bytes ?? sharedBytes) : undefined;
    return (repository ?? 0) + (shared ?? 0);
  }
}
