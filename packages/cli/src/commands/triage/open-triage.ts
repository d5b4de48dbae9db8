import { resolve } from 'node:path';
import { gateResultsOf, readVerdict, UserError, type GateResult, type Reading } from '@sar/baseline';
import { headCommit, readTextFile } from '@sar/host';
import { memoryOf, readMemory, runTriage, type TriagePlace, type TriageRun } from '@sar/patrol';
import { openIssueWorld, type IssueWorld } from '@sar/triage';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { repositoryOption } from '../../live/repository-option.js';
import { openRun, type Run } from '../../open-run.js';
import { openActing, type Acting } from './open-acting.js';
import { readLocalMemory } from './read-local-memory.js';
import { readNamedSignals } from './read-named-signals.js';
import { senseAll } from './sense-all.js';

/** A triage that is decided, and what it takes to act on it. */
export interface OpenTriage {
  readonly run: Run;
  readonly triaged: TriageRun;
  /** Which memory has the first sighting of a finding. */
  readonly seenIn: (id: string) => string | undefined;
  /** Undefined without `--issues`. */
  readonly acting: (Acting & { readonly world: IssueWorld }) | undefined;
}

/**
 * Opens the checkout, reads or runs what there is to triage, and decides. Writes nothing. With `--issues` the memory is that of the
 * repository (the branch `sar-state`, and the issues); without it that branch where a token reads it, or else the checkout.
 *
 * @throws UserError for options that cannot be, and for documents that are none
 */
export async function openTriage(given: Arguments, io: Io): Promise<OpenTriage> {
  const run = await openRun(given, io);
  const repository = repositoryOption(given, () => run.origin);
  const gate = await verdictOption(given, io);
  const wantsActs = given.value('issues') !== undefined && given.value('issues') !== 'off';
  if (wantsActs && given.flag('offline')) throw new UserError('--issues asks and writes GitHub, so --offline has no place beside it');
  const acting = wantsActs ? await openActing(given, io, run, repository) : undefined;
  const read = given.values('signals-file').length > 0 ? await readNamedSignals(given, io, run) : await senseAll(given, io, run);
  const { memory: stored, notes } =
    acting === undefined
      ? await readLocalMemory(given, io, run.state, repository)
      : { memory: await readMemory(acting.ports.state, run.state), notes: [] };
  const world =
    acting === undefined
      ? undefined
      : await openIssueWorld(
          acting.ports,
          acting.author,
          idsOf(read.readings).filter((id) => !stored.clock.has(id)),
        );
  const memory = world === undefined ? stored : { ...stored, sightings: [world.clocks] };
  const commit = headCommit(run.root);
  const place: TriagePlace = {
    isDefaultBranch: acting !== undefined,
    ...(repository !== undefined && { repository: `${repository.owner}/${repository.repo}` }),
    ...(commit !== undefined && { commit }),
    ...(run.branch !== undefined && { branch: run.branch }),
  };
  const triaged = runTriage({
    ...read,
    notes: [...read.notes, ...notes],
    survey: run.survey,
    now: io.now(),
    place,
    memory,
    ...(gate !== undefined && { gate }),
  });
  return {
    run,
    triaged,
    seenIn: (id) => memoryOf(memory, id),
    acting: acting === undefined || world === undefined ? undefined : { ...acting, world },
  };
}

function idsOf(readings: readonly Reading[]): readonly string[] {
  return readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(({ id }) => id) : []));
}

async function verdictOption(given: Arguments, io: Io): Promise<readonly GateResult[] | undefined> {
  const file = given.value('verdict-file');
  if (file === undefined) return undefined;
  return gateResultsOf(await readVerdict(readTextFile(resolve(io.workingDirectory, file)), file));
}
