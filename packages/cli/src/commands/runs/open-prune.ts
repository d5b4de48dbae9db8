import { guardHalt, type Cleaner } from '@sar/baseline';
import type { PruneActing } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import type { Live } from '../../live/open-live.js';
import { requiredLive } from '../../live/required-live.js';
import { expectRepository, repositoryOption, type RepositoryName } from '../../live/repository-option.js';
import { PRUNE_REQUESTS } from './prune-options.js';

/** GitHub for one command that prunes. */
export interface OpenPrune {
  readonly name: string;
  readonly live: Live;
  /** Undefined without `--apply`. */
  readonly acting?: PruneActing;
}

/**
 * GitHub, and with `--apply` what removes, guarded by the halt.
 *
 * @param origin the repository of the checkout, whose baseline says what stays
 * @throws UserError without a repository, and (exit code 2) without a token
 */
export async function openPrune(given: Arguments, io: Io, origin: RepositoryName | undefined): Promise<OpenPrune> {
  const repository = expectRepository(repositoryOption(given, () => origin));
  const more: Arguments = {
    positionals: given.positionals,
    flag: (name) => given.flag(name),
    value: (name) => given.value(name) ?? (name === 'max-requests' ? String(PRUNE_REQUESTS) : undefined),
    values: (name) => given.values(name),
  };
  const live = await requiredLive(more, io, repository);
  const name = nameOf(repository);
  if (origin !== undefined && nameOf(origin).toLowerCase() !== name.toLowerCase())
    io.err(`the baseline is that of ${nameOf(origin)}: it does not say where ${name} keeps agent memory\n`);
  if (!given.flag('apply')) return { name, live };
  const { cleaner, haltSwitch, issueBoard } = await import('@sar/github');
  const removing: Cleaner = cleaner(live.client, name);
  return {
    name,
    live,
    acting: {
      cleaner: removing,
      guard: guardHalt(haltSwitch(issueBoard(live.client, name))),
      monotonic: () => performance.now(),
      wait: async (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    },
  };
}

function nameOf({ owner, repo }: RepositoryName): string {
  return `${owner}/${repo}`;
}
