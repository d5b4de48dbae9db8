import { GATE_CHECKS } from '@sar/baseline';
import type { OptionSpec } from '../../arguments/command.js';
import { DRY_RUN, LIVE_OPTIONS, VARS_CONTEXT, VARS_ENVIRONMENT } from '../../live/live-options.js';
import { BASELINE, NO_COLOR, QUIET } from '../../options.js';

/** What `sar gate` prints. */
export const GATE_FORMATS = ['table', 'markdown', 'json'] as const;

export const GATE_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: GATE_FORMATS,
    help: 'what to print; json is the verdict (schemas/verdict.schema.json)',
  },
  {
    name: 'check',
    short: 'c',
    value: 'ID',
    repeat: true,
    help: 'judge only this check, by its id or its number (1 to 6), or with ! before it all but this one; may be given several times, or several with commas',
    suggest: () => GATE_CHECKS,
  },
  {
    name: 'base',
    value: 'REF',
    help: 'judge the change since the branch left REF, e.g. origin/main: checks, commands and waivers come from there, and weakening them fails',
  },
  {
    name: 'run-commands',
    help: 'run the commands of the baseline; only in a repository that you trust, since they are programs of its choice. Without it the checks that have some are unknown',
  },
  {
    name: 'reports',
    value: 'GLOB',
    repeat: true,
    help: 'take the signals of earlier jobs (sar.signals/1, of this commit) instead of running their sensors; findings (sar.triage/1) serve --proves',
  },
  {
    name: 'needs',
    value: 'FILE',
    help: 'JSON of a workflow\'s ${{ toJSON(needs) }}: each needed job must have succeeded; "-" reads standard input',
  },
  { name: 'allow-skipped', value: 'JOB', repeat: true, help: 'with --needs: this job may be skipped; may be given several times' },
  {
    name: 'proves',
    value: 'ID',
    repeat: true,
    help: 'this finding must be gone, and nothing as severe may be new; the beginning of its id is enough',
  },
  {
    name: 'on-unknown',
    value: 'WHAT',
    choices: ['fail', 'warn'],
    help: 'what a required check that is unknown does: fail (default), or warn',
  },
  { name: 'fail-fast', help: 'start nothing more after the first required check that fails' },
  { name: 'jobs', short: 'j', value: 'N', help: 'judge so many checks at once, 1 to 16 (default: gate.concurrency of the baseline)' },
  { name: 'verdict-file', value: 'FILE', help: 'also write the verdict (sar.verdict/1) into this file' },
  { ...DRY_RUN, help: 'show what would be judged, and with which commands and sensors; run nothing' },
  {
    name: 'lint',
    help: 'judge the gates of all workflows instead: skippable gates, jobs that no gate covers; exit with 1 when there is a finding',
  },
  BASELINE,
  { name: 'offline', help: 'use no network; what needs it is unknown' },
  { name: 'time-limit', value: 'SECONDS', help: 'give up a sensor after so many seconds, 1 to 3600 (default 120); it is unknown then' },
  ...LIVE_OPTIONS,
  VARS_CONTEXT,
  VARS_ENVIRONMENT,
  { ...QUIET, help: 'print the verdict alone, in one line; with --lint the findings' },
  NO_COLOR,
];
