import type { Scalar } from '@sar/workflows';
import { isPrivileged } from '../picture/events.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for `cache-mode: write` and `write-only` in jobs that anybody can start: since 2026-06-26 such runs only read caches unless this asks for more. */
export const untrustedCacheWrite: WeaknessRule = (document, picture) => {
  if (document.kind === 'action') return [];
  return document.jobs.flatMap((job) => {
    const mode: Scalar | undefined = job.cacheMode ?? document.cacheMode;
    if (mode === undefined || !/^write(?:-only)?$/.test(mode.value.trim())) return [];
    const way = picture.jobReaches(document, job).find(({ event, guarded }) => isPrivileged(event) && !guarded);
    if (way === undefined) return [];
    return [
      {
        rule: 'untrusted-cache-write',
        place: { path: document.path, line: mode.range.line, column: mode.range.column, job: job.id },
        identity: [mode.value.trim()],
        message: `runs on ${way.event}, which anybody can start, may write the cache that releases restore`,
        expected: 'cache-mode: read, or none',
        actual: `cache-mode: ${mode.value.trim()}`,
      },
    ];
  });
};
