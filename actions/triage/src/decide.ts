import { gateResultsOf, readVerdict, UserError, type Reading, type StateStore } from '@sar/baseline';
import { headCommit, namedFiles, readTextFile } from '@sar/host';
import { readMemory, readSignals, refusalOf, runTriage, type Survey, type TriageMemory, type TriageRun } from '@sar/patrol';
import type { ActionContext } from '@sar/runtime';
import { openIssueWorld, type IssueWorld } from '@sar/triage';
import type { Connection } from './connect.js';
import type { TriageInputs } from './triage-inputs.js';

/** All documents of signals together. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 500;

/** What a run decided. */
export interface Decided {
  readonly triaged: TriageRun;
  /** The issues as they are, where the run is to act on them. */
  readonly world?: IssueWorld;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string;
  /** Why this run may only look, in a sentence. */
  readonly refusal?: string;
  /** Sentences about the run. They may hold untrusted text. */
  readonly notes: readonly string[];
}

/** The checkout that is triaged. */
export interface Checkout {
  readonly root: string;
  readonly survey: Survey;
  /** The state directory of the checkout. */
  readonly state: StateStore;
}

/** Reads the signals and what earlier runs left behind, and decides. Writes nothing. */
export async function decide(
  context: ActionContext,
  given: TriageInputs,
  { root, survey, state }: Checkout,
  connection: Connection | undefined,
): Promise<Decided> {
  const run = context.run();
  const commit = headCommit(root);
  const files = namedFiles(given.signalsFiles, process.cwd(), { maxBytes: MAX_BYTES, maxFiles: MAX_FILES });
  const now = new Date();
  const read = await readSignals(files, commit, now);
  const refusal = await refusalOf(run, commit, async () => connection?.defaultBranch());
  const { memory, notes } = await remember(connection, state);
  const author = refusal === undefined ? await connection?.author() : undefined;
  const isActing = connection !== undefined && refusal === undefined && given.issues !== 'off';
  const unseen = idsOf(read.readings).filter((id) => !memory.clock.has(id));
  const world = isActing ? await openIssueWorld(connection, author, unseen) : undefined;
  const { branch } = context.event;
  const gate = given.verdictFile === undefined ? undefined : await readVerdict(readTextFile(given.verdictFile), given.verdictFile);
  const triaged = runTriage({
    ...read,
    survey,
    now,
    place: {
      repository: `${run.owner}/${run.repo}`,
      isDefaultBranch: refusal === undefined,
      ...(commit !== undefined && { commit }),
      ...(branch !== undefined && { branch }),
    },
    memory: world === undefined ? memory : { ...memory, sightings: [world.clocks] },
    ...(gate !== undefined && { gate: gateResultsOf(gate) }),
  });
  return {
    triaged,
    notes,
    ...(world !== undefined && { world }),
    ...(author !== undefined && { author }),
    ...(refusal !== undefined && { refusal }),
  };
}

/**
 * The memory of the branch of the state. Where it may not be read, that of the checkout's state directory, and the clock is what the issues
 * remember; a record that is there and cannot be understood stops the run, since its deadlines would start anew.
 */
async function remember(
  connection: Connection | undefined,
  checkout: StateStore,
): Promise<{ readonly memory: TriageMemory; readonly notes: readonly string[] }> {
  if (connection === undefined) return { memory: await readMemory(checkout), notes: [] };
  try {
    return { memory: await readMemory(connection.ports.state, checkout), notes: [] };
  } catch (error) {
    if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
    const notes = [`First sightings are those of ${checkout.place} in the checkout and of the issues: ${error.message}`];
    return { memory: await readMemory(checkout), notes };
  }
}

function idsOf(readings: readonly Reading[]): readonly string[] {
  return readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(({ id }) => id) : []));
}
