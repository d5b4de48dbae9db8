import type { Impact } from '@sar/baseline';
import { carries, isOfForks, isPrivileged } from './events.js';
import type { Reach } from './reach.js';

/** What somebody outside gains by deciding about code of a step. */
export interface Danger {
  readonly impact: Impact;
  /** The runs that he starts, for messages: `runs on issue_comment with secrets and a token that may write`. */
  readonly runs: string;
  /** Nobody outside gets there. */
  readonly guarded: boolean;
}

/**
 * The worst of the ways in which a step is reached: `blocks` with secrets or a token that writes, else `degrades`.
 *
 * @param path when given, only events whose runs have this context count
 */
export function dangerOf(ways: readonly Reach[], path?: string): Danger {
  const relevant = ways.filter(({ event }) => path === undefined || carries(event, path));
  const open = relevant.filter(({ guarded }) => !guarded);
  const privileged = open.filter(({ event }) => isPrivileged(event));
  const strong = privileged.find(({ writes, hasSecrets }) => writes !== false || hasSecrets);
  if (strong !== undefined) return { impact: 'blocks', runs: `runs on ${strong.event} with ${gain(strong)}`, guarded: false };
  const [first = relevant[0]] = [...privileged, ...open.filter(({ event }) => isOfForks(event)), ...open];
  return { impact: 'degrades', runs: first === undefined ? 'runs' : `runs on ${first.event}`, guarded: open.length === 0 };
}

function gain({ writes, hasSecrets }: Reach): string {
  const token = writes === true ? 'a token that writes' : writes === 'default' ? 'a token that may write' : undefined;
  return [...(hasSecrets ? ['secrets'] : []), ...(token === undefined ? [] : [token])].join(' and ');
}
