import { UserError } from '@sar/baseline';
import { failing, ISSUE_MODES, parseFailOn } from '@sar/patrol';
import type { Arguments, Command } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { DRY_RUN, countOption } from '../../live/live-options.js';
import { FAIL_ON } from '../../options.js';
import { REPORT_FORMAT } from '../../output/render.js';
import { SENSING_OPTIONS } from '../../sensing/sensing-options.js';
import { actFor } from './act-for.js';
import { explainOne } from './explain-one.js';
import { openTriage } from './open-triage.js';
import { writeTriage } from './write-triage.js';

/** `sar triage`: what matters first, and acting on it. */
export const triageCommand: Command = {
  name: 'triage',
  summary: 'decide what matters first: severity, deadline, cause and route of every finding; with --issues, act on it',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'Triages documents of signals (--signals-file), or runs the sensors as "sar patrol" does. Nothing is written to GitHub without --issues, and then only on the default branch: issues, the dashboard, the halt of a P0, the hand-over of a P1, a pull request with proposed gaps, and the state (branch sar-state).',
  options: [
    REPORT_FORMAT,
    {
      name: 'signals-file',
      value: 'FILE',
      repeat: true,
      help: 'triage this document of signals instead of running sensors; a path or a glob, may be given several times',
    },
    {
      name: 'explain',
      value: 'ID',
      help: 'show how the severity and the deadline of a finding, or of the one that stands for a group, came about, and what would change them; the beginning of the id is enough',
    },
    {
      name: 'issues',
      value: 'MODE',
      choices: ISSUE_MODES,
      help: 'act on GitHub; all: one issue for each P0 and P1, and the dashboard; dashboard: everything in that one issue; off (default): write nothing',
    },
    { ...DRY_RUN, help: 'with --issues: show what would be done and write nothing' },
    {
      name: 'max-new-issues',
      value: 'N',
      help: 'with --issues: open at most so many issues, 0 to 100 (default: issues.max-new of the baseline)',
    },
    { name: 'verdict-file', value: 'FILE', help: 'verdict of the validation gate (sar.verdict/1), for the score' },
    { name: 'findings-file', value: 'FILE', help: 'also write the findings (sar.triage/1) into this file' },
    { name: 'sarif-file', value: 'FILE', help: 'also write the SARIF report into this file' },
    { name: 'plan-file', value: 'FILE', help: 'also write the sprint plan (Markdown) into this file' },
    { ...FAIL_ON, help: `${FAIL_ON.help} (default never)` },
    ...SENSING_OPTIONS,
  ],
  examples: [
    'sar triage',
    "sar triage --signals-file 'signals/*.json' --fail-on P1",
    'sar triage --explain 4f1c',
    'sar triage --format html > triage.html',
    'sar triage --issues all --dry-run',
  ],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  const failOn = parseFailOn(given.value('fail-on') ?? 'never');
  const maxNew = countOption(given, 'max-new-issues', { min: 0, max: 100 });
  refuseContradictions(given);
  const opened = await openTriage(given, io);
  const { triaged } = opened;
  if (given.value('explain') !== undefined) return explainOne(opened, given, io);
  const acted = await actFor(opened, given, maxNew);
  await writeTriage(opened, acted, given, io);
  return failing(triaged.findings, failOn, triaged.accepted).length === 0 ? 0 : 1;
}

/** Options that mean nothing beside `--explain`. */
const OF_A_REPORT = ['issues', 'findings-file', 'sarif-file', 'plan-file', 'fail-on'] as const;
/** Options that say how sensors run. */
const OF_SENSORS = ['changed', 'as-of', 'run-commands', 'time-limit', 'vars-context', 'vars-environment', 'pedantic'] as const;

/** @throws UserError for options that would be ignored */
function refuseContradictions(given: Arguments): void {
  const isGiven = (name: string) => given.flag(name) || given.value(name) !== undefined;
  const acts = given.value('issues') !== undefined && given.value('issues') !== 'off';
  for (const name of ['dry-run', 'max-new-issues'])
    if (isGiven(name) && !acts) throw new UserError(`--${name} is for --issues; without it nothing is written to GitHub`);
  const besides = OF_A_REPORT.find(isGiven);
  if (isGiven('explain') && besides !== undefined)
    throw new UserError(`--explain shows one finding, so --${besides} has no place beside it`);
  const sensing = OF_SENSORS.find(isGiven);
  if (isGiven('signals-file') && sensing !== undefined)
    throw new UserError(`--signals-file runs no sensor, so --${sensing} has no place beside it`);
}
