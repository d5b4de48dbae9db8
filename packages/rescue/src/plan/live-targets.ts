import { unknown, type Answer, type VariableTarget } from '@sar/baseline';
import { targetKey } from './target-key.js';

/** Names and values of one target. */
export type LiveValues = ReadonlyMap<string, string>;

/** What the targets of a run hold now, by target key. */
export type LiveTargets = ReadonlyMap<string, Answer<LiveValues>>;

const NOT_LISTED = unknown('failed', 'the variables were not listed');

/** What a target holds; one that was not asked for is unknown, never empty. */
export function liveValues(live: LiveTargets, target: VariableTarget): Answer<LiveValues> {
  return live.get(targetKey(target)) ?? NOT_LISTED;
}
