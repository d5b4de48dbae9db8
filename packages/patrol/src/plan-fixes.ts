import { planCacheFixes, type CacheFixPlan } from '@sar/search';
import type { CacheCheckResult } from './cache-check.js';
import type { Survey } from './survey.js';

/** The edits that mend the open findings of a cache check; each is proved on a copy in memory before it is offered. */
export function planFixes({ repository, baseline }: Survey, { findings }: CacheCheckResult): CacheFixPlan {
  const open = findings.filter(({ waived }) => waived === undefined).map(({ signal }) => signal);
  return planCacheFixes({ repository, settings: baseline.cache, signals: open });
}
