import type { OptionSpec } from '../arguments/command.js';
import { LIVE_OPTIONS, VARS_CONTEXT, VARS_ENVIRONMENT } from '../live/live-options.js';
import { AS_OF, BASELINE, CHANGED, NO_COLOR, PEDANTIC, QUIET } from '../options.js';

/** Options of the commands that run sensors. */
export const SENSING_OPTIONS: readonly OptionSpec[] = [
  BASELINE,
  CHANGED,
  AS_OF,
  { name: 'offline', help: 'use no network; what needs it is unknown' },
  {
    name: 'run-commands',
    help: 'run the commands that the baseline declares for sensors; only in a repository that you trust, since they are programs of its choice',
  },
  { name: 'time-limit', value: 'SECONDS', help: 'give up a sensor after so many seconds, 1 to 3600 (default 120); it is unknown then' },
  ...LIVE_OPTIONS,
  VARS_CONTEXT,
  VARS_ENVIRONMENT,
  PEDANTIC,
  QUIET,
  NO_COLOR,
];
