import { UserError, type RunWindow } from '@sar/baseline';
import { memoryPlaces, pruneRuns } from '@sar/patrol';
import type { Command } from '../../arguments/command.js';
import { countOption } from '../../live/live-options.js';
import { BASELINE, NO_COLOR } from '../../options.js';
import { expectKnown } from '../../live/expect-known.js';
import { openRun } from '../../open-run.js';
import { whileWaiting } from '../ci-health/while-waiting.js';
import { openPrune } from './open-prune.js';
import { daysOption, mostDeletes, olderThanDays, PRUNE_OPTIONS } from './prune-options.js';
import { writePrune } from './write-prune.js';

const DEFAULT_KEEP = 5;

/** `sar runs prune`: removes old runs of workflows. */
export const runsPrune: Command = {
  name: 'runs prune',
  summary: 'show which old runs of workflows nobody needs any more; with --apply, remove them',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'Completed runs older than --older-than go with their logs and artifacts, the oldest first. What stays: the newest runs of each workflow and of each event that starts it, its newest success on the default branch, runs within `ci.window-days` of the baseline, and runs that the ledger of SAR refers to or that hold agent memory. Without --apply nothing is removed. With it the token needs actions: write, and issues: read for the halt. Exit code 1: some could not be removed, or SAR is halted; 2: the token may not.',
  options: [
    daysOption('runs that are older go, such as 30d (default: `sensors.workflow-expiry.max-run-age-days` of the baseline)'),
    { name: 'keep', value: 'N', help: `keep the N newest runs of each workflow, 1 to 100 (default ${DEFAULT_KEEP})` },
    {
      name: 'deleted-workflows',
      help: 'also every run of workflows whose file is not on the default branch and whose newest run is older than --older-than',
    },
    ...PRUNE_OPTIONS,
    BASELINE,
    NO_COLOR,
  ],
  examples: ['sar runs prune', 'sar runs prune --older-than 60d --keep 10', 'sar runs prune --deleted-workflows --apply --format markdown'],
  async run(given, io) {
    const days = olderThanDays(given);
    const keep = countOption(given, 'keep', { min: 1, max: 100 }) ?? DEFAULT_KEEP;
    const maxDeletes = mostDeletes(given);
    const run = await openRun(given, io);
    const { root, survey, only } = run;
    if (only !== undefined) throw new UserError('runs are of the whole repository; give its folder, not a file');
    const { sensors, ci } = survey.baseline;
    const request = {
      olderThanDays: days ?? sensors['workflow-expiry']['max-run-age-days'],
      keep,
      windowDays: ci['window-days'],
      deletedWorkflows: given.flag('deleted-workflows'),
      maxDeletes,
      memoryArtifacts: memoryPlaces(survey.baseline).artifacts,
    };
    const { name, live, now, acting } = await openPrune(given, io, run);
    const { artifactRun, runCount, stateBranch, workflowFilesOn } = await import('@sar/github');
    const state = stateBranch(live.client, name, { usual: ['ledger/acts.json', 'ledger/variables.json'] });
    const ports = {
      repository: name,
      history: live.history,
      runCount: async (window: RunWindow) => runCount(live.client, name, window),
      workflowFiles: async (branch: string) => workflowFilesOn(live.client, name, branch),
      artifactRun: async (artifact: string, branch: string) => artifactRun(live.client, name, branch, artifact),
      state: state.read,
      now,
      ...(acting !== undefined && { acting }),
    };
    const what = acting === undefined ? 'listing old runs' : 'pruning old runs';
    const pruned = await whileWaiting(io, what, async () => pruneRuns(request, ports));
    return writePrune(expectKnown(pruned), root, given, io);
  },
};
