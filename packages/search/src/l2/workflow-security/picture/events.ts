import data from '../data/events.json' with { type: 'json' };
import { attackedPaths } from './untrusted-contexts.js';

const PRIVILEGED: ReadonlySet<string> = new Set(data.privileged);
const FORK: ReadonlySet<string> = new Set(data.fork);
const CARRIES: Readonly<Record<string, readonly string[]>> = data.carries;

/** True for an event by which anybody starts a run that has the repository's secrets and token. */
export function isPrivileged(event: string): boolean {
  return PRIVILEGED.has(event);
}

/** True for an event by which anybody starts a run without secrets and with a token that only reads. */
export function isOfForks(event: string): boolean {
  return FORK.has(event);
}

/**
 * Whether a run of an event can have a value behind a path of the `github` context; true for paths of every event. Of whole objects, and of paths whose keys are
 * computed, what anybody writes in them counts.
 */
export function carries(event: string, path: string): boolean {
  if (path === 'github' || path === 'github.event' || /^github\.(?:event\.)?\*/.test(path))
    return attackedPaths(path).some((one) => carries(event, one));
  if (path === 'github.head_ref') return CARRIES['pull_request']?.includes(event) === true;
  const object = /^github\.event\.(\w+)/.exec(path)?.[1];
  const events = object === undefined || !Object.hasOwn(CARRIES, object) ? undefined : CARRIES[object];
  return events?.includes(event) !== false;
}
