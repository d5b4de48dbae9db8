import { guardHalt, unknown, UserError } from '@sar/baseline';
import { applyEnable, planEnable, type EnableStep } from '@sar/patrol';
import { terminalSafe } from '@sar/report';
import type { Arguments, Command } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { expectKnown } from '../../live/expect-known.js';
import { DRY_RUN } from '../../live/live-options.js';
import { expectRepository } from '../../live/repository-option.js';
import { requiredLive } from '../../live/required-live.js';
import { linesText } from '../variables/render-audit.js';
import { openWatchdogs, WATCHDOG_OPTIONS, type OpenWatchdogs } from './open-watchdogs.js';

/** `sar watchdogs enable`: switches on again what GitHub switched off. */
export const watchdogsEnable: Command = {
  name: 'watchdogs enable',
  summary: 'switch watchdogs on again that GitHub switched off for inactivity; a plan only without --apply',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'GitHub switches schedules of public repositories off after 60 days without activity. What a person switched off stays so, and what GitHub keeps off in forks. With --apply it needs Actions: write and Issues: read, acts only in a checkout of the default branch, and writes nothing while an issue labelled sar:halt is open. Exit code 1: one could not be switched on.',
  options: [
    { name: 'apply', help: 'switch them on; without it, only say which' },
    { ...DRY_RUN, help: 'with --apply: show what would be done and write nothing' },
    ...WATCHDOG_OPTIONS,
  ],
  examples: ['sar watchdogs enable', 'sar watchdogs enable --apply'],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  const isApplied = given.flag('apply') && !given.flag('dry-run');
  if (given.flag('dry-run') && !given.flag('apply')) throw new UserError('--dry-run is for --apply; without it nothing is written anyway');
  const opened = await openWatchdogs(given, io);
  // Without knowing what is switched off there is no plan.
  if (opened.live === undefined) await requiredLive(given, io, expectRepository(opened.repository));
  const { refused } = opened.lives;
  if (refused !== undefined) expectKnown(unknown(refused.reason, refused.detail));
  const plan = planEnable(opened.lives.watchdogs);
  const steps = isApplied ? await apply(plan, opened) : plan;
  io.out(linesText(steps.length === 0 ? ['no watchdog is switched off'] : steps.map(lineOf)));
  for (const note of opened.lives.notes) io.err(`${terminalSafe(note)}\n`);
  if (steps.some(({ isForbidden }) => isForbidden === true)) return 2;
  return steps.some(({ outcome }) => outcome === 'failed' || outcome === 'halted') ? 1 : 0;
}

/** @throws UserError for a checkout of another branch: whoever opens a pull request does not choose what is switched on */
async function apply(plan: readonly EnableStep[], { run: { branch }, live, repository }: OpenWatchdogs): Promise<readonly EnableStep[]> {
  if (live === undefined || repository === undefined) throw new Error('a plan without GitHub');
  const defaultBranch = expectKnown(await live.history.defaultBranch());
  if (branch !== defaultBranch)
    throw new UserError(`--apply acts for the default branch, ${defaultBranch}, and the checkout is on ${branch ?? 'none'}; switch to it`);
  const { haltSwitch, issueBoard, workflowSwitch } = await import('@sar/github');
  const name = `${repository.owner}/${repository.repo}`;
  return applyEnable(plan, {
    workflows: workflowSwitch(live.client, name),
    guard: guardHalt(haltSwitch(issueBoard(live.client, name))),
    history: live.history,
  });
}

const WORDS: Readonly<Record<EnableStep['outcome'], string>> = {
  'would-enable': 'would switch on',
  enabled: 'switched on',
  'kept-off': 'stays off',
  halted: 'not now',
  failed: 'failed',
};

function lineOf({ outcome, path, ids, detail }: EnableStep): string {
  return terminalSafe(`${WORDS[outcome]}: ${path} (${ids.join(', ')}): ${detail}`);
}
