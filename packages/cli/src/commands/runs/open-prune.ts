import { guardHalt, isPresetName, type Cleaner } from '@sar/baseline';
import type { PruneActing } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import type { Live } from '../../live/open-live.js';
import { expectKnown } from '../../live/expect-known.js';
import { requiredLive } from '../../live/required-live.js';
import { expectRepository, repositoryOption, type RepositoryName } from '../../live/repository-option.js';
import type { Run } from '../../open-run.js';
import { usualRequests } from './prune-options.js';

const HOUR_MS = 3_600_000;

/** GitHub for one command that prunes. */
export interface OpenPrune {
  readonly name: string;
  readonly live: Live;
  /** The time to judge by. */
  readonly now: () => Date;
  /** Undefined without `--apply`. */
  readonly acting?: PruneActing;
}

/** The checkout where the command is run: its baseline says what stays. */
type PruneCheckout = Pick<Run, 'origin' | 'survey'>;

/**
 * GitHub, and with `--apply` what removes, guarded by the halt.
 *
 * @throws UserError without a repository, and (exit code 2) without a token
 */
export async function openPrune(given: Arguments, io: Io, run: PruneCheckout): Promise<OpenPrune> {
  const repository = expectRepository(repositoryOption(given, () => run.origin));
  const more: Arguments = {
    positionals: given.positionals,
    flag: (name) => given.flag(name),
    value: (name) => given.value(name) ?? (name === 'max-requests' ? String(usualRequests(given)) : undefined),
    values: (name) => given.values(name),
  };
  const live = await requiredLive(more, io, repository);
  const name = nameOf(repository);
  tellWhoseBaseline(name, run, io);
  const { cleaner, haltSwitch, issueBoard, serverTime } = await import('@sar/github');
  const now = earlierClock(io, expectKnown(await serverTime(live.client, name)));
  if (!given.flag('apply')) return { name, live, now };
  const removing: Cleaner = cleaner(live.client, name);
  return {
    name,
    live,
    now,
    acting: {
      cleaner: removing,
      guard: guardHalt(haltSwitch(issueBoard(live.client, name))),
      monotonic: () => performance.now(),
      wait: async (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    },
  };
}

/** Says so where the baseline is not the repository's own, so that it cannot name what must stay. */
function tellWhoseBaseline(name: string, { origin, survey }: PruneCheckout, io: Io): void {
  if (origin !== undefined && nameOf(origin).toLowerCase() !== name.toLowerCase())
    io.err(`the baseline is that of ${nameOf(origin)}: it does not say where ${name} keeps agent memory\n`);
  else if (origin === undefined && survey.baseline.sources.every(isPresetName))
    io.err(`no baseline of ${name} is here, so that it is not known where it keeps agent memory: run this in a checkout of it\n`);
}

/** A clock that is ahead makes everything older than it is: then GitHub's counts, and what it is ahead by more than an hour is told. */
function earlierClock(io: Io, server: number | undefined): () => Date {
  const ahead = server === undefined ? 0 : io.now().getTime() - server;
  if (ahead <= 0) return io.now;
  if (ahead > HOUR_MS) io.err(`the clock of this machine is ${Math.round(ahead / HOUR_MS)} hours ahead of GitHub's, whose time counts\n`);
  return () => new Date(io.now().getTime() - ahead);
}

function nameOf({ owner, repo }: RepositoryName): string {
  return `${owner}/${repo}`;
}
