import { UserError, type StateStore } from '@sar/baseline';
import { readMemory, TRIAGE_STATE_FILES, type TriageMemory } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { openLive } from '../../live/open-live.js';
import type { RepositoryName } from '../../live/repository-option.js';

/**
 * The memory for a triage that only looks: of the branch `sar-state` and of the checkout where there are a token and a repository, so that
 * deadlines are those that the action knows; else of the checkout. A branch that cannot be read is told in a note, since nothing is
 * written after it.
 *
 * @throws UserError when the record of the checkout cannot be read
 */
export async function readLocalMemory(
  given: Arguments,
  io: Io,
  checkout: StateStore,
  repository: RepositoryName | undefined,
): Promise<{ readonly memory: TriageMemory; readonly notes: readonly string[] }> {
  const live = given.flag('offline') || repository === undefined ? undefined : await openLive(given, io, repository);
  if (live === undefined || repository === undefined) return { memory: await readMemory(checkout), notes: [] };
  const { stateBranch } = await import('@sar/github');
  const branch = stateBranch(live.client, `${repository.owner}/${repository.repo}`, { usual: TRIAGE_STATE_FILES });
  try {
    return { memory: await readMemory(branch, checkout), notes: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const notes = [`First sightings are those of ${checkout.place} in the checkout: ${error.message}`];
    return { memory: await readMemory(checkout), notes };
  }
}
