import { known, unknown, type Answer, type LiveEntry, type VariableReader, type VariableTarget } from '@sar/baseline';
import type { LiveTargets, LiveValues } from '../plan/live-targets.js';
import { targetKey, targetText } from '../plan/target-key.js';
import { runBounded } from './run-bounded.js';

/** Lists at once. */
const WIDTH = 3;

/** What each target holds; one that cannot be listed is unknown with the reason. */
export async function listTargets(targets: readonly VariableTarget[], reader: VariableReader): Promise<LiveTargets> {
  const live = new Map<string, Answer<LiveValues>>();
  await runBounded(targets, WIDTH, async (target) => {
    const answer = await reader.list(target);
    live.set(targetKey(target), answer.known ? toValues(answer.value, target) : answer);
  });
  return live;
}

/** A variable without a value cannot be compared with anything. */
function toValues(entries: readonly LiveEntry[], target: VariableTarget): Answer<LiveValues> {
  const values = new Map<string, string>();
  for (const { name, value } of entries) {
    if (value === undefined) return unknown('failed', `the list of the variables of ${targetText(target)} holds one without a value`);
    values.set(name, value);
  }
  return known(values);
}
