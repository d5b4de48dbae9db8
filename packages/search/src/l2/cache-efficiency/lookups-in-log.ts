import { LineSplitter } from '../ci-health/log/line-splitter.js';
import { readLogLine } from '../ci-health/log/read-log-line.js';
import lines from './cache-log-lines.json' with { type: 'json' };

/** A lookup in the cache that a log tells of. */
export interface Lookup {
  readonly isHit: boolean;
  /** The key that was found, or the first that was asked for; undefined where the tool prints none. Untrusted. */
  readonly key: string | undefined;
  /** Names of the actions that print such a line. */
  readonly tool: string;
}

/** Lookups that are read of one log; a job has a handful. */
const MAX_LOOKUPS = 200;

/** Reads a log in pieces; `push` says whether it wants more. A hit by a restore key counts as a hit. */
export function lookupReader(): { push(text: string): boolean; end(): readonly Lookup[] } {
  const found: Lookup[] = [];
  const splitter = new LineSplitter((raw) => {
    const line = readLogLine(raw);
    if (line.isEcho || found.length >= MAX_LOOKUPS) return;
    const lookup = lookupOf(line.text);
    if (lookup !== undefined) found.push(lookup);
  });
  return {
    push: (text) => {
      splitter.push(text);
      return found.length < MAX_LOOKUPS;
    },
    end: () => {
      splitter.end();
      return found;
    },
  };
}

function lookupOf(text: string): Lookup | undefined {
  const line = text.trimEnd();
  const known = lines.find((one) => (one.match === 'whole' ? line === one.text : line.startsWith(one.text)));
  if (known === undefined) return undefined;
  const rest = known.match === 'whole' ? '' : line.slice(known.text.length);
  const key = /^[^,"']+/.exec(rest)?.[0]?.trim();
  return { isHit: known.result === 'hit', key: key === '' ? undefined : key, tool: known.tool };
}
