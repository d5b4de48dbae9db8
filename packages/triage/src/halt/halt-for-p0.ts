import {
  guardRaisedHalt,
  type HaltGuard,
  type IssueBoard,
  type Subject,
  type TriageAct,
  type VariableReader,
  type VariableWriter,
} from '@sar/baseline';
import { closeYoungerHalts } from './close-younger-halts.js';
import { p0HaltDraft } from './halt-draft.js';
import { readHalts, type HaltWorld } from './halt-world.js';
import { p0FindingsOf } from './p0-finding.js';
import { raiseP0Halt } from './raise-p0-halt.js';
import { setHaltVariable, type HaltVariable } from './set-halt-variable.js';

export interface P0HaltInput {
  /** The open subjects of severity P0. */
  readonly incidents: readonly Subject[];
  /** When the present episode of a finding began (ISO 8601); undefined where nothing remembers it. See `episodeStart`. */
  readonly sinceOf: (findingId: string) => string | undefined;
  /** Time of the run, ISO 8601. */
  readonly at: string;
  /** `owner/repository`. */
  readonly repository: string;
}

/** The board is the bare one: halting is the one act that no halt forbids. */
export interface P0HaltPorts {
  readonly board: IssueBoard;
  readonly reader?: VariableReader;
  readonly writer?: VariableWriter;
}

export interface P0HaltOptions {
  readonly dryRun: boolean;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string;
  /** `halt.variable` of the baseline. */
  readonly variable?: HaltVariable;
}

export interface P0HaltReport {
  readonly acts: readonly TriageAct[];
  /** The halt that is open now. */
  readonly halt?: { readonly number: number; readonly url: string };
  /** Ids of the subjects whose halt a person has ended, while nothing else halts: their playbooks may run. */
  readonly cleared: readonly string[];
  /**
   * What the rest of the run asks before it writes, in place of its own guard: it refuses, since a P0 stands that nobody has cleared,
   * be it that GitHub does not list the halt yet or that it could not be raised. Undefined where nothing of that is so, and in a dry run.
   */
  readonly guard?: HaltGuard;
}

/** What was asked may be another answer in a moment; everything else stays until somebody mends it. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'rate-limited']);

/**
 * Halts everything of SAR that acts by itself while there is a finding of P0: an issue labelled `sar:halt`, and the halt variable. An
 * open halt is enough, whoever raised it. A halt that a person closed is not raised again for the findings that it was raised for, until
 * one was gone and came back. Nothing here ends a halt, and nothing sets the variable back.
 */
export async function haltForP0(input: P0HaltInput, ports: P0HaltPorts, options: P0HaltOptions): Promise<P0HaltReport> {
  const subjects = input.incidents.map((subject) => ({ id: subject.id, findings: p0FindingsOf(subject, input.sinceOf) }));
  const findings = subjects.flatMap((subject) => subject.findings);
  if (findings.length === 0) return { acts: [], cleared: [] };
  const world = await readHalts(ports.board, findings, options.author);
  const judged = world.known ? world.value.uncleared : world;
  const uncleared = judged.known ? judged.value : findings;
  const raised: Pick<P0HaltReport, 'acts' | 'halt'> = world.known
    ? await raise(world.value, input, ports, options)
    : failed(`whether SAR is halted cannot be read, so that no halt is raised: ${world.detail}`);
  // Where it only could not be looked now, a later run tells whether a person has ended the halt.
  const isDue = uncleared.length > 0 && (judged.known || !PASSING.has(judged.reason));
  const { variable, dryRun } = options;
  const acts = [
    ...raised.acts,
    ...(variable === undefined || !isDue ? [] : [await setHaltVariable(input.repository, variable, ports, dryRun)]),
  ];
  const { halt } = raised;
  const guard = uncleared.length === 0 || dryRun ? undefined : halt === undefined ? UNRAISED : guardRaisedHalt(halt);
  const stands = { acts, ...(guard !== undefined && { guard }) };
  if (halt !== undefined) return { ...stands, halt, cleared: [] };
  const open = new Set(uncleared.map(({ id }) => id));
  return {
    ...stands,
    cleared: subjects
      .filter((subject) => subject.findings.length > 0 && subject.findings.every(({ id }) => !open.has(id)))
      .map(({ id }) => id),
  };
}

/** Of a run that found a P0 and could not halt for it. */
const UNRAISED: HaltGuard = {
  check: async () => ({ isAllowed: false, reason: 'a finding of P0 stands, and the halt for it could not be raised' }),
};

async function raise(
  { open: [open, ...others], uncleared }: HaltWorld,
  { at }: P0HaltInput,
  { board }: P0HaltPorts,
  { dryRun, author, variable }: P0HaltOptions,
): Promise<Pick<P0HaltReport, 'acts' | 'halt'>> {
  if (open !== undefined) {
    const { number, url } = open;
    const there: TriageAct = { what: 'halt', outcome: 'unchanged', detail: `issue #${number} halts SAR`, url };
    const closed = await closeYoungerHalts([open, ...others], board, { dryRun, at, ...(author !== undefined && { author }) });
    return { acts: [there, ...closed], halt: { number, url } };
  }
  if (!uncleared.known) return failed(`whether a person has ended the halt cannot be read, so that none is raised: ${uncleared.detail}`);
  if (uncleared.value.length === 0) return { acts: [] };
  if (dryRun) return { acts: [{ what: 'halt', outcome: 'would-do', detail: 'an issue that halts SAR would be raised' }] };
  const answer = await raiseP0Halt(p0HaltDraft(uncleared.value, at, variable), board);
  if (!answer.known) return failed(`the halt could not be raised: ${answer.detail}`);
  const { number, url } = answer.value;
  return {
    acts: [{ what: 'halt', outcome: 'done', detail: `issue #${number} halts SAR until a person closes it`, url }],
    halt: { number, url },
  };
}

function failed(detail: string): Pick<P0HaltReport, 'acts'> {
  return { acts: [{ what: 'halt', outcome: 'not-possible', detail }] };
}
