import {
  known,
  type CiHealth,
  type LiveEntry,
  type VariableReader,
  type VariableTarget,
  type VariableWriter,
  type CiAct,
  attempt,
} from '@sar/baseline';
import type { CiActOptions } from '../ci-alert/act-input.js';
import { planCiVariables } from './plan-ci-variables.js';

/** The ports of the variables; the writer asks about a halt by itself. */
export interface CiVariablePorts {
  readonly reader?: VariableReader | undefined;
  readonly writer?: VariableWriter | undefined;
}

/**
 * Compares the variables of CI with the health and writes what changed. Each variable by itself: what is not possible for one, with
 * the permission that is missing, keeps nothing from the other.
 */
export async function updateCiVariables(
  health: CiHealth,
  { reader, writer }: CiVariablePorts,
  options: Pick<CiActOptions, 'dryRun' | 'names' | 'registry' | 'rateText'>,
): Promise<readonly CiAct[]> {
  const acts: CiAct[] = [];
  const say = (name: string, outcome: CiAct['outcome'], detail: string): void => {
    acts.push({ what: 'variable', outcome, detail: `${name}: ${detail}` });
  };
  const target = targetOf(health.repository);
  const current = new Map<string, LiveEntry>();
  const unknown = new Set<string>();
  const plan = (): ReturnType<typeof planCiVariables> => planCiVariables({ health, current, ...options });
  for (const { name } of plan().changes) {
    const answer = reader === undefined ? undefined : await attempt(async () => reader.get(target, name));
    if (answer?.known !== true) {
      unknown.add(name);
      say(name, 'not-possible', answer?.detail ?? 'variables cannot be read: no token was given that may');
    } else if (answer.value?.value !== undefined) current.set(name, answer.value);
  }
  const { changes, kept } = plan();
  for (const { name, kind, why } of kept) say(name, kind === 'unchanged' ? 'unchanged' : 'not-possible', why);
  for (const { name, value, exists } of changes) {
    if (unknown.has(name)) continue;
    if (options.dryRun) say(name, 'would-do', `would be ${exists ? 'updated' : 'created'}: ${value}`);
    else if (writer === undefined)
      say(name, 'not-possible', 'variables cannot be written: no token was given that may (`variables-token`)');
    else {
      const written = await attempt(async () => known(await writer.set(target, name, value, exists)));
      if (!written.known) say(name, 'not-possible', written.detail);
      else if (written.value.outcome === 'refused' || written.value.outcome === 'failed') say(name, 'not-possible', written.value.detail);
      else say(name, 'done', `${written.value.outcome}: ${value}`);
    }
  }
  return acts;
}

function targetOf(repository: string): VariableTarget {
  const [owner = '', repo = ''] = repository.split('/');
  return { scope: 'repo', owner, repo };
}
