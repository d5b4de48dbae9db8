import { expect, it } from 'vitest';
import { recommendedBaseline } from '../load/baseline.js';
import { compileGlob } from '../paths/glob.js';
import { SHIPPED_WATCHDOGS } from './shipped-watchdog.js';

// A watchdog that runs every hour and passes would make any failure rate small.
it.each(SHIPPED_WATCHDOGS.map(({ id }) => id))(
  'the caller of %s counts for the failure rate when it judges the code, and not else',
  (id) => {
    const globs = recommendedBaseline().ci.exclude.workflows.map(compileGlob);
    expect(globs.some(({ matches }) => matches(`.github/workflows/sar-${id}.yml`))).toBe(id !== 'preflight');
  },
);
