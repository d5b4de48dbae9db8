import type { WatchdogLife } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { NOT_WATCHING } from './life-words.js';

/** `5 watchdogs: 4 run, 1 does not, 0 unknown`. */
export function lifeCounts(lives: readonly WatchdogLife[]): string {
  const off = lives.filter(({ state }) => NOT_WATCHING.has(state)).length;
  const unknown = lives.filter(({ state }) => state === 'unknown' || state === 'exempt').length;
  const parts = [`${lives.length - off - unknown} run`, `${off} ${off === 1 ? 'does' : 'do'} not`];
  return `${countOf(lives.length, 'workflow')} that ${lives.length === 1 ? 'is a watchdog' : 'are watchdogs'}: ${[...parts, ...(unknown === 0 ? [] : [`${unknown} unknown`])].join(', ')}`;
}
