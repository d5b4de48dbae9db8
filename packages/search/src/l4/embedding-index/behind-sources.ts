import type { Change } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';

/** Whether the sources of an index changed since it was built. */
export type SourcesState =
  | { readonly state: 'same' }
  | { readonly state: 'changed'; readonly change: Change }
  | { readonly state: 'unknown'; readonly why: string };

/**
 * The newest commit of the sources that is later than the build. A build that was committed together with its sources saw them, although
 * the commit is later than it.
 *
 * @param generatedAt milliseconds since 1970
 */
export function sourcesState({ revisions }: SensorInput, metadata: string, sources: readonly string[], generatedAt: number): SourcesState {
  if (revisions === undefined) return { state: 'unknown', why: 'whether the sources changed since: there is no git history here' };
  const last = revisions.lastChange(sources);
  if (!last.known) return { state: 'unknown', why: `whether the sources changed since: ${last.detail}` };
  if (last.value === undefined)
    return { state: 'unknown', why: `no commit ever changed the sources ${sources.slice(0, 5).join(', ')}; correct their paths` };
  if (Date.parse(last.value.at) <= generatedAt) return { state: 'same' };
  const own = revisions.lastChange([metadata]);
  return own.known && own.value?.commit === last.value.commit ? { state: 'same' } : { state: 'changed', change: last.value };
}
