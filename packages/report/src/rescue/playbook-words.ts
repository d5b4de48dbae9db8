import { countOf } from '../findings/count-words.js';
import type { ExplainedPlaybook } from './playbook-map.js';

/** `at most 5 times in 24 hours; 120 minutes between two for one cause`. */
export function limitWords({ maxPerDay, cooldownMinutes }: Pick<ExplainedPlaybook, 'maxPerDay' | 'cooldownMinutes'>): string {
  const often = `at most ${countOf(maxPerDay, 'time')} in 24 hours`;
  return cooldownMinutes === 0 ? often : `${often}; ${countOf(cooldownMinutes, 'minute')} between two for one cause`;
}
