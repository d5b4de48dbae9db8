import { quoteUntrusted, UserError } from '@sar/baseline';
import { noFindingId } from '@sar/patrol';
import type { Arguments, Command } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { countOption, DRY_RUN, LIVE_OPTIONS } from '../../live/live-options.js';
import { BASELINE, NO_COLOR } from '../../options.js';
import { explainPlaybooks } from './explain-playbooks.js';
import { runRescueCommand } from './run-rescue-command.js';

/** `sar rescue`: the playbooks of findings. */
export const rescueCommand: Command = {
  name: 'rescue',
  summary: 'what playbooks would do about findings; with --apply, do it',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'Takes the findings of a triage (--findings-file) and searches for each of them again, or runs the sensors of one playbook (--playbook), or all. Everything is planned only, and nothing is written, without --apply; then the playbooks act on GitHub with your token: issues, branches with pull requests, workflow runs, the state (branch sar-state). That takes a checkout that is the tip of the default branch. Exit code 1: a playbook could not mend what it is for.',
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['table', 'markdown', 'json'],
      help: 'table (default), markdown or json (sar.rescue/1)',
    },
    { name: 'findings-file', value: 'FILE', help: 'findings of a triage (sar.triage/1): these are rescued, as they are found now' },
    { name: 'playbook', value: 'ID', help: 'only this playbook, such as SAR-003; one without "when" runs only by its name' },
    {
      name: 'finding',
      value: 'ID',
      repeat: true,
      help: 'only this finding or group; the beginning of the id is enough; may be given several times',
    },
    { name: 'apply', help: 'act; without it everything is planned only' },
    { ...DRY_RUN, help: 'with --apply: show what would be done and write nothing' },
    {
      name: 'max-actions',
      value: 'N',
      help: 'with --apply: begin at most so many playbooks, 0 to 100 (default: playbooks.max-actions of the baseline)',
    },
    {
      name: 'run-commands',
      help: 'run the programs that fixers, playbooks, sensors and the gate name, without any token; only in a repository that you trust',
    },
    { name: 'target-run-id', value: 'N', help: 'the run of a workflow that failed, for SAR-002' },
    { name: 'explain', help: 'show which playbook a finding gets by its rule, and what each playbook does; runs nothing' },
    { name: 'rule', value: 'RULE', help: 'with --explain: only this rule or sensor' },
    { name: 'plan-file', value: 'FILE', help: 'also write what was planned or done (sar.rescue/1) into this file' },
    { name: 'patch-file', value: 'FILE', help: 'also write changes of workflows that were not pushed into this file, for git apply' },
    BASELINE,
    { name: 'offline', help: 'use no network; what needs it is unknown, and nothing acts' },
    ...LIVE_OPTIONS,
    NO_COLOR,
  ],
  examples: [
    'sar rescue',
    'sar rescue --explain',
    'sar rescue --explain --rule missing-variable',
    'sar rescue --findings-file findings.json --finding 4f1c',
    'sar rescue --playbook SAR-002 --run-commands --patch-file workflows.patch',
    'sar rescue --playbook SAR-003 --apply --dry-run',
  ],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  refuseContradictions(given);
  if (given.flag('explain')) return explainPlaybooks(given, io);
  const ids = given.values('finding').map((id) => id.toLowerCase());
  const wrong = noFindingId(ids);
  if (wrong !== undefined)
    throw new UserError(
      `--finding takes the 16 hexadecimal digits of an id, or at least the first 4 of them, not ${quoteUntrusted(wrong, 60)}`,
    );
  return runRescueCommand(given, io, {
    ids,
    maxActions: countOption(given, 'max-actions', { min: 0, max: 100 }),
    targetRunId: targetRun(given),
  });
}

/** Ids of runs have more digits than a count may have. */
function targetRun(given: Arguments): number | undefined {
  const text = given.value('target-run-id');
  if (text === undefined) return undefined;
  const id = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (id < 1) throw new UserError(`--target-run-id takes the id of a workflow run, a whole number, not ${quoteUntrusted(text, 60)}`);
  return id;
}

/** Options that run or write something. */
const OF_A_RUN = [
  'findings-file',
  'finding',
  'apply',
  'dry-run',
  'max-actions',
  'run-commands',
  'target-run-id',
  'plan-file',
  'patch-file',
] as const;

/** @throws UserError for options that would be ignored */
function refuseContradictions(given: Arguments): void {
  const isGiven = (name: string) => given.flag(name);
  for (const name of ['dry-run', 'max-actions'])
    if (isGiven(name) && !isGiven('apply')) throw new UserError(`--${name} is for --apply; without it everything is planned only`);
  if (isGiven('apply') && isGiven('offline')) throw new UserError('--apply asks and writes GitHub, so --offline has no place beside it');
  const beside = OF_A_RUN.find(isGiven);
  if (isGiven('explain') && beside !== undefined)
    throw new UserError(`--explain shows which playbook is for what, and runs nothing, so --${beside} has no place beside it`);
  if (isGiven('rule') && !isGiven('explain')) throw new UserError('--rule is for --explain');
  if (isGiven('rule') && isGiven('playbook')) throw new UserError('--explain is about one playbook or one rule: give --playbook or --rule');
}
