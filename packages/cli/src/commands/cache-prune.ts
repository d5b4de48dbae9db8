import type { Command } from '../arguments/command.js';
import { BASELINE, NO_COLOR } from '../options.js';
import { PRUNE_OPTIONS, daysOption } from './runs/prune-options.js';

/** `sar cache prune`: removes entries of the Actions cache that nobody needs. */
export const cachePrune: Command = {
  name: 'cache prune',
  summary: 'show what of the Actions cache nobody needs any more; with --apply, remove it',
  positionals: '',
  maxPositionals: 0,
  details:
    'Entries that nobody read for longer than --older-than go, the least recently used first; more with the options below. What was made or read within the last hour stays, and so does the newest entry of the tier `live` and of agent memory that the baseline keeps in the cache. Without --apply nothing is removed. With it the token needs actions: write, and issues: read for the halt. Exit code 1: some could not be removed, or SAR is halted; 2: the token may not.',
  options: [
    daysOption('entries that nobody read for longer go, such as 14d (default 7d)'),
    {
      name: 'keep-newest',
      value: 'N',
      help: 'of entries whose keys differ in hashes, dates and ids alone, keep the N newest of each branch; a group with several lockfiles needs as many',
    },
    {
      name: 'closed-pulls',
      help: 'also entries of pull requests that are closed, which no run can read; needs pull-requests: read',
    },
    { name: 'gone-branches', help: 'also entries of branches that are gone; needs contents: read' },
    ...PRUNE_OPTIONS,
    BASELINE,
    NO_COLOR,
  ],
  examples: [
    'sar cache prune',
    'sar cache prune --closed-pulls --gone-branches --keep-newest 3',
    'sar cache prune --older-than 14d --apply --format markdown',
  ],
  // `sar cache check` in a checkout must not load what talks to GitHub.
  run: async (given, io) => (await import('./runs/run-cache-prune.js')).runCachePrune(given, io),
};
